import { citationListsOf } from '../../citation/paragraph';
import type { Finding } from '../../lint/finding';
import { lintResolution } from '../../lint/lint';
import { practiceOf } from '../../lint/practice';
import { defaultSettings, type Settings } from '../../lint/settings';
import { firstDate } from '../../rules/citation/first-date';
import { repeatNoDate } from '../../rules/citation/repeat-no-date';
import type { Rule } from '../../rules/rule';
import type { Edit } from '../../text/edit';
import type { Resolution } from '../../syntax/resolution';
import type { Transaction } from './transaction';

const rules = { [firstDate.id]: 'warning', [repeatNoDate.id]: 'warning' } as const;
const settings: Settings = { ...defaultSettings, rules };

/**
 * The date of adoption stands where a resolution is named first: where a paragraph that names it has come to stand in
 * front of the one that gave its date, the date goes there. The Security Council gives none.
 */
export function settleDates(text: Transaction): void {
  const { before } = text;
  if (!practiceOf(before, defaultSettings).datesCitations) return;
  const undated = newFindings(before, text.now, firstDate);
  text.edit(undated.flatMap((finding) => dateFor(before, text.now, finding)));
  text.edit(newFindings(before, text.now, repeatNoDate).flatMap(({ fix }) => fix?.edits ?? []));
}

/** What a rule finds in a text that it did not find there before it was rebuilt; known again by the number that is named. */
function newFindings(before: Resolution, now: Resolution, rule: Rule): Finding[] {
  const old = new Set(findings(before, rule).map((finding) => nameIn(before, finding)));
  return findings(now, rule).filter((finding) => !old.has(nameIn(now, finding)));
}

const findings = (resolution: Resolution, rule: Rule): Finding[] =>
  lintResolution(resolution, { settings, rules: [rule] });

/** A number, or a date with the number in front of it. */
const longestNumber = 12;
const nameIn = ({ source }: Resolution, { rule, start, end }: Finding): string =>
  source.slice(rule === repeatNoDate.id ? Math.max(0, start - longestNumber) : start, end);

/** The date as the text gave it; else as the rule knows it. */
function dateFor(before: Resolution, now: Resolution, { start, end, fix }: Finding): readonly Edit[] {
  const named = now.source.slice(start, end);
  for (const { inline } of before.paragraphs) {
    for (const { citations } of citationListsOf(inline)) {
      for (const { designation, date } of citations) {
        if (!date || designation.text !== named) continue;
        const { text } = inline.prose;
        const written = text.slice(designation.end, date.start + date.text.length);
        return [{ start: end, end, text: written }];
      }
    }
  }
  return fix?.edits ?? [];
}
