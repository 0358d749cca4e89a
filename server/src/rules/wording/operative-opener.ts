import { findOpeningPhrase } from '../../facts/opening-phrases';
import type { Emphasis } from '../../syntax/inline';
import { capitalised } from '../../text/letters';
import { readOpeningForm } from '../../syntax/opening';
import { replaceProse } from '../../model/edits';
import { looseOpening } from '../../syntax/loose-marks';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import { opensWithInfinitive } from '../../model/infinitives';
import { knownSpelling } from '../../model/wording/misspelling';
import { inCaseOf, openingWord, toVerb } from '../../model/wording/moods';

/** Paragraphs of a declaration, and words that may stand in front of the verb. */
const exempt =
  /^(?:We|Our|Notwithstanding|Pending|(?:(?:Also|Further),? ?)?in (?:this|that) (?:regard|respect|context|connection))\b/i;

/** The ground on which the Security Council acts, and what it concedes, may be given in the operative part. */
const acting = /^(?:Acting under Chapter VI|While |Whilst )/;
/** `Has decided`: a verb, in another tense. */
const perfect = /^Has \p{Ll}+ed\b/u;
/** A verb, as against the States of the world. */
const statesItself = /^States (?:its|the|that)\b/;

export const operativeOpener = defineRule({
  id: 'wording/operative-opener',
  summary:
    'An operative paragraph opens with a verb in the present tense, third person singular: “Decides”, “Also requests”.',
  rationale:
    'The verb is what the organ does by adopting the text. Paragraphs of a declaration that speak as “We” are left alone.',
  source: 'Editorial Manual, drafting and editing, order of elements; measured: 210 distinct first words.',
  languages: ['en'],
  severity: 'error',
  fix: 'suggestion',
  messages: {
    verb: 'Begin with a verb in the third person: “{1}”, not “{0}”.',
    spelling: 'Write “{1}”: “{0}” is not known as an opening.',
    other: 'Begin with a verb in the third person, such as “Decides”, not with “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Requesting* the Secretary-General to report;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '1. *Requests* the Secretary-General to report;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong: '1. *Takes note* of the report;\n\n2. Decide to remain seized of the matter.\n',
        mended: '1. *Takes note* of the report;\n\n2. Decides to remain seized of the matter.\n',
      },
      {
        wrong: '1. *Takes note* of the report;\n\n2. The Assembly decides to remain seized of the matter.\n',
        mended: '1. *Takes note* of the report;\n\n2. Decides to remain seized of the matter.\n',
      },
      {
        wrong: '1. *Encorages* States to act;\n\n2. *Decides* to act.\n',
        mended: '1. *Encourages* States to act;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '1. *Further strongly urges* all States to act;\n\n2. *Once again calls upon* all States to cooperate.\n',
      '1. We recognize the importance of the matter;\n\n2. *Decides* to remain seized of the matter.\n',
    ],
  },
  roles: ['operative'],
  check(paragraph, { practice, openingPhrases, leadsToInfinitives, report }) {
    const { prose, emphases } = paragraph.inline;
    // Which verb opens a paragraph in brackets is in dispute.
    if (exempt.test(prose.text) || prose.text.trim() === '' || prose.text.startsWith('[')) return;
    if (leadsToInfinitives && opensWithInfinitive(prose.text)) return;
    if (findOpeningPhrase(prose.text, practice, 'operative', openingPhrases.operative)) return;
    // A mark of italics without its fellow is told of as such.
    if (looseOpening(prose.text)) return;
    const spelling = knownSpelling(prose, 'operative');
    if (spelling) report({ ...spelling, message: 'spelling' });
    if (spelling || (paragraph.opening === 'verb' && !perfect.test(prose.text))) return;
    if (practice.participleBeforeVerb && acting.test(prose.text)) return;
    if (statesItself.test(prose.text) && emphases.some(({ start }) => start === 0)) return;
    // `Acting in support of a request ..., *authorizes*`: the verb in italics comes after a participle.
    const isVerb = ({ italic, start, end }: Emphasis): boolean =>
      italic && start > 0 && readOpeningForm(capitalised(prose.text.slice(start, end))) === 'verb';
    if (practice.participleBeforeVerb && emphases.some(isVerb)) return;
    const subject = matched(
      /^(?:The (?:General )?Assembly|The (?:Security )?Council|Has) (?=\p{Ll})/u,
      prose.text,
    ).length;
    const { start, end, word } = openingWord(prose.text.slice(subject));
    const verb = toVerb(capitalised(word));
    const from = subject === 0 ? start : 0;
    const right = verb && subject === 0 ? inCaseOf(verb, word) : verb;
    const edit = right === undefined ? undefined : replaceProse(prose, from, subject + end, right);
    const shown = right ?? '';
    report({
      at: prose.span(from, Math.max(subject + end, 1)),
      message: right === undefined ? 'other' : 'verb',
      args: [prose.text.slice(from, subject + end) || (prose.text.split(' ', 1)[0] ?? ''), shown],
      fix: edit && { title: 'Write “{0}”', args: [shown], applicability: 'suggestion', edits: [edit] },
    });
  },
});
