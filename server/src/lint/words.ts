import * as l10n from '@vscode/l10n';
import type { Fix } from '../model/report';
import type { Finding } from './finding';

/** The message of a finding in the language of whoever reads it; English where the entry was given no other. */
export const messageOf = ({ words: [key, ...args] }: Finding): string => l10n.t(key, ...args);

/** What a fix does, likewise. */
export const titleOf = ({ title, args = [] }: Fix): string => l10n.t(title, ...args);
