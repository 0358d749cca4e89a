import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { fixText } from '../../server/src/lint/fix';
import { lintText, type Finding } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { rules } from '../../server/src/rules';
import { severityFor } from '../../server/src/rules/rule';
import { plainly } from '../../server/src/text/spaces';
import { casesFolder, findingsOf, readCases, unshown } from '../rules/record';
import { samples } from '../texts';

/** How far around the ends of a finding its neighbourhood reaches, in characters. */
const reach = 25;

/** A space between words or a hyphen within one: what a word processor may write so that no line breaks there. */
const mayNotBreak = /(?<=\S) (?=\S)|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu;
const unbreaking = (character: string): string => (character === '-' ? '\u2011' : '\u00A0');

/**
 * Where spaces and hyphens are not those of words: `resolint-disable` is a notation, with what it names, and a line
 * that marks a conflict is written by a program.
 */
const notation = /<!--[^]*?-->|^(?:<{7}|>{7}) .*$/gm;

/** What this rule asks for is the non-breaking space itself: with it, the text is mended. */
const aboutSpaces = 'citation/nbsp';

type Lint = (text: string) => readonly Finding[];

const touches = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.start <= other.end && other.start <= one.end;

/** The places near a finding where a space or a hyphen may be made non-breaking. */
function placesNear(text: string, { start, end }: Finding): number[] {
  const notations = [...text.matchAll(notation)];
  const from = Math.max(0, start - reach);
  return [...text.slice(from, end + reach).matchAll(mayNotBreak)]
    .map(({ index }) => from + index)
    .filter((at) => at < start + reach || at > end - reach)
    .filter((at) => !notations.some(({ 0: { length }, index }) => index <= at && at < index + length));
}

/** What of the findings of a text is lost when one space or hyphen near them is made non-breaking. */
function lostIn(text: string, lint: Lint): string[] {
  const lost: string[] = [];
  for (const finding of lint(text)) {
    if (finding.rule === aboutSpaces) continue;
    for (const at of placesNear(text, finding)) {
      const changed = text.slice(0, at) + unbreaking(text.charAt(at)) + text.slice(at + 1);
      if (!lint(changed).some((one) => touches(one, finding)))
        lost.push(`${finding.rule}: ${changed.slice(Math.max(0, at - reach), at + reach)}`);
    }
  }
  return lost;
}

/** A text with all its spaces and hyphens made non-breaking that may be. */
function allUnbreaking(text: string): string {
  const notations = [...text.matchAll(notation)];
  return text.replace(mayNotBreak, (character, at: number) =>
    notations.some(({ 0: { length }, index }) => index <= at && at < index + length)
      ? character
      : unbreaking(character),
  );
}

/** What is found, but for the rule about spaces. */
const said = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule }) => rule !== aboutSpaces)
    .map(({ rule, severity, start, end, message }) => `${severity} ${rule} ${start}-${end}: ${message}`);

/** Every text at hand: the examples and cases of the rules, right and wrong, and the samples. */
const texts = (): string[] => [
  ...rules.flatMap(({ examples: { wrong, right } }) => [...right, ...wrong.map((one) => one.wrong)]),
  ...readdirSync(casesFolder).flatMap((file) =>
    [...readCases(file).values()].flat().map(({ text }) => plainly(unshown(text))),
  ),
  ...samples().map(({ text }) => text),
];

describe('a text with nothing but non-breaking spaces and hyphens', () => {
  before(loadFacts);
  before(() => loadVocabulary());
  const off = rules.filter((rule) => severityFor(rule, 'general-assembly') === 'off').map(({ id }) => id);
  const options = {
    settings: { ...defaultSettings, rules: Object.fromEntries(off.map((id) => [id, 'warning' as const])) },
  };

  it('is found to have the same faults', () => {
    for (const text of texts())
      assert.deepEqual(said(lintText(allUnbreaking(text), options)), said(lintText(text, options)), text);
  });

  it('is mended in the same way', () => {
    for (const text of texts())
      assert.equal(
        plainly(fixText(allUnbreaking(text), options).text),
        plainly(fixText(text, options).text),
        text,
      );
  });
});

describe('a non-breaking space or hyphen hides no finding', () => {
  before(loadFacts);
  before(() => loadVocabulary());

  for (const rule of rules)
    it(`in the examples of ${rule.id}`, () => {
      const lint: Lint = (text) => findingsOf(rule, text);
      assert.deepEqual(
        rule.examples.wrong.flatMap(({ wrong }) => lostIn(wrong, lint)),
        [],
      );
    });

  for (const file of readdirSync(casesFolder))
    for (const [id, cases] of readCases(file))
      it(`in the cases of ${id}`, () => {
        const rule = rules.find((one) => one.id === id) ?? assert.fail(`no rule ${id}`);
        const lint: Lint = (text) => findingsOf(rule, text);
        assert.deepEqual(
          cases.flatMap(({ text }) => lostIn(unshown(text), lint)),
          [],
        );
      });

  for (const { name, text } of samples())
    it(`in the sample ${name}`, () => {
      assert.deepEqual(
        lostIn(text, (changed) => lintText(changed, { settings: defaultSettings })),
        [],
      );
    });
});
