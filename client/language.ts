/** The language of resolutions, as package.json declares it. */
export const languageId = 'un-resolution';
