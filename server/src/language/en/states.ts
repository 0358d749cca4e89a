// Names of States in lists.

/** `Iran (Islamic Republic of)` */
export const inverted = /^([^()]+) \(([^()]+ of(?: the)?)\)$/;

export const article = /^the (?!former)/i;
