import { grammar } from '../../language/grammar';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { readDateAt } from '../../citation/date';
import { stateNamed, stateNames } from '../../facts/member-states';
import { sessionOn } from '../../facts/sessions';
import { fieldOf, sessionOfSymbol } from '../../model/masthead/fields';
import { capitalised } from '../../text/letters';
import { toOrdinal } from '../../syntax/numerals';
import type { Resolution } from '../../syntax/resolution';
import type { CompletionProvider } from './completion-provider';
import { typedLine } from './typed-line';

const { sponsorList: list, sponsorJoiner } = grammar.typing;

/** The Main Committees of the General Assembly, the First first. */
export const committees = [
  'First Committee',
  'Second Committee',
  'Third Committee',
  'Special Political and Decolonization Committee (Fourth Committee)',
  'Fifth Committee',
  'Sixth Committee',
];
const otherLines = [
  'Distr.: Limited',
  'Original: English',
  'Agenda item ',
  'Draft resolution submitted by the Chair',
];
/** Sessions that are offered where the masthead does not say which it is. */
const recent = { from: 74, to: 85 };

/** Names of sponsors, sessions, committees and standing lines in front of the enacting formula. */
export const mastheadCompletion: CompletionProvider = {
  id: 'masthead',
  triggers: [],
  complete(query) {
    const { before, after, range } = typedLine(query);
    const match = list.exec(before);
    if (!match) return undefined;
    const resolution = query.resolution();
    if (!isInMasthead(resolution, query.document.offsetAt(query.position))) return undefined;
    const [, named = '', typed = ''] = match;
    const given = namesIn(`${named}${after}`);
    const item = (label: string, kind: CompletionItemKind, rank: number): CompletionItem => ({
      label,
      kind,
      sortText: `${rank}`,
      textEdit: { range: range(typed.length), newText: label },
    });
    const states = stateNames()
      .filter((name) => !given.has(name))
      .map((name, i) => item(name, CompletionItemKind.EnumMember, 1000 + i));
    if (named !== '') return { items: states };
    const lines = [...sessionsFor(resolution), ...committees, ...otherLines];
    return { items: [...lines.map((line, i) => item(line, CompletionItemKind.Text, 100 + i)), ...states] };
  },
};

function isInMasthead({ parts, source }: Resolution, offset: number): boolean {
  const [first] = parts;
  const formula = first?.formula ?? first?.sections[0]?.preamble[0] ?? first?.sections[0]?.operative[0];
  // Without anything else the first lines of a text are its masthead.
  return formula ? offset < formula.start : source.length < 4000;
}

const namesIn = (text: string): ReadonlySet<string> =>
  new Set(text.split(sponsorJoiner).flatMap((name) => stateNamed(name.trim())?.state.name ?? []));

/** The session that symbol or date name; some of these years where neither does. */
function sessionsFor(resolution: Resolution): string[] {
  const { masthead } = resolution;
  const bySymbol = sessionOfSymbol(masthead.symbol ?? '');
  const written = fieldOf(resolution, 'date');
  const date = written && readDateAt(written.prose.text, written.from);
  const number = bySymbol?.series === 'regular' ? bySymbol.session : date && sessionOn(date);
  const numbers =
    number === undefined
      ? Array.from({ length: recent.to - recent.from + 1 }, (_, i) => recent.from + i)
      : [number];
  return numbers.flatMap((value) => {
    const ordinal = toOrdinal(value);
    return ordinal === undefined ? [] : [`${capitalised(ordinal)} session`];
  });
}
