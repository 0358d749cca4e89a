import { assemblyPractice } from '../../organs/practice';
import { findOpeningPhrase } from '../../facts/opening-phrases';
import { capitalised } from '../../text/letters';
import type { Paragraph } from '../../syntax/resolution';
import { replaceProse } from '../../model/edits';
import { insert } from '../../text/edit';
import { defineRule } from '../rule';
import type { Edit } from '../../text/edit';

/** `Also recalling`: the adverb, and the letter that becomes the capital. */
const before = /^(Also|Further) (\p{Ll})(?=\p{L}*(?:ing|ed)\b)/u;
/** `Requests also that`: the verb, and the adverb where it cannot belong to what follows, as it does in `Encourages further work`. */
const behind =
  /^(\p{Lu})([\p{Ll}-]+s(?: (?:note|upon|for|forward|attention))?) (also(?= )|further(?= (?:that|to|the|all|upon|with|of|its|Member|States)\b))/u;

export const adverbPosition = defineRule({
  id: 'wording/adverb-position',
  summary:
    '“Also” and “further” follow the participle in the preamble and precede the verb in the operative part.',
  rationale:
    '“Recalling also”, but “Also requests”. Longer openings take the adverb at their end (“Taking note with appreciation also”), those with an object of their own after the participle (“Reaffirming also its strong condemnation”). The Security Council writes either.',
  source:
    'Measured in General Assembly texts: in the preamble “also” after 5,280 times and before 10 times; in the operative part before 4,829 and after 10.',
  languages: ['en'],
  severity: { 'general-assembly': 'error', 'security-council': 'off' },
  fix: 'safe',
  messages: {
    preambular: 'Move “{0}” after the participle.',
    operative: 'Move “{0}” before the verb.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Also recalling* its decision,\n\n*Decides* to act.\n',
        mended: '*Recalling also* its decision,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '1. *Welcomes* the report;\n\n2. *Requests also* the Secretary-General to act;\n\n3. *Decides* to act.\n',
        mended:
          '1. *Welcomes* the report;\n\n2. *Also requests* the Secretary-General to act;\n\n3. *Decides* to act.\n',
      },
      {
        wrong: '*Further taking note with appreciation* of the report,\n\n*Decides* to act.\n',
        mended: '*Taking note with appreciation further* of the report,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Having also considered* the report,\n\n1. *Requests* further information;\n\n2. *Reaffirms once again* its position.\n',
      '*The Security Council*,\n\n*Further recalling* its resolution 1325 (2000),\n\n*Decides also* to act.\n',
    ],
  },
  roles: ['preambular', 'operative'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const match = (paragraph.role === 'preambular' ? before : behind).exec(prose.text);
    if (!match) return;
    const adverb = (paragraph.role === 'preambular' ? match[1] : match[3]) ?? '';
    const edits =
      paragraph.role === 'preambular' ? moveBehind(paragraph, match) : moveInFront(paragraph, match);
    const start = paragraph.role === 'preambular' ? 0 : match[0].length - adverb.length;
    report({
      at: prose.span(start, start + adverb.length),
      message: paragraph.role === 'preambular' ? 'preambular' : 'operative',
      args: [adverb.toLowerCase()],
      fix: edits && { title: 'Move “{0}”', args: [adverb.toLowerCase()], applicability: 'safe', edits },
    });
  },
});

function moveBehind({ inline: { prose } }: Paragraph, match: RegExpExecArray): Edit[] | undefined {
  const [all, adverb = '', letter = ''] = match;
  const removed = all.length - 1;
  const rest = letter.toUpperCase() + prose.text.slice(all.length);
  const phrase = findOpeningPhrase(rest, assemblyPractice, 'preambular')?.expected;
  if (phrase === undefined || / (?:also|further)\b/.test(phrase)) return undefined;
  const extent = phrase.includes(' its ') ? phrase.indexOf(' ') : phrase.length;
  const place = removed + extent;
  const head = replaceProse(prose, 0, all.length, letter.toUpperCase());
  if (!head) return undefined;
  return [head, insert(prose.span(place - 1, place).end, ` ${adverb.toLowerCase()}`)];
}

function moveInFront({ inline: { prose } }: Paragraph, match: RegExpExecArray): Edit[] | undefined {
  const [all, letter = '', , adverb = ''] = match;
  const head = replaceProse(prose, 0, 1, `${capitalised(adverb)} ${letter.toLowerCase()}`);
  const tail = replaceProse(prose, all.length - adverb.length - 1, all.length, '');
  return head && tail && [head, tail];
}
