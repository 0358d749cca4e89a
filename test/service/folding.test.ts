import { strict as assert } from 'node:assert';
import { createResolutionService } from '../../server/src/service';
import { marked } from './marked';

const service = createResolutionService();

/** The text with `+` in front of the first line of a fold and `-` in front of its last. */
const folded = (text: string): string[] => {
  const { document } = marked(text);
  const folds = service.foldingRanges(document);
  return text.split('\n').map((line, i) => {
    const opens = folds.filter(({ startLine }) => startLine === i).length;
    const closes = folds.filter(({ endLine }) => endLine === i).length;
    return `${'+'.repeat(opens)}${'-'.repeat(closes)}${line}`;
  });
};

describe('folding', () => {
  it('takes masthead, preamble, operative part, lists, annex and notes', () => {
    const text = `<!-- cover -->
A/C.3/81/L.12

Ghana and Iceland: draft resolution
<!-- /cover -->

*The General Assembly*,

*Noting* the report,[^1]

1. *Notes* the study;

2. *Requests* Member States:

(a) To act;

(b) To report;

3. *Decides* to act.

Annex

1. Records are kept.

[^1]: A/81/190.

[^2]: A/81/191.
<!--
a remark
-->
`;
    assert.deepEqual(
      folded(text).filter((line) => /^[+-]/.test(line)),
      [
        '+<!-- cover -->',
        '+A/C.3/81/L.12',
        '-Ghana and Iceland: draft resolution',
        '-<!-- /cover -->',
        '+*The General Assembly*,',
        '-*Noting* the report,[^1]',
        '+1. *Notes* the study;',
        '+2. *Requests* Member States:',
        '-(b) To report;',
        '-3. *Decides* to act.',
        '+Annex',
        '-1. Records are kept.',
        '+[^1]: A/81/190.',
        '-[^2]: A/81/191.',
        '+<!--',
        '--->',
      ],
    );
  });

  it('takes the parts and sections of a composite text', () => {
    const text = `## A

*The General Assembly*,

*Noting* the report,

*Decides* to act.

## B

*The General Assembly*,

I

Staff

1. *Notes* the report;

2. *Decides* to act.
`;
    assert.deepEqual(
      folded(text).filter((line) => /^[+-]/.test(line)),
      [
        '+## A',
        '+*The General Assembly*,',
        '-*Noting* the report,',
        '-*Decides* to act.',
        '+## B',
        '+I',
        '+1. *Notes* the report;',
        '---2. *Decides* to act.',
      ],
    );
  });

  it('never lets one fold cross another', () => {
    const text = `<!-- cover -->
A/C.3/81/L.12

Ghana and Iceland: draft resolution
<!-- /cover -->

# Public libraries

*The General Assembly*,

I

Staff

*Noting* the report,

*Noting* the study,

1. *Decides* to act.
`;
    assert.deepEqual(
      folded(text).filter((line) => /^[+-]/.test(line)),
      [
        '+<!-- cover -->',
        '-<!-- /cover -->',
        '+I',
        '+*Noting* the report,',
        '-*Noting* the study,',
        '-1. *Decides* to act.',
      ],
    );
  });

  it('of a single line is none', () => {
    assert.deepEqual(service.foldingRanges(marked('*The General Assembly*,').document), []);
  });
});
