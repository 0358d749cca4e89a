import { defineRule, type Rule } from '../../server/src/rules/rule';
import type { Fix, Severity } from '../../server/src/model/report';

interface Words {
  readonly id?: string;
  readonly severity?: Severity;
  /** What a fix puts in the place of the words; the finding has none where it is left out. */
  readonly by?: string;
  readonly applicability?: Fix['applicability'];
}

/** A rule that finds some words wherever they stand in the source. */
export const finds = (
  words: string,
  { id = `test/${words}`, severity = 'warning', by, applicability = 'safe' }: Words = {},
): Rule =>
  defineRule({
    id,
    summary: '',
    rationale: '',
    source: '',
    severity,
    fix: by === undefined ? 'none' : applicability,
    messages: { found: '“{0}” stands here' },
    examples: { wrong: [], right: [] },
    check({ source }, { report }) {
      for (let start = source.indexOf(words); start >= 0; start = source.indexOf(words, start + 1)) {
        const at = { start, end: start + words.length };
        const fix =
          by === undefined ? undefined : { title: 'Mend it', applicability, edits: [{ ...at, text: by }] };
        report({ at, message: 'found', args: [words], fix });
      }
    },
  });

/** A rule with edits of its own at every finding. */
export const mends = (id: string, edits: (source: string) => Fix['edits']): Rule =>
  defineRule({
    id,
    summary: '',
    rationale: '',
    source: '',
    severity: 'warning',
    fix: 'safe',
    messages: { found: 'here' },
    examples: { wrong: [], right: [] },
    check({ source }, { report }) {
      const [first, ...others] = edits(source);
      if (!first) return;
      const fix: Fix = { title: 'Mend it', applicability: 'safe', edits: [first, ...others] };
      report({ at: { start: first.start, end: first.end }, message: 'found', fix });
    },
  });
