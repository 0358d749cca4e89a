import { anotherBody } from '../../organs/organ';
import type { CitationList } from '../../citation/citation';
import { lettersOf } from '../../citation/symbol';
import { insert } from '../../text/edit';
import type { Paragraph } from '../../syntax/resolution';
import { passages } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import type { ParagraphContext } from '../../model/context';
import { fixOf, listsOf, rewrite } from '../../model/citations/resolved';

/** A joiner that makes one list of two numbers; a longer one holds a clause, behind which anything may follow. */
const joins = /^(?:, (?:and )?| (?:and|&) |; (?:and )?)$/;
/** The list may go on after a clause this long. */
const farthest = 2000;
const nearest = 40;
const anotherNumber = /\d\/\d|\d \([IVXLS\d]/;
/** Words behind a number with which more resolutions are meant: "resolutions 1325 (2000) and subsequent ones". */
const continues = /^(?: (?:and|or|to|et|through|onwards?)\b|, (?:and|as well as|including|inter alia)\b)/;
/** Others are named by a noun of their own: `and its previous resolutions`. */
const namesOthers =
  /^,? (?:and|as well as) (?:(?:its|all|other|previous|earlier|relevant|related|annual|the|General Assembly|Security Council) ){1,6}resolutions\b/;

/** The next act of a sentence that has several, up to what it is about: `, recalling also its `. */
const anotherAct =
  /, (?:and )?\p{Ll}{3,30}ing(?: also| further)?(?: (?:its|the|all|previous|relevant|General Assembly|Security Council)){0,4} $/u;
/** The same in a decision or a statement, which says all in one sentence. */
const actInSentence = /, (?:and )?\p{Ll}{3,20}ing (?:also|further|with|its|the|that|upon|all)\b/u;

const paragraphNumber = '\\d{1,3}(?: \\([a-z]{1,4}\\))*';
const paragraphForSeveral = new RegExp(
  `\\b(?<!\\d, )paragraph(?= ${paragraphNumber}(?:, ${paragraphNumber})* (?:and|to) ${paragraphNumber}(?: (?:above|below|of|in)\\b|[,;.](?! \\d)))`,
  'g',
);
const paragraphsForOne = new RegExp(
  `\\bparagraphs \\d{1,3}(?= (?:above|below|of (?:(?:its|the|the present|this|Security Council|General Assembly) )?[Rr]esolution|of section)\\b)`,
  'g',
);
const anotherParagraph = /(?:and|,) \d{1,3}(?: \([a-z]{1,4}\))? (?:of(?! \d)|above|below)\b/;

export const plural = defineRule({
  id: 'citation/plural',
  summary: 'One number takes “resolution” or “paragraph”, several take “resolutions” or “paragraphs”.',
  rationale:
    'Two letters of one number count as two texts (“resolutions 52/38 A and B”). A list may go on after a long clause, so that a plural with one number is only doubted where no other number follows in the paragraph.',
  source: 'Measured: one singular before a list in some 13,000 citations of General Assembly resolutions.',
  languages: ['en'],
  severity: 'error',
  habit: 'words',
  fix: 'safe',
  messages: {
    several: 'Write “{0}”: more than one is cited.',
    one: 'Write “{0}”: only one is cited.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 70/246 of 23 December 2015 and 73/272 of 22 December 2018,\n',
        mended: '*Recalling* its resolutions 70/246 of 23 December 2015 and 73/272 of 22 December 2018,\n',
      },
      {
        wrong: '*Recalling* its resolution 52/38 D and E of 9 December 1997,\n',
        mended: '*Recalling* its resolutions 52/38 D and E of 9 December 1997,\n',
      },
      {
        wrong:
          '*Recalling* its resolutions 70/1 of 25 September 2015, reaffirming also its resolution 69/313 of 27 July 2015,\n',
        mended:
          '*Recalling* its resolution 70/1 of 25 September 2015, reaffirming also its resolution 69/313 of 27 July 2015,\n',
        byHand: true,
      },
    ],
    right: [
      '*Recalling* its resolution 46/182 of 19 December 1991 and the guiding principles contained in the annex thereto,\n',
      '*Recalling* its resolutions 60/251 of 15 March 2006, by which it established the Human Rights Council, and 65/281 of 17 June 2011,\n',
    ],
  },
  roles: [...bodyRoles, 'note'],
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    if (paragraph.role !== 'note') checkParagraphs(paragraph, context);
    const lists = listsOf(paragraph);
    for (const [i, list] of lists.entries()) {
      const { noun, citations } = list;
      const at = prose.span(noun.start, noun.end);
      if (noun.abbreviated) continue;
      if (!noun.plural && isSeveral(list)) {
        const fix = fixOf(['Write “{0}”', `${noun.text}s`], 'safe', [insert(at.end, 's')]);
        // The Security Council adopts one now and then.
        const atMost = context.practice.singularForSeveral ? 'information' : undefined;
        context.report({ at, message: 'several', args: [`${noun.text}s`], atMost, fix });
      } else if (noun.plural && citations.length === 1 && !isSeveral(list)) {
        const next = lists[i + 1]?.noun.start ?? Infinity;
        const before = prose.text.slice(list.end, Math.min(next, list.end + farthest));
        // What follows the next act is of another list: “…, recalling also its resolution 70/1”.
        const isCut = anotherAct.test(before);
        const whole = prose.text.slice(list.end, list.end + farthest);
        const act = paragraph.role === 'plain' ? whole.search(actInSentence) : -1;
        const behind = isCut ? before : whole.slice(0, act < 0 ? farthest : act);
        const onlyOne = namesOthers.test(behind) || (!anotherNumber.test(behind) && !continues.test(behind));
        // "resolutions on Iraq, in particular 1500 (2003)" speaks of more than it names.
        const apart = (citations[0]?.start ?? 0) > noun.end + 2;
        // Other bodies number theirs in ways of their own: "resolutions 263 of 5 November 2013 on ... and 373 of ...".
        const isForeign = list.organ === anotherBody && citations[0]?.form === 'bare';
        if (!onlyOne || apart || isForeign || paragraph.items.length > 0) continue;
        const right = noun.text.slice(0, -1);
        const edits = rewrite(context.resolution, prose, noun.start, noun.end, right);
        const fix = fixOf(['Write “{0}”', right], 'suggestion', edits);
        context.report({ at, message: 'one', args: [right], atMost: 'warning', fix });
      }
    }
  },
});

