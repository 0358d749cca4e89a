import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

/** What the SARIF 2.1.0 schema says against a log; an empty text where it is content. */
export const complaintsOfSchema = (log: unknown): string =>
  validate(log) ? '' : ajv.errorsText(validate.errors, { separator: '\n' });
