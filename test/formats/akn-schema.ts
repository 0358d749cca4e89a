import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(__dirname, '../schemas/akn/akomantoso30.xsd');

/** What is said of a file that is not valid against the schema of Akoma Ntoso 3.0; undefined of one that is. */
export type ValidateAkn = (xml: string) => string | undefined;

/** Opens the schema, which takes a second. */
export async function openAknSchema(): Promise<ValidateAkn> {
  const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  xmlRegisterFsInputProviders();
  const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      schema.validate(document);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      document.dispose();
    }
  };
}
