import { strict as assert } from 'node:assert';
import { MarkupContent } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadFacts } from '../../server/src/facts/table';
import { defaultSettings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';

/** Words that would be a link, a command, an image or HTML if they were taken for Markdown. */
const evil =
  '![x](https://evil.example/x.png) [click](command:workbench.action.quit "now") <img src=x onerror=alert(1)> <a href="command:x">y</a> $(trash) `](command:z)` https://evil.example/?q=1';
const text = `A/C.3/80/L.1 ${evil}

# ${evil}

*The General Assembly*,

*Recalling* its resolution 53/70 of 4 December 1998, entitled “${evil}”, and its resolution 99/${evil},[^1]

1. *Decides* ${evil} as referred to in paragraph 2 below;

2. *Requests* the Secretary-General ${evil} as set out in paragraph 1 above.

[^1]: A/80/1, ${evil}.
`;

/** Marks that would do something: links, images, HTML and bare addresses that no backslash stands in front of. */
const live =
  /(?<!\\)(?:\\\\)*(?:!\[|<[a-z!/]|\]\((?!https:\/\/(?:docs\.un\.org|undocs\.org|digitallibrary\.un\.org|github\.com|resolint)))/i;

describe('hostile words in a text', () => {
  before(loadFacts);

  it('become no link, command, image or HTML, wherever the cursor stands', () => {
    const service = createResolutionService();
    const document = TextDocument.create('test:///hostile.unres', 'un-resolution', 1, text);
    let shown = 0;
    const hold = (words: unknown, where: string): void => {
      if (!MarkupContent.is(words)) return;
      shown++;
      assert.doesNotMatch(words.value, live, where);
      assert.doesNotMatch(words.value, /(?<!\\)\]\(command:/, where);
    };
    for (let offset = 0; offset <= text.length; offset += 2) {
      const position = document.positionAt(offset);
      hold(service.hover(document, defaultSettings, position)?.contents, `hover at ${offset}`);
      if (offset % 20 > 0) continue;
      const { items } = service.complete(document, defaultSettings, position);
      for (const item of items.slice(0, 20))
        hold(service.resolveCompletion(item).documentation, `completion at ${offset}`);
    }
    assert.ok(shown > 50, `only ${shown} were shown`);
  });

  it('are no links of the document either', () => {
    const service = createResolutionService();
    const document = TextDocument.create('test:///hostile.unres', 'un-resolution', 1, text);
    for (const { target } of service.links(document)) assert.match(target ?? '', /^(?:https?|file|test):/);
  });
});
