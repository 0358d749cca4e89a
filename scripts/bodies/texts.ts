import type { Text } from '../proof/measure';

export type Organ = 'Assembly' | 'Council';

/** A text in which slips are made, and the kind of body at each of its offsets; undefined if none are made there. */
export interface Ground extends Text {
  readonly organ: Organ;
  readonly bodyAt: (offset: number) => string | undefined;
}

const noSlips = /^(?:\[\^|#|<!)|\||plenary meeting|^\d+ [A-Z][a-z]+ \d{4}$/;
const lineAt = (source: string, offset: number): string =>
  source.slice(source.lastIndexOf('\n', offset - 1) + 1, source.indexOf('\n', offset));
const organOf = ({ name }: Text): Organ => (name.startsWith('S_') ? 'Council' : 'Assembly');
const offsetOr = (offset: number, otherwise: number): number => (offset < 0 ? otherwise : offset);

/** A published text: its resolution, what stands under “Resolves that:”, and its annexes. */
export function published(text: Text): Ground {
  const { source } = text;
  const organ = organOf(text);
  const annex = source.search(/^#+ \**(?:Annex|Appendix)/m);
  const notes = offsetOr(source.search(/^\[\^[^\]]+\]:/m), source.length);
  const body = offsetOr(source.search(/(?<=^\*?The (?:General Assembly|Security Council)\*?,)/m), 0);
  const budget = organ === 'Assembly' ? source.search(/^(?:\d+\. )?\*Resolves\* that(?:, for \d{4})?:/m) : -1;
  const end = Math.min(offsetOr(annex, source.length), notes);
  return {
    ...text,
    organ,
    bodyAt(offset) {
      if (noSlips.test(lineAt(source, offset))) return undefined;
      if (annex >= 0 && offset > annex && (notes < annex || offset < notes)) return 'annex';
      if (offset < body || offset > end) return undefined;
      return budget >= 0 && offset > budget ? 'Resolves that' : 'resolution';
    },
  };
}

const plain = (words: string): string => words.replaceAll('*', '');
const low = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const unlabelled = (words: string): string => plain(words).replace(/^\d+\. +/, '');
const ended = (words: string): string => words.replace(/[;,](\[\^\d+\])?$/, '.$1');
const itemsOf = ([, ...items]: readonly string[]): string[] =>
  items.map((item, i) => plain(item).replace(/;$/, i === items.length - 1 ? '.' : ';'));

interface Paragraphs {
  readonly preamble: readonly string[];
  /** Each with its subparagraphs. */
  readonly operative: readonly (readonly string[])[];
  readonly notes: string;
}

/** What statements and decisions are made of. */
function paragraphsOf({ source }: Text): Paragraphs {
  const body = offsetOr(source.search(/(?<=^\*?The (?:General Assembly|Security Council)\*?,)/m), 0);
  const notes = source.search(/^\[\^[^\]]+\]:/m);
  const operative: string[][] = [];
  const preamble: string[] = [];
  let isOpen = false;
  for (const words of source.slice(body, notes < 0 ? undefined : notes).split(/\n\n+/)) {
    if (words.startsWith('#')) break;
    const isItem = /^\([a-z]+\) /.test(words);
    if (isItem && isOpen) operative.at(-1)?.push(words);
    if (!isItem) isOpen = /^\d+\. +\*[A-Z][a-z]+s\*[^\n]*$/.test(words);
    if (isOpen && !isItem) operative.push([words]);
    if (/^\*[A-Z][^*]+\*[^\n]*,(?:\[\^\d+\])?$/.test(words)) preamble.push(words);
  }
  return { preamble, operative, notes: notes < 0 ? '' : source.slice(notes) };
}

const made = (
  text: Text,
  name: string,
  head: string,
  paragraphs: readonly string[],
  notes: string,
): Ground => {
  const source = `${head}${paragraphs.join('\n\n')}\n\n${notes}`;
  return {
    name: `${name} out of ${text.name}`,
    source,
    organ: organOf(text),
    bodyAt: (offset) => (offset < head.length || noSlips.test(lineAt(source, offset)) ? undefined : name),
  };
};

const statementHead =
  'S/PRST/2021/7\n\n# Statement by the President of the Security Council\n\nAt the 8714th meeting of the Security Council, held on 8 March 2021, in connection with the Council’s consideration of the item entitled “Maintenance of international peace and security”, the President of the Security Council made the following statement on behalf of the Council:\n\n';

/** A statement of the President out of the operative paragraphs of a resolution; undefined if it has too few. */
export function statement(text: Text): Ground | undefined {
  const { operative, notes } = paragraphsOf(text);
  if (operative.length < 3) return undefined;
  const spoken = operative
    .slice(0, 10)
    .flatMap((paragraph) => [
      `“The Security Council ${ended(low(unlabelled(paragraph[0] ?? '')))}`,
      ...itemsOf(paragraph).map((item) => `“${item}`),
    ]);
  return made(text, 'statement', statementHead, [...spoken.slice(0, -1), `${spoken.at(-1) ?? ''}”`], notes);
}

const past: Readonly<Record<string, string>> = {
  'calls upon': 'called upon',
  'takes note': 'took note',
  decides: 'decided',
  requests: 'requested',
  expresses: 'expressed',
  stresses: 'stressed',
};
const inPast = (words: string): string =>
  words.replace(
    /^(?:decides|requests|welcomes|notes|calls upon|invites|encourages|reaffirms|urges|stresses|takes note|recognizes|expresses|emphasizes)/,
    (verb) => past[verb] ?? verb.replace(/e?s$/, 'ed'),
  );

/** A decision in running form out of a resolution, of a meeting or as it is submitted; undefined if it has too little. */
export function decision(text: Text, tense: 'past' | 'present'): Ground | undefined {
  const { preamble, operative, notes } = paragraphsOf(text);
  if (preamble.length < 3 || operative.length < 2) return undefined;
  const verb = tense === 'past' ? inPast : (words: string): string => words;
  const grounds = preamble
    .slice(0, 3)
    .map((words) => low(plain(words)).replace(/,(\[\^\d+\])?$/, '$1'))
    .filter((words) => !/\bitself\b/.test(words));
  const opening =
    tense === 'past'
      ? `At its 24th plenary meeting, on 6 December 2021, the General Assembly, ${grounds.join(', ')}, `
      : `The General Assembly, ${grounds.join(', ')}, `;
  const next = tense === 'past' ? 'At the same meeting, the Assembly also ' : 'The General Assembly also ';
  const paragraphs = operative.slice(0, 3).flatMap((paragraph, i) => {
    const act = low(unlabelled(paragraph[0] ?? '').replace(/^(?:Also|Further) /, ''));
    return [(i === 0 ? opening : next) + ended(verb(act)), ...itemsOf(paragraph)];
  });
  const head =
    tense === 'past' ? '# 76/511. Questions of the agenda\n\n' : 'A/C.1/76/L.5\n\n# Draft decision\n\n';
  return made(text, `decision, ${tense}`, head, paragraphs, notes);
}
