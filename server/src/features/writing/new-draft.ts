import { printDate, type CalendarDate } from '../../citation/date';
import {
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  securityCouncil,
  type Organ,
} from '../../organs/organ';
import { councilYear, sessionOn } from '../../facts/sessions';
import { toOrdinal } from '../../syntax/numerals';
import { capitalised } from '../../text/letters';
import { committees } from './masthead-completion';

/** A kind of draft that can be begun. */
export interface NewDraft {
  readonly label: string;
  /** Whose draft it is, if the label does not say so. */
  readonly description: string;
  /** The sessions or years for which it may be, the likeliest first; each with the draft as a snippet of an editor. */
  readonly sessions: readonly { readonly label: string; readonly snippet: string }[];
}

/** What differs between the mastheads. */
interface Head {
  readonly organ: Organ;
  /** Without the number that the Secretariat gives: `A/C.3/81/L.`. */
  readonly symbol: string;
  readonly session?: string;
  /** The lines under the session or above it that name who meets. */
  readonly meets?: { readonly before?: string; readonly after?: string };
  readonly isOnAgenda: boolean;
}

/** Every kind of draft, for a day. What is to be filled in is a field, in words that the rule about leftovers knows. */
export function newDrafts(today: CalendarDate): NewDraft[] {
  // A session that is still to come has no day of this one.
  const dateIn = (isNow: boolean): string => (isNow ? printDate(today) : '[date]');
  const assembly = sessionOn(today);
  // The Human Rights Council meets in March, June and September.
  const council = (today.year - councilYear(1)) * 3 + (today.month < 5 ? 1 : today.month < 8 ? 2 : 3);
  const assemblySessions = [assembly, assembly + 1];
  const years = [today.year, today.year + 1];

  const ofAssembly = (label: string, committee?: number): NewDraft => ({
    label,
    description: generalAssembly.name,
    sessions: assemblySessions.map((number, i) => ({
      label: sessionLine(number),
      snippet: draft(
        dateIn(i === 0),
        {
          organ: generalAssembly,
          symbol: `A/${committee === undefined ? '' : `C.${committee}/`}${number}/L.`,
          session: sessionLine(number),
          ...(committee === undefined ? {} : { meets: { after: label } }),
          isOnAgenda: true,
        },
        [
          recalling,
          `1. *Takes note* of the report of the Secretary-General on ${title};`,
          `2. *Requests* the Secretary-General to report to the General Assembly at its ${ordinalOf(number + 1)} session on the implementation of the present resolution;`,
          `3. *Decides* to include in the provisional agenda of its ${ordinalOf(number + 1)} session the item entitled “$4”.`,
        ],
      ),
    })),
  });

  return [
    ...committees.map((name, i) => ofAssembly(name, i + 1)),
    ofAssembly('Plenary'),
    {
      label: securityCouncil.name,
      description: '',
      sessions: [
        {
          label: `${today.year}`,
          snippet: draft(
            dateIn(true),
            { organ: securityCouncil, symbol: `S/${today.year}/`, isOnAgenda: false },
            [
              `*Recalling* its resolution ${field(7, '[number]')},`,
              '*Reaffirming* its primary responsibility for the maintenance of international peace and security,',
              `1. *Calls upon* all parties to ${field(9, '[text]')};`,
              '2. *Decides* to remain seized of the matter.',
            ],
          ),
        },
      ],
    },
    {
      label: economicAndSocialCouncil.name,
      description: '',
      sessions: years.map((year, i) => ({
        label: `${year} session`,
        snippet: draft(
          dateIn(i === 0),
          {
            organ: economicAndSocialCouncil,
            symbol: `E/${year}/L.`,
            session: `${year} session`,
            isOnAgenda: true,
          },
          [
            recalling,
            `1. *Takes note* of the report of the Secretary-General on ${title};`,
            `2. *Requests* the Secretary-General to report to the Economic and Social Council at its ${year + 1} session on the implementation of the present resolution.`,
          ],
        ),
      })),
    },
    {
      label: humanRightsCouncil.name,
      description: '',
      sessions: [council, council + 1].map((number, i) => ({
        label: sessionLine(number),
        snippet: draft(
          dateIn(i === 0),
          {
            organ: humanRightsCouncil,
            symbol: `A/HRC/${number}/L.`,
            session: sessionLine(number),
            meets: { before: humanRightsCouncil.name },
            isOnAgenda: true,
          },
          [
            '*Guided* by the purposes and principles of the Charter of the United Nations,',
            recalling,
            `1. *Takes note* of the report of the United Nations High Commissioner for Human Rights on ${title};`,
            '2. *Decides* to remain seized of the matter.',
          ],
        ),
      })),
    },
  ];
}

/** Tab goes through the fields in the order of their numbers; those of one number are filled in together. */
const field = (number: number, words: string): string => `\${${number}:${words}}`;

const title = field(9, '[title]');
const recalling = `*Recalling* its resolution ${field(7, '[number]')} of ${field(8, '[date]')},`;

const ordinalOf = (number: number): string => toOrdinal(number) ?? `${number}th`;
const sessionLine = (number: number): string => `${capitalised(ordinalOf(number))} session`;

function draft(date: string, head: Head, paragraphs: readonly string[]): string {
  const { organ, symbol, session, meets = {}, isOnAgenda } = head;
  // The Human Rights Council is a body of the Assembly, and its documents say so.
  const parent = organ === humanRightsCouncil ? generalAssembly : organ;
  const distribution = `Distr.: ${organ.draftDistribution}`;
  const lines = [
    '<!-- cover -->',
    `United Nations ${symbol}${field(1, '__')}`,
    ...(organ === securityCouncil ? [organ.name, distribution] : [`${parent.name} ${distribution}`]),
    field(2, date),
    'Original: English',
    meets.before,
    session,
    meets.after,
    ...(isOnAgenda ? [`Agenda item ${field(3, '__')}`, field(4, 'Title of the agenda item')] : []),
    `${field(5, '[Sponsors]')}: draft resolution`,
    '<!-- /cover -->',
    ...(isOnAgenda ? [`# ${field(6, 'Title of the resolution')}`] : []),
    `*${organ.formula}*,`,
    ...paragraphs,
  ];
  return `${lines.filter((line) => line !== undefined).join('\n\n')}\n$0`;
}
