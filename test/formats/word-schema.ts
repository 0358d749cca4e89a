import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../schemas/ooxml');

/** What is said of each part of a Word file that is not valid against the transitional schemas of ECMA-376. */
export type Validate = (file: Uint8Array) => string[];

/** The schema that a part is held to, by its name. */
function schemaOf(part: string): 'wml' | 'opc-relationships' | 'opc-contentTypes' | undefined {
  if (part === '[Content_Types].xml') return 'opc-contentTypes';
  if (part.endsWith('.rels')) return 'opc-relationships';
  return part.startsWith('word/') ? 'wml' : undefined;
}

/** Opens the schemas, which takes a second. */
export async function openSchemas(): Promise<Validate> {
  const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  xmlRegisterFsInputProviders();
  const open = (name: string) => {
    const path = join(folder, `${name}.xsd`);
    return XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));
  };
  const schemas = {
    wml: open('wml'),
    'opc-relationships': open('opc-relationships'),
    'opc-contentTypes': open('opc-contentTypes'),
  };
  return (file) =>
    Object.entries(unzipSync(file)).flatMap(([part, bytes]) => {
      const schema = schemaOf(part);
      if (!schema) return [];
      const document = XmlDocument.fromString(strFromU8(bytes));
      try {
        schemas[schema].validate(document);
        return [];
      } catch (error) {
        return [`${part}: ${error instanceof Error ? error.message : String(error)}`];
      } finally {
        document.dispose();
      }
    });
}
