import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FactsPlace } from '../../protocol/facts';
import type { ImportFacts } from '../../protocol/import-facts';
import { importFacts } from './import';
import { loadAllFacts, namedFolder, usualFactsFolder } from './load';

/** The folder of facts for a client: that of the setting, the client's storage, or the one of this machine. */
export function factsFolder({ named, base, storage }: FactsPlace): string {
  if (named !== '') return namedFolder(named, base?.startsWith('file:') ? fileURLToPath(base) : undefined);
  return storage?.startsWith('file:') ? join(fileURLToPath(storage), 'facts') : usualFactsFolder();
}

let opened: string | undefined;

export async function openClientFacts(place: FactsPlace): Promise<void> {
  const folder = factsFolder(place);
  const anew = opened !== undefined && opened !== folder;
  opened = folder;
  await loadAllFacts(folder, place.warn, { anew });
}

export const importForClient: ImportFacts = (file, place, control) =>
  importFacts({ file: fileURLToPath(file), folder: factsFolder(place) }, control);
