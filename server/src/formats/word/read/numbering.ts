import { childOf, childrenOf, switchOf, valueOf, type XmlElement } from '../../ooxml/xml';
import { countIn } from './counting';
import type { Losses } from './losses';
import { fromPrivateFont } from './symbols';
import type { ParagraphLook, Styles } from './styles';

interface Level {
  readonly start: number;
  readonly way: string;
  /** `%1.%2`: the numbers of these levels, and what stands between them. */
  readonly text: string;
  /** The level, counted from 1, that makes this one start again; 0 if none does. */
  readonly restart?: number;
  /** All numbers are shown in figures. */
  readonly isLegal: boolean;
  readonly style?: string;
  readonly font: string;
}

interface List {
  /** What it counts with: lists of one kind count on from each other. */
  readonly kind: string;
  readonly levels: readonly (Level | undefined)[];
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document. */
export type Lists = ReadonlyMap<string, List>;

const mostLevels = 9;

export function readLists(tree: XmlElement | undefined, styles: Styles): Lists {
  const kinds = new Map<string, XmlElement>();
  const numbers = new Map<string, XmlElement>();
  for (const child of childrenOf(tree)) {
    if (child.name === 'w:abstractNum') kinds.set(child.attributes['w:abstractNumId'] ?? '', child);
    if (child.name === 'w:num') numbers.set(child.attributes['w:numId'] ?? '', child);
  }

  function read(number: XmlElement, mayFollow: boolean): List | undefined {
    const kind = valueOf(number, 'w:abstractNumId') ?? '';
    const found = kinds.get(kind);
    if (!found) return undefined;
    const link = valueOf(found, 'w:numStyleLink');
    const linked = link === undefined ? undefined : numbers.get(styles.listOf(link) ?? '');
    const base = linked && mayFollow ? read(linked, false) : undefined;
    const levels = base ? [...base.levels] : readLevels(found);
    const starts = new Map<number, number>();
    for (const override of childrenOf(number)) {
      if (override.name !== 'w:lvlOverride') continue;
      const at = Number(override.attributes['w:ilvl']);
      const level = childOf(override, 'w:lvl');
      if (level && at < mostLevels) levels[at] = readLevel(level);
      const start = valueOf(override, 'w:startOverride');
      if (start !== undefined) starts.set(at, Number(start));
    }
    return { kind: base?.kind ?? kind, levels, starts };
  }

  return new Map(
    [...numbers].flatMap(([id, number]) => {
      const list = read(number, true);
      return list ? [[id, list] as const] : [];
    }),
  );
}

function readLevels(kind: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const child of childrenOf(kind)) {
    const at = Number(child.attributes['w:ilvl']);
    if (child.name === 'w:lvl' && at >= 0 && at < mostLevels) levels[at] = readLevel(child);
  }
  return levels;
}

function readLevel(level: XmlElement): Level {
  const restart = valueOf(level, 'w:lvlRestart');
  const style = valueOf(level, 'w:pStyle');
  return {
    start: Number(valueOf(level, 'w:start') ?? 0),
    way: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    isLegal: switchOf(level, 'w:isLgl') ?? false,
    font: childOf(childOf(level, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '',
    ...(restart === undefined ? {} : { restart: Number(restart) }),
    ...(style === undefined ? {} : { style }),
  };
}

/** Gives each paragraph of a list, in the order of reading, the label that Word shows; an empty one if it has none. */
export function createNumbering(lists: Lists, losses: Losses): (paragraph: ParagraphLook) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function count(id: string, list: List, at: number): readonly (number | undefined)[] {
    let own = counts.get(list.kind);
    if (!own) counts.set(list.kind, (own = []));
    const use = `${id} ${at}`;
    const start = list.starts.get(at);
    if (start !== undefined && !begun.has(use)) own[at] = start;
    else own[at] = own[at] === undefined ? (start ?? list.levels[at]?.start ?? 0) : own[at] + 1;
    begun.add(use);
    for (let below = at + 1; below < mostLevels; below++) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || at < restart) own[below] = undefined;
    }
    return own;
  }

  return ({ numbering, style }) => {
    const list = lists.get(numbering?.list ?? '');
    if (!numbering || !list) return '';
    const ofStyle = numbering.isOfStyle ? list.levels.findIndex((of) => of?.style === style) : -1;
    const at = ofStyle >= 0 ? ofStyle : numbering.level;
    const level = list.levels[at];
    if (!level) return '';
    const numbers = count(numbering.list, list, at);
    if (level.way === 'bullet') return bulletOf(level);
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const { way = 'decimal', start = 0 } = list.levels[shown] ?? {};
      const number = numbers[shown] ?? start;
      const label = countIn(level.isLegal && way !== 'none' ? 'decimal' : way, number);
      if (label === undefined) losses.add('unknown-number');
      return label ?? String(number);
    });
  };
}

/** Bullets of private fonts are those of a draft; `o` is how Courier draws a hollow one. */
const bulletOf = ({ text, font }: Level): string => {
  if (text === 'o') return '◦';
  return [...text].map((mark) => fromPrivateFont(mark, font) ?? '•').join('');
};
