const open = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const microsoft = 'http://schemas.microsoft.com/office';

/** The prefix by which code here names what is in a namespace; the strict form of a namespace is the same to a reader. */
export const prefixOf: ReadonlyMap<string, string> = new Map([
  [`${open}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${open}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${open}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${open}/markup-compatibility/2006`, 'mc'],
  [`${open}/drawingml/2006/chart`, 'c'],
  [`${strict}/drawingml/chart`, 'c'],
  [`${open}/drawingml/2006/picture`, 'pic'],
  [`${strict}/drawingml/picture`, 'pic'],
  [`${microsoft}/word/2010/wordprocessingShape`, 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://www.w3.org/2000/xmlns/', 'xmlns'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);
