import { treatiesIn, volumeOf } from '../../facts/sources';
import { treatyReference } from '../../language/en/sources';
import { replaceProse } from '../../model/edits';
import { slipsOf } from '../../model/citations/slips';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

/** Treaties that were registered one after the other share a volume; a number farther off is a slip. */
const besides = 40;

/** The Treaty Series has some 3,400 volumes. */
const highestVolume = 4000;

export const treatyNumber = defineRule({
  id: 'footnote/treaty-number',
  summary: 'A treaty is in the volume of the Treaty Series that goes with its number: vol. 1577, No. 27531.',
  rationale:
    'Protocols and amendments appear under the number of their treaty in later volumes. A volume is wrong if it came out before the treaty was registered or is a slip in the right one, a number if it is a slip in that of a treaty which the volume is known to hold.',
  source: 'Notes of 2,900 adopted texts, in which 80 treaties stand at least twice.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    volume: 'Write volume {1}, not {2}: treaty No. {0} is there.',
    exchanged: 'Exchange the volume and the number of this treaty.',
    number: 'Check this number: volume {0} holds No. {1}, not No. {2}.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27351.\n',
        mended:
          '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.\n',
      },
      {
        wrong:
          '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1294, No. 20378.\n',
        mended:
          '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1249, No. 20378.\n',
      },
    ],
    right: [
      '*Noting* the Optional Protocol,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 2171, No. 27531.\n',
      '*Noting* the Convention,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27533.\n',
    ],
  },
  roles: ['note'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    if (!prose.text.includes('Treaty Series')) return;
    for (const match of matchesIn(prose.text, treatyReference)) {
      const [all, head = '', first = '', more = '', , last = ''] = match;
      const volumes = [first, ...(more.match(/\d+/g) ?? [])].map(Number);
      const [volume = 0] = volumes;
      const number = Number(last);
      if (volumeOf(volume) === number || (volume > highestVolume && number <= highestVolume)) {
        report({ at: prose.span(match.index, match.index + all.length), message: 'exchanged' });
        continue;
      }
      const right = volumeOf(number);
      const volumeAt = match.index + head.length;
      const numberAt = match.index + all.length - last.length;
      if (right !== undefined) {
        if (volumes.includes(right) || (volume > right && !slipsOf(right).includes(volume))) continue;
        replace(volumeAt, first, right, 'volume', [last, String(right), first]);
        continue;
      }
      const slips = treatiesIn(volume).filter(
        (known) => Math.abs(known - number) > besides && slipsOf(known).includes(number),
      );
      const [known] = slips;
      if (known !== undefined && slips.length === 1)
        replace(numberAt, last, known, 'number', [first, String(known), last]);
    }

    function replace(
      at: number,
      written: string,
      right: number,
      message: 'volume' | 'number',
      args: string[],
    ) {
      const edit = replaceProse(prose, at, at + written.length, String(right));
      report({
        at: prose.span(at, at + written.length),
        message,
        args,
        fix: edit && {
          title: 'Write “{0}”',
          args: [String(right)],
          applicability: 'suggestion',
          edits: [edit],
        },
      });
    }
  },
});
