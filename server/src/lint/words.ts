import * as l10n from '@vscode/l10n';
import type { Fix } from '../model/report';
import { filled } from './fill';
import type { Finding } from './finding';

/** The message of a finding in the language of the reader; English where the entry was given no other. */
export const messageOf = ({ words: [key, ...args] }: Finding): string => filled(l10n.t(key), args);

/** What a fix does, likewise. */
export const titleOf = ({ title, args = [] }: Fix): string => filled(l10n.t(title), args);
