import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn, fixOf, rewrite } from '../../model/citations/resolved';

const shapes: readonly { readonly pattern: RegExp; readonly word: string }[] = [
  { pattern: /\bOPs?[ -]?(?=\d)/g, word: 'paragraph ' },
  { pattern: /\b[Oo]perative paragraph(?=s? \d)/g, word: 'paragraph' },
  { pattern: /Paragraph(?=s? \d)(?<=[\p{Ll}\d,;(] Paragraph)/gu, word: 'paragraph' },
  { pattern: /\b[Pp]a(?:ras|rs)\. ?(?=\d)|§§ ?(?=\d)/g, word: 'paragraphs ' },
  { pattern: /\b[Pp]ara?\. ?(?=\d)|(?<!§)§ ?(?=\d)/g, word: 'paragraph ' },
  { pattern: /\bsects\. ?(?=[IVX\d])/g, word: 'sections ' },
  { pattern: /\bsect\. ?(?=[IVX\d])/g, word: 'section ' },
  { pattern: /\bchap\. ?(?=[IVX\d])/g, word: 'chapter ' },
];
/** A preambular paragraph is cited by its ordinal ("the twelfth preambular paragraph"), which nothing here can count. */
const preambular = /\bPPs?[ -]?\d+/g;

const partNumber = `(?:\\d{1,3}|[IVX]{1,6})(?: \\([a-z]{1,4}\\))*`;
const partBehind = new RegExp(
  `^, ((?:paragraphs?|sections?|paras?\\.|OPs?) ?${partNumber}(?:(?:,|,? (?:and|or)| to) (?:${partNumber}|\\([a-z]{1,4}\\)))*)(?![\\w/])`,
  'u',
);
const continues = /^,? (?:(?:and|or) )?of\b/;
/** The longest list of paragraphs that is looked at. */
const longest = 200;
/** Most paragraphs have none of these; told by their numerals, which are rarer than the letters they begin with. */
const anyShape =
  /[\dIVX](?<=(?:\b(?:OP|PP)s?|\b(?:[Pp]ara?|sect)s?\.|§|\bchap\.|perative paragraphs?|Paragraphs?)[ -]?.)/;

export const paragraphOf = defineRule({
  id: 'citation/paragraph-of',
  summary: 'A part of a resolution is cited in words, part first: “paragraph 4 of resolution 60/251”.',
  rationale:
    '“Operative paragraph”, “Paragraph 4”, “OP4” and “para.” are not used in the text; abbreviations belong to footnotes. A paragraph of a preamble is cited by its ordinal: “the twelfth preambular paragraph”.',
  source:
    'Measured in General Assembly resolutions: “paragraph N of” 1,066 times, “section N of” 316 times, “operative paragraph” as a reference never.',
  languages: ['en'],
  severity: 'warning',
  habit: 'words',
  fix: 'suggestion',
  messages: {
    words: 'Write “{0}” here.',
    first: 'Put the part first: “{0} of resolution {1}”.',
    preambular: 'Cite this paragraph by its ordinal, as in “the second preambular paragraph”.',
  },
  examples: {
    wrong: [
      {
        wrong: '1. *Recalls* OP4 of resolution 60/251;\n',
        mended: '1. *Recalls* paragraph 4 of resolution 60/251;\n',
      },
      {
        wrong: '1. *Recalls* operative paragraph 4 and para. 5 of resolution 60/251;\n',
        mended: '1. *Recalls* paragraph 4 and paragraph 5 of resolution 60/251;\n',
      },
    ],
    right: [
      '1. *Recalls* paragraphs 3 and 5 (a) of its resolution 71/243;¹\n\n¹ A/74/464, para. 27.\n',
      '1. *Recalls* the operative paragraphs of resolution 60/251;\n',
      '1. *Recalls* paragraph 8 of resolution 51/233, paragraphs 5 and 6 of resolution 52/237 and its resolution 45/248 B, section VI, of 21 December 1990;\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    // The Security Council writes a capital, and the part behind the number, now and then.
    const atMost = context.practice.capitalNouns ? 'information' : undefined;
    for (const { citation, list } of citedIn(paragraph, context)) {
      if (list.citations.length > 1 || citation.part) continue;
      const rest = prose.text.slice(citation.end, citation.end + longest);
      const [all = '', part = ''] = partBehind.exec(rest) ?? [];
      // "resolution 64/72, paragraphs 121 to 136 of resolution 66/68" is a list of parts, each in front of its text.
      if (all === '' || continues.test(rest.slice(all.length))) continue;
      const start = citation.end + all.indexOf(part);
      const at = prose.span(start, start + part.length);
      context.report({ at, message: 'first', args: [part, citation.designation.text], atMost });
    }
    if (!anyShape.test(prose.text)) return;
    const quotes = quotesOf(paragraph);
    for (const { pattern, word } of shapes) {
      for (const { 0: text, index } of matchesIn(prose.text, pattern)) {
        if (isWithin(quotes, index)) continue;
        const end = index + text.length;
        const edits = rewrite(context.resolution, prose, index, end, word);
        const fix = fixOf(['Write “{0}”', word.trimEnd()], 'suggestion', edits);
        const at = prose.span(index, index + text.trimEnd().length);
        context.report({
          at,
          message: 'words',
          args: [word.trimEnd()],
          atMost: text.startsWith('Paragraph') ? atMost : undefined,
          fix,
        });
      }
    }
    for (const { 0: text, index } of matchesIn(prose.text, preambular)) {
      if (!isWithin(quotes, index))
        context.report({
          at: prose.span(index, index + text.length),
          message: 'preambular',
          atMost: 'information',
        });
    }
  },
});
