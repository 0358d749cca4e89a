import { strict as assert } from 'node:assert';
import { leaves, parseResolution } from '../../server/src/syntax/parse';

const text = `*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015
<!-- resolint-disable-next-line style/un -->
on the work of UN entities,

*Decides* to act.
`;

describe('a comment on a line of its own', () => {
  it('does not end the paragraph it stands in', () => {
    const resolution = parseResolution(text);
    const [first, second] = resolution.parts[0]?.sections[0]?.preamble ?? [];
    assert.match(first?.inline.prose.text ?? '', /2015 on the work of UN entities,$/);
    assert.equal(second, undefined);
    const whole = leaves(resolution).map(({ start, end }) => text.slice(start, end));
    assert.equal(whole.join(''), text);
  });

  it('does not join a paragraph that begins behind it', () => {
    const preamble = (source: string) => parseResolution(source).parts[0]?.sections[0]?.preamble.length;
    assert.equal(preamble(text.replace('2015\n', '2015,\n').replace('on the work', '*Noting* the work')), 2);
    assert.equal(preamble(text.replace('2015\n', '2015,\n').replace('on the work', 'Noting the work')), 2);
  });
});
