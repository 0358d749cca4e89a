import { join } from 'node:path';
import { lintText } from '../server/src/lint/lint';
import { defaultSettings } from '../server/src/lint/settings';
import type { NamedText } from './texts';

/** Every error and warning on published texts, judged by a person. */
export const ledgerFile = join(import.meta.dirname, 'ledger.tsv');

/** `true`: the text is wrong. `artefact`: a conversion made it so. `exception`: right for once, and we accept the report. */
export const verdicts = ['true', 'artefact', 'exception'];

export interface LedgerRow {
  /** Text, rule and message. */
  readonly key: string;
  readonly count: number;
  readonly verdict: string;
  readonly remark: string;
}

const head = 'text\trule\tmessage\tcount\tverdict\tremark';

export const readLedger = (text: string): LedgerRow[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', rule = '', message = '', count = '', verdict = '', remark = ''] = line.split('\t');
      return { key: [name, rule, message].join('\t'), count: Number(count), verdict, remark };
    });

export const printLedger = (rows: readonly LedgerRow[]): string =>
  [head, ...rows.map(({ key, count, verdict, remark }) => [key, count, verdict, remark].join('\t'))].join(
    '\n',
  ) + '\n';

/** The errors and warnings on some texts, those of one text, rule and message together. */
export function tally(texts: readonly NamedText[]): Pick<LedgerRow, 'key' | 'count'>[] {
  const counts = new Map<string, number>();
  for (const { name, text } of texts) {
    for (const { rule, severity, message } of lintText(text, { settings: defaultSettings })) {
      if (severity !== 'error' && severity !== 'warning') continue;
      const key = [name, rule, message.replace(/\s+/g, ' ')].join('\t');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => ({ key, count }));
}
