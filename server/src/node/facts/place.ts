import { join } from 'node:path';
import type { FactsPlace, OpenFacts } from '../../protocol/settings/facts-folder';
import type { ImportFacts } from '../../protocol/requests/import-facts';
import { pathOf } from '../address';
import { importFacts, ImportProblem } from './import';
import { loadAllFacts, namedFolder, usualFactsFolder } from './load';

/** The folder of facts for a client: that of the setting, the client's storage, or the one of this machine. */
export function factsFolder({ named, base = '', storage = '' }: FactsPlace): string | undefined {
  if (named !== '') return namedFolder(named, pathOf(base));
  const kept = pathOf(storage);
  return kept === undefined ? usualFactsFolder() : join(kept, 'facts');
}

export const openClientFacts: OpenFacts = (place, options) =>
  loadAllFacts(factsFolder(place), place.warn, options);

export const importForClient: ImportFacts = async (file, place, control) => {
  const path = pathOf(file);
  if (path === undefined) throw new ImportProblem(`${file} is no file of this machine.`);
  return importFacts({ file: path, folder: factsFolder(place) }, control);
};
