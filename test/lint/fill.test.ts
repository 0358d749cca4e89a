import { strict as assert } from 'node:assert';
import { filled, longestMessage } from '../../server/src/lint/fill';

describe('a message that is filled in', () => {
  it('has its arguments in their places, as often as they are named', () => {
    assert.equal(filled('Write “{1}”, not “{0}”: {1}.', ['a', 'b']), 'Write “b”, not “a”: b.');
    assert.equal(filled('Write “{0}”.', []), 'Write “{0}”.');
    assert.equal(filled('Note {0} has no text{1}.', ['3']), 'Note 3 has no text.');
  });

  it('does not fill in what an argument says', () => {
    assert.equal(filled('“{0}” and “{1}”', ['{1}', '$&']), '“{1}” and “$&”');
  });

  it('leaves whole what fits', () => {
    const text = 'a'.repeat(longestMessage - 2);
    assert.equal(filled('“{0}”', [text]), `“${text}”`);
  });

  it('cuts a long argument at a word, with an ellipsis', () => {
    assert.equal(
      filled('Cite the supplement as “{0}”.', [
        'Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 10',
      ]),
      'Cite the supplement as “Official Records of the General Assembly, Seventy-seventh…”.',
    );
  });

  it('cuts the long argument and leaves the short one', () => {
    assert.equal(
      filled('Set “{1}” in italics, not “{0}”.', [
        'Requests the Secretary-General of the United Nations to submit a report on the matter',
        'Requests',
      ]),
      'Set “Requests” in italics, not “Requests the Secretary-General of the United Nations…”.',
    );
  });

  it('shows where two long arguments differ, and not what they share', () => {
    const written =
      'Convention on the Protection of the Rights of All Migrant Workers and Members of their Families';
    const right = written.replace('their', 'Their');
    assert.equal(
      filled('Write “{1}”, not “{0}”.', [written, right]),
      'Write “…and Members of Their Families”, not “…and Members of their Families”.',
    );
    assert.equal(
      filled('Write the name as “{1}”.', [written, right]),
      'Write the name as “…of the Rights of All Migrant Workers and Members of Their Families”.',
    );
  });

  it('leaves spaces around an argument out, if it has more than spaces', () => {
    assert.equal(filled('Write “{1}”, not “{0}”.', [' ', 'to ']), 'Write “to”, not “ ”.');
  });

  it('keeps to its length and tears no character, whatever it is given', () => {
    for (const text of ['x'.repeat(300), 'ab '.repeat(200), '😀'.repeat(99), ` ${'y'.repeat(200)}`])
      for (const template of ['{0}', '“{0}”, {1}', `${'z'.repeat(longestMessage - 3)}{0}`]) {
        const message = filled(template, [text, `${text}!`]);
        assert.ok(message.length <= longestMessage, message);
        assert.doesNotThrow(() => encodeURIComponent(message));
        assert.match(message, /…/);
      }
  });
});
