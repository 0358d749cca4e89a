import { readDateAt } from '../../citation/date';
import { documentOrgan } from '../../citation/issuer';
import { readNumber, type NumberRead } from '../../citation/number';
import { printDesignation, readSymbols } from '../../citation/symbol';
import { uncapitalised } from '../../text/letters';
import type { Paragraph } from '../../syntax/resolution';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';
import type { Fix } from '../../model/report';
import type { RuleContext } from '../../model/context';
import { plainly } from '../../text/spaces';
import { isNoteOfAnnex } from '../../model/notes/source';

const head = new RegExp(
  `^((?:See(?: also)? )?)((?:the )?(?:UN )?(?:(?:General Assembly|UNGA|GA) )?)(resolutions?|res(?:ol)?(?:s|ns)?\\.?|UNGARs?) (?:Nos?\\. ?)?(?=\\d|E?S)`,
  'iu',
);
const dateJoiner = /^,? (?:(?:of|dated|on|adopted on) |\()/;
/** What may follow a date in a bare citation; anything else is a sentence that goes on. */
const citationGoesOn = /^\)?(?:\.?\s*$|,? (?:annex|paras?|sect|chap)\b|;)/;
const partWithoutComma =
  /^ (?:\((annex(?:es)?(?: [IVX]{1,5})?)\)|(annex(?:es)?|paras?\.|sects?\.)(?=[ .,;]|$))/i;
type Name = 'head' | 'number' | 'organ' | 'date' | 'symbol' | 'part';

export const resolutionForm = defineRule({
  id: 'footnote/resolution-form',
  summary:
    'In a footnote a resolution of the General Assembly is cited by number only: “Resolution 70/1.”, “Resolution 73/195, annex.”',
  rationale:
    'The text of the resolution gives the date; the note only says where the item stands. Other organs are named, and so is the General Assembly in the documents of other organs and in annexed texts.',
  source:
    'Measured: “Resolution N/N.” in 1,603 notes and “Resolution N/N, annex.” in 1,615 of sessions 74–80; symbols of resolutions in none.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    head: 'Cite the resolution as “{0}”.',
    number: 'Write the number as “{0}”.',
    organ: 'Write “{0}”: the General Assembly does not name itself in its notes.',
    date: 'Leave out the date in a note.',
    symbol: 'Write “{0}”, not the symbol.',
    part: 'Write the part after a comma: “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*The General Assembly*,\n\n*Recalling* the Agenda,[^1]\n\n[^1]: A/RES/70/1.\n',
        mended: '*The General Assembly*,\n\n*Recalling* the Agenda,[^1]\n\n[^1]: Resolution 70/1.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Recalling* the Agenda,[^1]\n\n[^1]: General Assembly resolution 70/1 of 25 September 2015.\n',
        mended: '*The General Assembly*,\n\n*Recalling* the Agenda,[^1]\n\n[^1]: Resolution 70/1.\n',
      },
      {
        wrong:
          '*Recalling* the Compact,¹ and the Covenant,²\n\n¹ GA Res. 73/195 (annex).\n² See A/RES/2200(XXI)A, annex.\n',
        mended:
          '*Recalling* the Compact,¹ and the Covenant,²\n\n¹ Resolution 73/195, annex.\n² See resolution 2200 A (XXI), annex.\n',
      },
    ],
    right: [
      '*Recalling* the Basic Principles,[^1]\n\n[^1]: Economic and Social Council resolution 2002/12, annex.\n',
      '*The Economic and Social Council*,\n\n*Recalling* the Rules,[^1]\n\n[^1]: General Assembly resolution 70/175, annex.\n',
      '*Recalling* the decision,[^1]\n\n[^1]: Decision 2/101 of 27 March 1981.\n',
    ],
  },
  check({ notes }, context) {
    for (const { paragraph } of notes) checkNote(paragraph, context);
  },
});

