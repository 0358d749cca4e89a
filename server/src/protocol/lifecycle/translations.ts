import * as l10n from '@vscode/l10n';

/**
 * Takes the translations that a client has, by their English texts; without any everything is said in English.
 * One server has one client, so they hold for the whole process.
 */
export function takeTranslations(given: unknown): void {
  if (typeof given !== 'object' || given === null) return;
  const contents = Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  l10n.config({ contents });
}
