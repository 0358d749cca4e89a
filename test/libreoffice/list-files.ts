import { kind, li, list, p, pp, r, style, wordFile } from '../formats/word-builder';
import { chances, type Chance } from '../formats/rough-word';

const ways = ['decimal', 'lowerLetter', 'lowerRoman', 'upperLetter', 'upperRoman', 'decimalZero'];
const shapes = ['%#.', '(%#)', '%#)', '%#'];

const pick = <Item>(items: readonly Item[], chance: Chance): Item => {
  const at = items.findIndex((_, i) => i === items.length - 1 || chance(items.length - i));
  const item = items[at];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

function levels(chance: Chance): string[] {
  return [0, 1, 2, 3].map((at) => {
    const shape =
      at > 0 && chance(4)
        ? Array.from({ length: at + 1 }, (_, i) => `%${i + 1}`).join('.')
        : pick(shapes, chance).replace('#', String(at + 1));
    const restart = at > 1 && chance(6) ? '<w:lvlRestart w:val="1"/>' : '';
    const linked = at === 0 ? '<w:pStyle w:val="Numbered"/>' : '';
    return `<w:lvl w:ilvl="${at}"><w:start w:val="${chance(5) ? 3 : 1}"/><w:numFmt w:val="${pick(ways, chance)}"/>${restart}${linked}<w:lvlText w:val="${shape}"/></w:lvl>`;
  });
}

/** A file of automatic lists: of several kinds and levels, that go on, start again, or come by a style. */
export function listFile(seed: number): Uint8Array {
  const chance = chances(seed);
  const numbering = [
    kind(1, ...levels(chance)),
    kind(2, ...levels(chance).map((of) => of.replace('<w:pStyle w:val="Numbered"/>', ''))),
    list(1, 1),
    list(2, 2),
    list(3, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
  ].join('');
  /** The level that was used last of each kind of list: none is passed over on the way down, which LibreOffice counts too. */
  const deepest = new Map<number, number>();
  const body = Array.from({ length: 24 }, (_, i) => {
    const words = r(`paragraph ${i}`);
    if (chance(6)) return p(words);
    const id = pick([1, 2, 3], chance);
    const of = id === 1 ? 1 : 2;
    if (chance(6)) {
      deepest.set(1, 0);
      return pp('<w:pStyle w:val="Numbered"/>', words);
    }
    const last = deepest.get(of) ?? -1;
    const level = chance(3) ? Math.min(3, last + 1) : chance(3) ? 0 : Math.max(0, last);
    deepest.set(of, level);
    return li(id, level, words);
  });
  const styles = style(
    'paragraph',
    'Numbered',
    '<w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
  );
  return wordFile({ body: body.join(''), numbering, styles });
}
