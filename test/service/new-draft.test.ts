import { loadFacts } from '../../server/src/facts/table';
import { strict as assert } from 'node:assert';
import { newDrafts } from '../../server/src/features/writing/new-draft';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { parseResolution } from '../../server/src/syntax/parse';

/** What an editor makes of a snippet in which each field was given other words, or none. */
function filledIn(snippet: string, words: Readonly<Record<string, string>> = {}): string {
  const given = new Map<string, string>();
  const written = snippet.replace(/\$\{(\d+):([^{}]*)\}/g, (_, field: string, own: string) => {
    given.set(field, words[field] ?? own);
    return given.get(field) ?? '';
  });
  return written.replace(/\$(\d+)/g, (_, field: string) => given.get(field) ?? '');
}

const today = { year: 2026, month: 11, day: 30 };
const drafts = newDrafts(today).flatMap(({ label, sessions }) =>
  sessions.map((session) => ({ label, name: `${label}, ${session.label}`, snippet: session.snippet })),
);
const findings = (text: string): string[] =>
  lintText(text, { settings: defaultSettings }).map(({ rule, message }) => `${rule}: ${message}`);

/** A resolution of the organ itself, as a draft of it recalls one. */
function cited(snippet: string): Record<string, string> {
  if (snippet.includes('*The Security Council*')) return { 7: '2250 (2015)' };
  if (snippet.includes('*The Economic and Social Council*')) return { 7: '2021/6', 8: '8 June 2021' };
  if (snippet.includes('*The Human Rights Council*')) return { 7: '53/25', 8: '14 July 2023' };
  return { 7: '53/25', 8: '10 November 1998' };
}

describe('a new draft', () => {
  before(loadFacts);

  it('is for the session that meets, if nothing else is said', () => {
    const first = newDrafts(today).map(({ label, sessions }) => [label, sessions[0]?.label]);
    assert.deepEqual(first, [
      ['First Committee', 'Eighty-first session'],
      ['Second Committee', 'Eighty-first session'],
      ['Third Committee', 'Eighty-first session'],
      ['Special Political and Decolonization Committee (Fourth Committee)', 'Eighty-first session'],
      ['Fifth Committee', 'Eighty-first session'],
      ['Sixth Committee', 'Eighty-first session'],
      ['Plenary', 'Eighty-first session'],
      ['Security Council', '2026'],
      ['Economic and Social Council', '2026 session'],
      ['Human Rights Council', 'Sixty-third session'],
    ]);
  });

  it('is for the session of the Human Rights Council that the month says', () => {
    const session = (month: number): string | undefined =>
      newDrafts({ ...today, month }).at(-1)?.sessions[0]?.label;
    assert.deepEqual([3, 6, 9].map(session), [
      'Sixty-first session',
      'Sixty-second session',
      'Sixty-third session',
    ]);
  });

  for (const { name, snippet } of drafts) {
    it(`has every field reported that is still open: ${name}`, () => {
      const text = filledIn(snippet);
      const found = findings(text);
      assert.deepEqual(
        found.filter((one) => !one.startsWith('leftover/placeholder: ')),
        [],
      );
      // All but the date if it is that of today.
      const fields = new Set([...snippet.matchAll(/\$\{(\d+):/g)].map(([, field]) => field)).size;
      assert.equal(found.length, fields - (text.includes('30 November 2026') ? 1 : 0), found.join('\n'));
    });

    it(`has nothing to mend when all is filled in: ${name}`, () => {
      const words = {
        1: '12',
        3: '15',
        4: 'Culture of peace',
        5: 'Bangladesh and Norway',
        6: 'Care of records of peace processes',
        2:
          snippet.includes('[date]') && !snippet.includes('30 November 2026')
            ? '3 October 2027'
            : '30 November 2026',
        ...cited(snippet),
        9: snippet.includes('[text]') ? 'respect the ceasefire' : 'a culture of peace',
      };
      const text = filledIn(snippet, words);
      assert.deepEqual(findings(text), []);
    });
  }

  it('is read as what it was begun as', () => {
    const third = drafts.find(({ label }) => label === 'Third Committee');
    const { masthead, organ } = parseResolution(filledIn(third?.snippet ?? '', { 1: '12' }));
    assert.equal(masthead.symbol, 'A/C.3/81/L.12');
    assert.equal(masthead.session, 81);
    assert.equal(organ?.id, 'general-assembly');
  });
});
