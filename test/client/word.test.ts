import { strict as assert } from 'node:assert';
import { fromDoc, fromPlainText } from '../../client/fetch/word/doc';
import { readWord } from '../../server/src/formats/word';
import { lighthouses } from './lighthouses';

describe('the text of a Word file that was fetched', () => {
  it('has masthead, title, italics, numbers and notes', () => {
    assert.equal(
      readWord(lighthouses(), 'A/RES/53/70').text,
      `<!-- cover -->

United Nations

A/RES/53/70

Fifty-third session

Agenda item 63

<!-- /cover -->

# 53/70. Lighthouses

*The General Assembly*,

*Recalling* the report on lighthouses,[^1]

1. *Invites* States to keep \\*them\\* lit:

   (a) By night;

2. *Decides* to remain seized of the matter.

[^1]: A/53/576.
`,
    );
  });

  it('is words and notes of an older file', () => {
    const text = fromPlainText(
      'United Nations\tA/RES/53/70\nGeneral Assembly\n\nThe General Assembly,\n\n1.\tInvites States;\n',
      ' A/53/576.\n',
      'A/RES/53/70',
    );
    assert.equal(
      text,
      '<!-- cover -->\n\nUnited Nations\n\nA/RES/53/70\n\nGeneral Assembly\n\n<!-- /cover -->\n\nThe General Assembly,\n\n1. Invites States;\n\n[^1]: A/53/576.\n',
    );
  });

  it('names the text where its printed page alone did', () => {
    const text = fromPlainText('The Security Council,\n\n1. Invites States;\n', '', 'S/RES/1325 (2000)');
    assert.match(
      text,
      /^<!-- cover -->\n\nUnited Nations\n\nS\/RES\/1325 \(2000\)\n\n<!-- \/cover -->\n\nThe Sec/,
    );
  });

  it('is not to be had from a broken older file', async () => {
    await assert.rejects(fromDoc(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'A/RES/53/70'));
  });
});
