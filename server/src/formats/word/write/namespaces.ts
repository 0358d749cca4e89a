const open = 'http://schemas.openxmlformats.org';

/** Types of relations, and what they begin with. */
export const relationType = `${open}/officeDocument/2006/relationships`;
export const relationsNamespace = `${open}/package/2006/relationships`;
export const corePropertiesType = `${open}/package/2006/relationships/metadata/core-properties`;
export const contentTypesNamespace = `${open}/package/2006/content-types`;
export const corePropertiesNamespace = `${open}/package/2006/metadata/core-properties`;
export const extendedPropertiesNamespace = `${open}/officeDocument/2006/extended-properties`;
export const dublinCoreNamespace = 'http://purl.org/dc/elements/1.1/';

/** What the root of a part of a text declares. */
export const wordNamespaces = {
  'xmlns:w': `${open}/wordprocessingml/2006/main`,
  'xmlns:r': relationType,
} as const;