function checkNote(paragraph: Paragraph, context: RuleContext<Name>): void {
  const { prose } = paragraph.inline;
  checkSymbols(paragraph, context);
  const match = head.exec(prose.text);
  if (!match) return;
  const [all, see = '', organ = '', noun = ''] = match;
  const number = readNumber(prose.text, all.length);
  if (!number || !isOfAssembly(number)) return;
  const own =
    documentOrgan(context.resolution).numbering.yearlySessions === true &&
    !isNoteOfAnnex(context.resolution, paragraph);
  const plural = /s\.?$/i.test(noun) && !/^res\.?$/i.test(noun);
  const name = own ? '' : organ === '' ? '' : 'General Assembly ';
  const capital = see === '' && name === '' ? 'Resolution' : 'resolution';
  const expected = `${see}${name}${capital}${plural ? 's' : ''} `;
  if (all !== expected) {
    const isOrgan = own && /^(?:the )?general assembly /i.test(organ) && /^resolutions?$/i.test(noun);
    const from = see.length;
    report(
      context,
      paragraph,
      isOrgan ? 'organ' : 'head',
      [from, all.length],
      expected.slice(from),
      prose.text.slice(all.length, number.end),
    );
  }
  checkNumber(paragraph, context, number);
  checkDate(paragraph, context, number);
  checkPart(paragraph, context, number.end);
}

/** `53/70`, `2200 A (XXI)`, `S-10/2`: numbers of the General Assembly where no other organ is named. */
const isOfAssembly = ({ form, session = 0, series }: NumberRead): boolean =>
  form === 'session' || form === 'special' || (form === 'roman' && session <= 30 && series !== 'ORG');

function report(
  { report: send }: RuleContext<Name>,
  { inline: { prose } }: Paragraph,
  message: Name,
  [start, end]: readonly [number, number],
  text: string,
  behind = '',
): void {
  const edit = replaceProse(prose, start, end, text);
  const args = [plainly(text + behind).trim()];
  const fix: Fix | undefined = edit && {
    title: text === '' ? 'Leave out the date' : 'Write “{0}”',
    args,
    applicability: 'safe',
    edits: [edit],
  };
  send({ at: prose.span(start, end), message, args, fix });
}

/** `70 / 1` for `70/1`. */
function checkNumber(paragraph: Paragraph, context: RuleContext<Name>, number: NumberRead): void {
  const { start, end, letters, form } = number;
  // What is amiss with letters, sessions in roman numerals and special sessions is said as in the text.
  if (form !== 'session' || letters) return;
  const expected = printDesignation(number);
  const written = paragraph.inline.prose.text.slice(start, end);
  if (written !== expected) report(context, paragraph, 'number', [start, end], expected);
}

function checkDate(paragraph: Paragraph, context: RuleContext<Name>, { end }: NumberRead): void {
  const text = paragraph.inline.prose.text;
  const joiner = dateJoiner.exec(text.slice(end, end + 20))?.[0];
  const date = joiner === undefined ? undefined : readDateAt(text, end + joiner.length);
  if (!date || joiner === undefined || !citationGoesOn.test(text.slice(date.end))) return;
  const close = joiner.endsWith('(') && text[date.end] === ')' ? 1 : 0;
  report(context, paragraph, 'date', [end, date.end + close], '');
}

function checkPart(paragraph: Paragraph, context: RuleContext<Name>, end: number): void {
  const match = partWithoutComma.exec(paragraph.inline.prose.text.slice(end));
  const part = match?.[1] ?? match?.[2];
  if (!match || part === undefined) return;
  const at = end + match[0].indexOf(part);
  const written = paragraph.inline.prose.raw.slice(at, at + part.length);
  report(context, paragraph, 'part', [end, end + match[0].length], `, ${uncapitalised(written)}`);
}

function checkSymbols(paragraph: Paragraph, context: RuleContext<Name>): void {
  const { prose } = paragraph.inline;
  for (const { start, end, resolution } of readSymbols(prose.text)) {
    if (resolution?.kind !== 'resolution') continue;
    const { organ, number } = resolution;
    const before = prose.text.slice(0, start);
    const designation = printDesignation({
      ...number,
      ...(number.letters ? { letter: number.letters.text } : {}),
    });
    const name = documentOrgan(context.resolution) === organ ? '' : `${organ.name} `;
    const noun = before === '' && name === '' ? 'Resolution' : 'resolution';
    // `Resolution A/RES/70/1` has the word already.
    const named = /\bresolution $/i.test(before);
    const text = named ? designation : `${name}${noun} ${designation}`;
    const isBare = named || /^$|(?:^| )(?:see|see also|and|ibid\.,) $|[,;] $/i.test(before);
    const edit = isBare ? replaceProse(prose, start, end, text) : undefined;
    context.report({
      at: prose.span(start, end),
      message: 'symbol',
      args: [text],
      atMost: isBare ? undefined : 'information',
      fix: edit && { title: 'Write “{0}”', args: [text], applicability: 'safe', edits: [edit] },
    });
  }
}
