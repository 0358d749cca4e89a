import { replaceProse } from '../../model/edits';
import type { Applicability, Fix } from '../../model/report';
import { symbolRoles } from '../../model/roles';
import { asLatin, characterOf, decodeMisread, entity, misread } from '../../text/damage';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

/** What any of the patterns begins with; most paragraphs hold none of it. */
const anyOdd =
  /[\p{Cc}\u00AD\u0370-\u04FF\u060C\u061B\u180E\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u3000-\u3002\uE000-\uF8FF\uFB00-\uFB06\uFEFF\uFF01-\uFF5E\uFFFC\uFFFD&Â-ô]/u;
const invisible = /[\u00AD\u180E\u200B-\u200D\u2060\uFEFF]+/g;
/** Between words; a row of them is a table. */
/** Marks of the direction of writing within a word. */
const direction = /(?<=\p{L})[\u200E\u200F\u202A-\u202E\u2066-\u2069]+(?=\p{L})/gu;
const tab = /(?<!\t)\t+ ?/g;
const ligature = /[\uFB00-\uFB06]+/g;
/** Signs of Chinese and Arabic keyboards. */
const wide = /[\uFF01-\uFF5E\u3000]+/g;
const foreignMark = /[\u060C\u061B\u3001\u3002]/g;
const markOf: Readonly<Record<string, string>> = {
  '\u060C': ',',
  '\u061B': ';',
  '\u3001': ',',
  '\u3002': '.',
};
/** What is left of a no-break space in the wrong encoding: a letter that ends no word of small ones. */
const misreadBlank = /(?<=\p{Ll}|[,;.])Â(?= )/gu;
const lost = /(?:(?!\s)[\p{Cc}\uE000-\uF8FF\uFFFC\uFFFD])+/gu;
const mixed =
  /(?<![\p{L}])(?=\p{L}{0,40}[\p{Script=Cyrillic}\p{Script=Greek}])(?=\p{L}{0,40}\p{Script=Latin})\p{L}{2,41}/gu;

export const characters = defineRule({
  id: 'layout/characters',
  summary: 'No invisible, damaged or foreign character stands within the words.',
  rationale:
    'Copying from a PDF, a web page or another keyboard leaves characters that look right, or like nothing at all, and hide the word from every search. Words in another script, and marks of writing direction, are left alone.',
  source: 'Measured: none in 806,248 words of published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    invisible: 'Remove the invisible character here (U+{0}).',
    tab: 'Write a space here, not a tab.',
    letters: 'Write “{1}” in single letters, not as one joined character.',
    keyboard: 'Write “{1}”: this sign is from another keyboard.',
    alphabet: 'Write “{1}” in Latin letters: this word mixes two alphabets.',
    code: 'Write the character itself, not its code “{0}”.',
    misread: 'Write “{1}”: a wrong encoding made “{0}” of it.',
    lost: 'Restore the character that was lost or damaged here (U+{0}).',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the bene\uFB01ts of coop\u00ADeration,\n\n*Decides* to act.\n',
        mended: '*Noting* the benefits of cooperation,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the Council’s rep\u043Ert and Member Statesâ€™ views,\n\n*Decides* to act.\n',
        mended: '*Noting* the Council’s report and Member States’ views,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting*\tthe report\uFF0C and the study of trade &amp; development,\n\n*Decides* to act.\n',
        mended: '*Noting* the report, and the study of trade & development,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* the café “Мир” in Türkiye, and a level of 5 μg,\n\n*Decides* to act.\n'],
  },
  roles: symbolRoles,
  check({ inline: { prose } }, { report }) {
    // As written: a plain text has its spaces and hyphens made one.
    const { text } = prose;
    if (!anyOdd.test(text)) return;
    type Message = Parameters<typeof report>[0]['message'];
    const say = (
      message: Message,
      index: number,
      found: string,
      right: string | undefined,
      applicability: Applicability = 'safe',
    ): void => {
      const end = index + found.length;
      const edit = right === undefined ? undefined : replaceProse(prose, index, end, right);
      const point = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const isUnseen = message === 'invisible' || message === 'lost';
      const fix: Fix | undefined = edit && {
        title: right === '' ? 'Remove the character' : right === ' ' ? 'Put a space' : 'Write “{0}”',
        args: [right ?? ''],
        applicability,
        edits: [edit],
      };
      report({
        at: prose.span(index, end),
        message,
        args: isUnseen ? [point] : [found, right ?? ''],
        fix,
      });
    };
    for (const { 0: found, index } of matchesIn(text, invisible)) say('invisible', index, found, '');
    for (const { 0: found, index } of matchesIn(text, direction)) say('invisible', index, found, '');
    const tabs = matchesIn(text, tab);
    if (tabs.length < fewestOfTable)
      for (const { 0: found, index } of tabs)
        say('tab', index, found, text.charAt(index - 1) === ' ' ? '' : ' ');
    for (const { 0: found, index } of matchesIn(text, ligature))
      say('letters', index, found, found.normalize('NFKC'));
    for (const { 0: found, index } of matchesIn(text, wide))
      say('keyboard', index, found, found.normalize('NFKC'));
    for (const { 0: found, index } of matchesIn(text, foreignMark))
      say('keyboard', index, found, markOf[found]);
    for (const { 0: found, index } of matchesIn(text, misreadBlank)) say('misread', index, found, '');
    for (const { 0: found, index } of matchesIn(text, mixed)) {
      const latin = asLatin(found);
      if (latin !== undefined) say('alphabet', index, found, latin);
    }
    for (const { 0: found, 1: hexadecimal, 2: decimal, 3: name, index } of matchesIn(text, entity)) {
      const right = characterOf(hexadecimal, decimal, name);
      if (right !== undefined) say('code', index, found, right);
    }
    for (const { 0: found, index } of matchesIn(text, misread)) {
      const right = decodeMisread(found);
      if (right !== undefined) say('misread', index, found.slice(0, bytesOf(right)), right);
    }
    for (const { 0: found, index } of matchesIn(text, lost))
      say('lost', index, found, undefined, 'suggestion');
  },
});

/** A row of so many columns is a table that was typed with tabs. */
const fewestOfTable = 2;

/** How many bytes a character takes in UTF-8. */
const bytesOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};
