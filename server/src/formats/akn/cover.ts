import { dateOrder, readDates } from '../../citation/date';
import { grammar } from '../../language/grammar';
import { element, escaped } from '../ooxml/print';
import { wordsOf, type Block, type Sheet } from '../sheet/sheet';
import type { PrintInline } from './inline';

const { meetingOrdinal } = grammar.layout;
const { committeeIds } = grammar.masthead;

/** A day as 2022-11-25; undefined if the words name none. */
export function isoDateIn(words: string): string | undefined {
  const [date] = readDates(words);
  if (!date) return undefined;
  const order = String(dateOrder(date)).padStart(8, '0');
  return `${order.slice(0, 4)}-${order.slice(4, 6)}-${order.slice(6)}`;
}

/** The cover page of a text: its masthead without the title, which opens the preface; nothing if it has no more. */
export function coverPage(sheet: Sheet, print: PrintInline): string[] {
  const lines = sheet.blocks.filter(
    ({ region, role, label }) => region === 'masthead' && !isTitle({ role, label }),
  );
  if (lines.length === 0) return [];
  return [
    element(
      'coverPage',
      { eId: 'coverPage_1' },
      ...lines.map((block) => lineOf(block, sheet.session, print)),
    ),
  ];
}

/** Number and title of a text, and letter and title of the part; nothing if it has none of these. */
export function preface(
  { blocks }: Pick<Sheet, 'blocks'>,
  print: PrintInline,
  headings: readonly Block[] = [],
): string[] {
  const own = blocks.filter(({ region, role, label }) => region === 'masthead' && isTitle({ role, label }));
  const titles = [...own, ...headings];
  if (titles.length === 0) return [];
  return [element('preface', {}, ...titles.map(({ label, runs }) => titleOf(label, print(runs))))];
}

const titleOf = (label: string | undefined, words: string): string =>
  element(
    'p',
    {},
    ...(label === undefined ? [] : [element('docNumber', {}, escaped(label))]),
    ...(words === ''
      ? []
      : [element('docTitle', { refersTo: '#resolutionTitle' }, element('span', { class: 'bold' }, words))]),
  );

/** A number alone (`Resolution 2158 (2014)`) is a line of the cover. */
const isTitle = ({ role, label }: Pick<Block, 'role'> & { label: string | undefined }): boolean =>
  role === 'title' || (role === 'resolution-title' && label !== undefined);

function lineOf(block: Block, session: number | undefined, print: PrintInline): string {
  const { role, runs } = block;
  const words = wordsOf(runs);
  const own = print(runs);
  const p = (...content: readonly string[]): string => element('p', {}, ...content);
  switch (role) {
    case 'publisher':
      return p(
        element(
          'span',
          { refersTo: '#publisher', class: 'upperLeft' },
          element('docAuthority', { refersTo: '#publisher' }, own),
        ),
      );
    case 'symbol':
      return element('p', { class: 'upperRight' }, element('docNumber', { refersTo: '#symbol' }, own));
    case 'organ':
      return element(
        'p',
        { class: 'upperLeft' },
        element('img', { src: 'logo-un.jpg' }),
        element('docAuthority', { refersTo: '#issuingBody', class: 'rightBig' }, own),
      );
    case 'distribution':
      return p(element('docStatus', { refersTo: `#${distributionOf(words)}`, class: 'rightSmall' }, own));
    case 'date': {
      const date = isoDateIn(words);
      if (date === undefined) return p(own);
      return p(element('docDate', { date, class: 'rightSmall', refersTo: '#dateOfIssuance' }, own));
    }
    case 'session':
      return p(
        element(
          'session',
          { refersTo: '#generalAssembly', value: session, eId: 'coverPage_1__session_1' },
          own,
        ),
      );
    case 'committee':
      return p(element('docAuthority', { refersTo: `#${committeeOf(words)}` }, own));
    case 'agenda-item':
      return p(element('inline', { name: 'agenda item', title: words.replace(/^\P{N}+/u, '') }, own));
    case 'agenda-title':
      return p(element('inline', { name: 'agenda item name' }, own));
    case 'sponsors':
      return p(element('docProponent', { refersTo: '#sponsors' }, own));
    case 'resolution-title':
      return p(element('docTitle', { refersTo: '#resolutionNumber' }, own));
    case 'adopted-line':
      return p(adoption(words));
    case 'origin-line':
      return element('p', { 'xml:space': 'preserve' }, origin(words));
    case 'original':
      return p(element('inline', { name: 'original language' }, own));
    case 'star-note':
      return p(element('inline', { name: 'star note' }, `${escaped(block.label ?? '*')} ${own}`));
    default:
      return p(own);
  }
}

/** `generalDistribution` of `Distr.: General` */
const distributionOf = (words: string): string =>
  `${(words.split(/[\s:]+/).at(-1) ?? 'general').toLowerCase()}Distribution`;

/** `thirdCommittee` of what names it; `noMainCommittee` for what names none. */
export const committeeOf = (words: string): string =>
  committeeIds.find(([pattern]) => pattern.test(words))?.[1] ?? 'noMainCommittee';

/** The Council's line names its meeting and the day; the Assembly's is a title alone. */
function adoption(words: string): string {
  const meeting = meetingOrdinal.exec(words);
  const date = isoDateIn(words);
  const [day] = readDates(words);
  if (!meeting || !day || date === undefined) return element('docTitle', {}, escaped(words));
  const end = meeting.index + meeting[0].length;
  return element(
    'docTitle',
    { refersTo: '#adoption' },
    escaped(words.slice(0, meeting.index)),
    element('inline', { name: 'adoptionMeeting', title: meeting[1] ?? '' }, escaped(meeting[0])),
    escaped(words.slice(end, day.start)),
    element('docDate', { date, refersTo: '#adoptionDate' }, escaped(words.slice(day.start, day.end))),
    escaped(words.slice(day.end)),
  );
}

/** `[on the report of the Third Committee (A/74/399)]`: the document in the last parentheses is named. */
function origin(words: string): string {
  const [, before, document, after] = /^(.*\()([^()]+)(\)\]?)$/su.exec(words) ?? [];
  const refersTo = `#${committeeOf(words)}`;
  if (before === undefined || document === undefined || after === undefined)
    return element('docProponent', { refersTo }, escaped(words));
  return element(
    'docProponent',
    { refersTo },
    escaped(before),
    element('inline', { name: 'originating document' }, escaped(document)),
    escaped(after),
  );
}

/** The meeting and the day under an adopted text; nothing if it does not say. */
export function conclusions(blocks: readonly Block[], print: PrintInline): string[] {
  if (blocks.length === 0) return [];
  const lines = blocks.map((block, i) => {
    const words = wordsOf(block.runs);
    const meeting = meetingOrdinal.exec(words);
    const date = isoDateIn(words);
    const own = print(block.runs);
    const line = meeting
      ? element('inline', { name: 'adoptionMeeting', title: meeting[1] ?? '' }, own)
      : date === undefined
        ? own
        : element('docDate', { date, refersTo: '#adoptionDate' }, own);
    return i === 0 ? line : `${element('eol')}${line}`;
  });
  return [element('conclusions', { eId: 'conclusions' }, element('p', {}, ...lines))];
}
