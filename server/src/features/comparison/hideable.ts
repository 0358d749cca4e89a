/** What a report of a comparison may leave out: what only follows from other changes, what moves every session, what stays. */
export const hideable = ['mechanical', 'renumbering', 'identical'] as const;

export type Hideable = (typeof hideable)[number];