/** `paragraph 3 and 5 of resolution 71/243`, `paragraphs 4 above`. */
function checkParagraphs(paragraph: Paragraph, { report }: ParagraphContext<'several' | 'one'>): void {
  const { prose } = paragraph.inline;
  if (!prose.text.includes('aragraph')) return;
  for (const { index } of passages(paragraph, paragraphForSeveral)) {
    const at = prose.span(index, index + 'paragraph'.length);
    const fix = fixOf(['Write “{0}”', 'paragraphs'], 'safe', [insert(at.end, 's')]);
    report({ at, message: 'several', args: ['paragraphs'], fix });
  }
  for (const { 0: all, index } of passages(paragraph, paragraphsForOne)) {
    // "paragraphs 4 of resolution 70/1 and 5 of resolution 71/1" are two.
    const behind = prose.text.slice(index + all.length, index + all.length + farthest);
    // “paragraphs 4 above and 5 below” are two as well, but named at once.
    const near = /^ (?:above|below)/.test(behind) ? behind.slice(0, nearest) : behind;
    if (anotherParagraph.test(near)) continue;
    const at = prose.span(index, index + 'paragraphs'.length);
    const fix = fixOf(['Write “{0}”', 'paragraph'], 'suggestion', [
      { start: at.end - 1, end: at.end, text: '' },
    ]);
    report({ at, message: 'one', args: ['paragraph'], atMost: 'warning', fix });
  }
}

const isSeveral = ({ joiners, citations }: CitationList): boolean =>
  joiners.some(({ text }) => joins.test(text)) ||
  citations.some((citation) => lettersOf(citation).length > 1);
