import { dateOrder } from '../../citation/date';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn, fixOf, rewrite, textBefore, type Cited } from '../../model/citations/resolved';
import { adoptionOf, writtenDate } from '../../model/citations/known';

/** Behind a clause or a title a list may take up another subject. */
const longestJoiner = 6;

/** "the most recent of which being resolutions 75/287 and 74/246" */
const newestFirst = /\b(?:most recent|latest)\b[^;]{0,40}$/;

export const orderChronological = defineRule({
  id: 'citation/order-chronological',
  summary: 'Within a list the oldest resolution comes first.',
  rationale:
    'Lists of one organ’s texts run from the oldest to the newest. A list that runs backwards throughout, or that is grouped by subject, is made so on purpose now and then.',
  source:
    'Measured: of 2,021 dated lists in General Assembly resolutions 1,981 ascend, 24 descend and 16 are mixed.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    earlier: 'Put the oldest first: resolution {0} is older than the one before it.',
    twice: 'Resolution {0} is in this list twice.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolutions 54/49 of 1 December 1999 and 53/70 of 4 December 1998,\n',
        mended: '*Recalling* its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999,\n',
      },
      {
        wrong:
          '*Recalling* its resolutions 44/25 of 20 November 1989, 61/146 of 19 December 2006 and 50/153 of 21 December 1995,\n',
        mended:
          '*Recalling* its resolutions 44/25 of 20 November 1989, 50/153 of 21 December 1995 and 61/146 of 19 December 2006,\n',
      },
    ],
    right: [
      '*Recalling* its resolutions 44/25 of 20 November 1989, 50/153 of 21 December 1995 and 61/146 of 19 December 2006,\n',
      '*Recalling* its resolutions 75/287 of 18 June 2021, 74/246 of 27 December 2019 and 73/264 of 22 December 2018,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const run of runsOf(citedIn(paragraph, context))) {
      checkTwice(run);
      const byNumber = isByNumber(run);
      const dated = byNumber
        ? run.map((cited) => ({ ...cited, day: cited.citation.number }))
        : run.flatMap((cited) => dayOf(cited) ?? []);
      if (dated.length < run.length) continue;
      const late = dated.filter(({ day }, i) => day < (dated[i - 1]?.day ?? 0));
      const [blamed] = late;
      // A list that runs backwards for the most part is made so on purpose; so are pairs of the Council's.
      if (!blamed || (dated.length > 2 ? late.length * 2 >= dated.length : byNumber)) continue;
      if (newestFirst.test(textBefore(prose, blamed.list.noun.start))) continue;
      const start = Math.min(...run.map(({ citation }) => citation.start));
      const end = Math.max(...run.map(({ citation }) => citation.end));
      const sorted = inOrder(dated, prose.raw.slice(start, end), start);
      const edits = sorted === undefined ? undefined : rewrite(context.resolution, prose, start, end, sorted);
      const { designation } = blamed.citation;
      context.report({
        at: prose.span(designation.start, designation.end),
        message: 'earlier',
        args: [designation.text],
        fix: fixOf('Put the list in order', 'suggestion', edits),
      });
    }

    function checkTwice(run: readonly Cited[]): void {
      const seen = new Set<string>();
      for (const { citation } of run) {
        const { start, end, text } = citation.designation;
        if (seen.has(text)) context.report({ at: prose.span(start, end), message: 'twice', args: [text] });
        seen.add(text);
      }
    }
  },
});

/** Members of a list that follow one another with nothing but a joiner in between. */
function runsOf(all: readonly Cited[]): Cited[][] {
  const runs: Cited[][] = [];
  for (const cited of all) {
    const run = runs.at(-1);
    const before = cited.list.joiners[cited.index - 1];
    const goesOn = run?.at(-1)?.list === cited.list && before && before.text.length <= longestJoiner;
    if (run && goesOn) run.push(cited);
    else runs.push([cited]);
  }
  return runs;
}

interface Dated extends Cited {
  readonly day: number;
}

/** Whether all are of the Security Council, whose numbers are in order of time themselves. */
const isByNumber = (run: readonly Cited[]): boolean =>
  run.every(({ citation: { form, number } }) => form === 'year-in-parentheses' && number >= 100);

/** A member with the day written for it, or else the one that is known. */
function dayOf(cited: Cited): Dated | undefined {
  const date = writtenDate(cited)?.date ?? adoptionOf(cited);
  return date && { ...cited, day: dateOrder(date) };
}

/** The list in order, its joiners where they are; undefined where numbers share a date and cannot be moved alone. */
function inOrder(run: readonly Dated[], text: string, offset: number): string | undefined {
  const dated = run.filter(({ citation }) => citation.date).length;
  if (dated > 0 && dated < run.length) return undefined;
  const starts = run.map(({ citation }) => citation.start - offset);
  const ends = [0, ...run.map(({ citation }) => citation.end - offset)];
  return [...run]
    .sort((a, b) => a.day - b.day)
    .map(({ citation: { start, end } }, place) => {
      const joiner = text.slice(ends[place], starts[place]);
      return joiner + text.slice(start - offset, end - offset);
    })
    .join('');
}
