import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { longestMessage } from '../../server/src/lint/fill';
import { rules } from '../../server/src/rules';
import { casesFolder, findingsOf, readCases, unshown } from './record';

/** What a drafter is asked to do. */
const tasks =
  /^(?:Accept or reject|Add|Begin|Call|Check|Choose|Cite|End|Exchange|Fill in|Give|Join|Leave out|Letter|Make|Move|Name|Number|Put|Remove|Replace|Restore|Set|Settle|Spell out|Write) /;

/** What is wrong here, or may be. */
const faults = [
  / is missing\b/,
  / (?:is|are|was|were|do|does) not\b/,
  / has no /,
  /^There is (?:no|another) /,
  / twice\.$/,
  / already\b/,
  /^The \{0\} session is (?:over|.* ahead)\./,
  / is (?:probably )?of \{1\}/,
  / was adopted (?:on|in|between) \{1\}/,
  /, but the masthead names /,
  /\?$/,
];

/** How a norm is stated: beside a text that breaks it, it reads as false. */
const norm =
  /^(?:No|Only|One|Within|In|At|Neither|Several|More|Words|The only|The (?:General Assembly|Security Council)) |^An? (?!.* is missing)|\b(?:is|are) (?:not )?(?:cited|given|introduced|joined|left out|marked|named|numbered|separated|set|spelled|spelt|used|written)\b/;

const saysWhatToDo = (message: string): boolean =>
  tasks.test(message) || (faults.some((fault) => fault.test(message)) && !norm.test(message));

/** Words of a time gone by, and those that mean a place where an order of words is meant. */
const odd = /\b(?:behind|in front|blanks?|nobody|whoever|mended?)\b/;

/** Characters of an argument that must be seen, however long it is. */
const shortest = 20;
/** As long as “Member States”, for a message that neither an example nor a case has. */
const usual = 'Member States';

describe('messages of rules', () => {
  const found = new Map<string, string[][]>();
  const allOf = rules.flatMap(({ id, messages }) =>
    Object.entries(messages).map(([key, text]) => ({ name: `${id}, ${key}`, id, text })),
  );

  before(loadFacts);
  before(() => loadVocabulary());
  before(() => {
    const cases = readdirSync(casesFolder).flatMap((file) => [...readCases(file)]);
    for (const rule of rules) {
      const texts = [
        ...rule.examples.wrong.map(({ wrong }) => wrong),
        ...cases.flatMap(([id, some]) => (id === rule.id ? some.map(({ text }) => unshown(text)) : [])),
      ];
      for (const { message, words } of texts.flatMap((text) => findingsOf(rule, text))) {
        assert.ok(message.length <= longestMessage, `${rule.id}: ${message}`);
        const [text, ...args] = words;
        const key = `${rule.id} ${text}`;
        found.set(key, [...(found.get(key) ?? []), args]);
      }
    }
  });

  for (const { name, id, text } of allOf)
    it(`say what to do or what is wrong: ${name}`, () => {
      assert.ok(saysWhatToDo(text), text);
      assert.doesNotMatch(text, odd);
      assert.match(text, /[.?]$|: “\{\d\}”$/);
      // What is usual stands there whole, what is long as far as it must be seen.
      const fixed = text.replace(/\{\d\}/g, '').length;
      const places = [...text.matchAll(/\{(\d)\}/g)].map(([, index]) => Number(index));
      for (const args of found.get(`${id} ${text}`) ?? [places.map(() => usual)]) {
        const shown = places.map((place) => Math.min((args[place] ?? usual).length, shortest));
        const length = shown.reduce((sum, one) => sum + one, fixed);
        assert.ok(length <= longestMessage, `${length}: ${text} ${args.join(' | ')}`);
      }
    });

  for (const text of [
    'The opening phrase “{0}” is set in italics.',
    'A footnote ends with a full stop.',
    'No space stands in front of a footnote indicator.',
    '“Ibid.” is not set in italics.',
    'Neither comma nor colon stands between “entitled” and the title.',
    'The symbol of this document is written “{0}”.',
    'Titles are in sentence case, not in capitals.',
    'Numbers in a list are separated by commas.',
    'The only operative paragraph has no number.',
    'Adopted texts write “{1}”.',
    'A number of this form is the {0}’s, not the {1}’s.',
  ])
    it(`do not state a norm: ${text}`, () => {
      assert.ok(!saysWhatToDo(text));
    });

  it('say in the titles of fixes what is done', () => {
    const titles = new Set<string>();
    for (const rule of rules)
      for (const { wrong } of rule.examples.wrong)
        for (const { fix, otherFixes = [] } of findingsOf(rule, wrong))
          for (const { title } of fix ? [fix, ...otherFixes] : []) titles.add(title);
    for (const title of titles) {
      assert.match(title, /^\p{Lu}\p{Ll}+ .*[^.]$/u);
      assert.doesNotMatch(title, /\b(?:it|them)\b|^Mend /);
      assert.doesNotMatch(title, odd);
    }
  });
});
