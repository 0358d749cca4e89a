import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadFacts } from '../../server/src/facts/table';
import { createResolutionService } from '../../server/src/service';
import { samples } from '../texts';
import { settings } from './marked';

const service = createResolutionService();
const shown = { ...settings, inlayHints: { ...settings.inlayHints, citations: 'title' as const } };

/** Asks everything at places all over a text. */
function readEverywhere(text: string, step: number): number {
  const document = TextDocument.create(`test:/${text.length}`, 'un-resolution', 1, text);
  const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
  let answers = service.links(document).length + service.inlayHints(document, shown, whole).length;
  for (let offset = 0; offset <= text.length; offset += step) {
    const position = document.positionAt(offset);
    answers += service.hover(document, shown, position) ? 1 : 0;
    answers += service.definition(document, position).length;
    answers += service.references(document, { position, includeDeclaration: true }).length;
    answers += service.highlights(document, position)?.length ?? 0;
    answers += service.complete(document, shown, position, offset % 2 ? ' ' : undefined).items.length;
  }
  return answers;
}

describe('reading', () => {
  before(loadFacts);

  for (const { name, text } of samples())
    it(`answers everywhere in ${name}`, () => {
      assert.ok(readEverywhere(text, 13) > 0);
    });

  for (const [name, text] of Object.entries({
    nothing: '',
    'a binary text': '\0\x01\uFFFD\uD800\n\0resolution 53/\uD800'.repeat(20),
    'line breaks': '\r\n\r\r\n\n'.repeat(50),
    'half a note': '[^1]: resolution \n[^1]\n[^1]: see paragraph 1 above [^',
    'quotation marks': 'resolution 53/70, entitled “resolution “" ” entitled "'.repeat(20),
  }))
    it(`survives ${name}`, () => {
      assert.ok(readEverywhere(text, 1) >= 0);
    });

  for (const [name, piece] of Object.entries({
    citations: 'its resolutions 53/70 of 4 December 1998 and 54/49, ',
    'references to paragraphs': 'paragraphs 1 to 3 above and paragraph 2 (a) (i) below, ',
    nouns: 'the resolution the decision ',
    'quotation marks': 'entitled “',
    addresses: 'https://a.b/.......... www.c))))) ',
    symbols: 'A/C.1/67/L.30/Rev.1-S/2003/ ',
  }))
    it(`takes a time in proportion to the text: ${name}`, () => {
      const time = (size: number): number => {
        const text = `*The General Assembly*,\n\n1. *Notes* ${piece.repeat(size / piece.length)}`;
        const start = performance.now();
        readEverywhere(text, Math.ceil(text.length / 3));
        return performance.now() - start;
      };
      time(20_000);
      const small = Math.max(time(20_000), 2);
      const ratio = time(200_000) / small;
      assert.ok(ratio < 40, `10 times the text took ${ratio.toFixed(0)} times as long`);
    });
});
