import { strict as assert } from 'node:assert';
import { loadFacts } from '../../server/src/facts/table';
import type { Settings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';
import { apply, draft, marked, settings } from './marked';

const service = createResolutionService();

/** The text with its hints in braces. */
function hinted(text: string, citations: Settings['inlayHints']['citations'], take = false): string {
  const { document } = marked(text);
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const hints = service.inlayHints(document, { ...settings, inlayHints: { citations } }, range);
  if (take)
    return apply(
      document,
      hints.flatMap(({ textEdits = [] }) => textEdits),
    );
  return apply(
    document,
    hints.map(({ position, label }) => ({
      range: { start: position, end: position },
      newText: `{${typeof label === 'string' ? label : ''}}`,
    })),
  );
}

describe('inlay hints', () => {
  before(loadFacts);
  const text = draft(
    '*Recalling* its resolutions 53/70, 54/49 of 1 December 1999 and 74/999,[^1]\n\n[^1]: See resolution 77/131.',
  );

  it('are off where nothing is set', () => {
    assert.equal(hinted(text, settings.inlayHints.citations), text);
  });

  it('show the date of a citation that lacks it', () => {
    assert.equal(
      hinted(text, 'date'),
      draft(
        '*Recalling* its resolutions 53/70{ of 4 December 1998}, 54/49 of 1 December 1999 and 74/999,[^1]\n\n[^1]: See resolution 77/131{ of 12 December 2022}.',
      ),
    );
  });

  it('put the date into the text when they are taken, but not into a note', () => {
    assert.equal(hinted(text, 'date', true), text.replace('53/70,', '53/70 of 4 December 1998,'));
  });

  it('show the title of a citation that lacks it', () => {
    const cited = draft(
      '*Recalling* its resolutions 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”, and 75/15 of 23 November 2020,',
    );
    assert.match(
      hinted(cited, 'title'),
      /23 November 2020\{Cooperation between the United Nations and the Association of Southeast Asian Nations\},/,
    );
    assert.doesNotMatch(hinted(cited, 'title'), /2015\{/);
  });

  it('break off only what is longer than any line', () => {
    const [, title = ''] =
      /53\/70\{(.*?)\},/.exec(hinted(draft('*Recalling* its resolution 53/70,'), 'title')) ?? [];
    assert.ok(title.length > 48 && !title.includes('…'), title);
  });

  it('mark words that are no title', () => {
    assert.match(
      hinted(draft('*Recalling* its resolution 53/70,'), 'title'),
      /53\/70\{about: Developments in/,
    );
  });

  it('are asked for a part of the text only', () => {
    const { document } = marked(text);
    const head = { start: document.positionAt(0), end: document.positionAt(10) };
    const shown = { ...settings, inlayHints: { citations: 'date' as const } };
    assert.deepEqual(service.inlayHints(document, shown, head), []);
  });
});
