import { strict as assert } from 'node:assert';
import { MarkupContent } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadFacts } from '../../server/src/facts/table';
import { defaultSettings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';
import { compare } from '../../server/src/succession/comparison';
import { renumbered } from '../../server/src/features/comparison/renumbered';
import { parseResolution } from '../../server/src/syntax/parse';
import { samples } from '../texts';

const head = (symbol: string, session: string): string =>
  `United Nations\n\n${symbol}\n\n${session} session\n\n# Lighthouses\n\n*The General Assembly*,\n\n`;
const earlier = `${head('A/RES/79/12', 'Seventy-ninth')}*Recalling* its resolution 78/3 of 5 December 2023,

*Noting* the report of the Secretary-General,[^1]

*Welcoming* the islands and their reefs,

1. *Welcomes* the work of the keepers of lighthouses;[^2]

2. *Requests* the Secretary-General to report at its eightieth session;

3. *Also requests* the ships to pass by.

[^1]: A/79/20.
[^2]: A/79/33.
`;
const later = `${head('A/C.1/80/L.4', 'Eightieth')}*Recalling* its resolution 78/3 of 5 December 2023,

*Noting* the report of the Secretary-General,[^1]

1. *Invites* all States to paint their towers in bright colours;[^2]

2. *Takes note of* the work of the keepers of lighthouses;[^3]

3. *Requests* the Secretary-General to report at its eighty-first session;

4. *Also requests* the ships to pass by at night.

[^1]: A/80/20.
[^2]: A/80/7.
[^3]: A/79/33.
`;

const adopted = parseResolution(earlier);
const service = createResolutionService({
  earlier: () => ({ name: 'A/RES/79/12', resolution: adopted, isAssumed: true }),
});
let opened = 0;
const open = (text: string) =>
  TextDocument.create(`file:///draft-${opened++}.unres`, 'un-resolution', 1, text);

describe('a draft beside the text that it takes up', () => {
  before(loadFacts);

  it('is shown with an earlier text that has its numbers, and nothing else of it', () => {
    const text = service.earlierText(open(later), true);
    assert.deepEqual(text?.split('\n').slice(10), [
      '*Recalling* its resolution 78/3 of 5 December 2023,',
      '',
      '*Noting* the report of the Secretary-General,[^1]',
      '',
      '*Welcoming* the islands and their reefs,',
      '',
      '2. *Welcomes* the work of the keepers of lighthouses;[^3]',
      '',
      '3. *Requests* the Secretary-General to report at its eightieth session;',
      '',
      '4. *Also requests* the ships to pass by.',
      '',
      '[^1]: A/79/20.',
      '[^3]: A/79/33.',
      '',
    ]);
    assert.equal(service.earlierText(open(later), false), earlier);
  });

  it('lists what has changed, in its own order, with what was left out where it stood', () => {
    const document = open(later);
    const rows = service
      .changes(document)
      ?.rows.map(({ name, from, status, what, range }) => [
        from === undefined ? name : `${name} was ${from}`,
        status,
        what,
        range.start.line,
      ]);
    assert.deepEqual(rows, [
      ['PP2', 'source', 'the same but for a note', 12],
      ['PP3', 'left out', 'Welcoming the islands and their reefs,', 12],
      ['OP1', 'new', 'Invites all States to paint their towers in bright colours;', 14],
      ['OP2 was OP1', 'edited', 'Welcomes → Takes note (weaker), 3 words changed', 16],
      ['OP3 was OP2', 'mechanical', 'eightieth → eighty-first', 18],
      ['OP4 was OP3', 'edited', '2 words changed', 20],
    ]);
  });

  it('tells on the number and the opening of a paragraph what it was', () => {
    const document = open(later);
    const hoverAt = (line: number, character: number): string => {
      const contents = service.hover(document, defaultSettings, { line, character })?.contents;
      return MarkupContent.is(contents) ? contents.value : '';
    };
    assert.match(
      hoverAt(20, 0),
      /^OP3 of A\/RES\/79\/12 · 2 words changed\n\nAlso .*pass by \*\*at night\*\*\\?\./,
    );
    assert.match(hoverAt(14, 1), /^Not in A\/RES\/79\/12/);
    assert.match(hoverAt(12, 3), /Note: ~~A\/79\/20\.~~ \*\*A\/80\/20\.\*\*/);
    assert.doesNotMatch(hoverAt(20, 40), /OP3 of/);
  });

  it('has a lens over each paragraph that has changed, if the settings ask for it', () => {
    const document = open(later);
    const lenses = service.codeLenses(document, { ...defaultSettings, changeLens: true });
    assert.deepEqual(lenses.map(({ range, command }) => `${range.start.line} ${command?.title}`).sort(), [
      '12 1 paragraph of 79/12 left out here',
      '12 PP2 of 79/12 · the same but for a note',
      '14 Not in 79/12',
      '16 OP1 of 79/12 · Welcomes → Takes note (weaker) · 3 words changed',
      '18 OP2 of 79/12 · eightieth → eighty-first',
      '20 OP3 of 79/12 · 2 words changed',
    ]);
    assert.deepEqual(service.codeLenses(document, defaultSettings), []);
  });

  it('has reports to be sent to people', () => {
    const document = open(later);
    assert.match(
      service.comparisonReport(document, 'html', 'a') ?? '',
      /<h1>A\/RES\/79\/12 → A\/C\.1\/80\/L\.4<\/h1>/,
    );
    assert.match(service.comparisonReport(document, 'markdown', 'a') ?? '', /\*\*at night\*\*/);
  });

  it('is silent in another language, and of a text that takes up none', () => {
    const french = open(
      'A/C.1/80/L.4\n\n# La question de la mer\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 79/12 du 2 décembre 2024 relative à la question de la mer et des îles,\n\n1. *Décide* d’inscrire la question à l’ordre du jour de sa session suivante.\n',
    );
    assert.equal(service.changes(french), undefined);
    const alone = createResolutionService();
    assert.equal(alone.changes(open(later)), undefined);
    assert.equal(alone.earlierText(open(later), true), undefined);
  });

  it('holds the rules to it, but for a text that is adopted', () => {
    const settings = { ...defaultSettings, rules: { 'rollover/left-out': 'information' as const } };
    const found = (text: string) =>
      service.diagnose(open(text), settings).filter(({ code }) => code === 'rollover/left-out').length;
    assert.equal(found(later), 1);
    assert.equal(found(later.replace('A/C.1/80/L.4', 'A/RES/80/4')), 0);
  });
});

describe('the earlier text with the numbers of a draft', () => {
  it('is the draft itself if only its numbers are others', () => {
    for (const { text } of samples()) {
      const own = parseResolution(text);
      const [first] = own.parts.flatMap(({ sections }) => sections.flatMap(({ operative }) => operative));
      if (!first?.marker) continue;
      const other = text.replace(/^(\d+)\. /gm, (_, number: string) => `${Number(number) + 1}. `);
      const after = parseResolution(other);
      assert.equal(renumbered({ name: '', before: own, after, comparison: compare(own, after) }), other);
    }
  });
});
