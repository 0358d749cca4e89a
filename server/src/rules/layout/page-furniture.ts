import type { Block } from '../../syntax/blocks';
import type { Body, Resolution } from '../../syntax/resolution';
import { lineBreakOf } from '../../model/edits';
import { defineRule } from '../rule';
import type { Edit } from '../../text/edit';
import { plainly } from '../../text/spaces';

export const pageFurniture = defineRule({
  id: 'layout/page-furniture',
  summary: 'Job numbers, page numbers and running symbols of the printed page are not part of the text.',
  rationale:
    'They come along when a draft is pasted or converted from PDF, and cut paragraphs in two. A number alone on its line is taken for a page number for certain only where the pages around it are numbered in the same run.',
  source:
    'Page layout of United Nations documents: job number and page number at the foot, symbol at the head.',
  severity: 'warning',
  fix: 'safe',
  messages: {
    'job-number': 'Remove the job number “{0}” of the printed page.',
    'printing-mark': 'Remove “{0}”, a mark of the printed page.',
    'page-number': 'Remove the page number “{0}” of the printed page.',
    'running-symbol': 'Remove the running head “{0}” of the printed page.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,\n\n2 12-55795\n\n3\n\n*Welcoming* the study,\n',
        mended: '*Noting* the report,\n\n*Welcoming* the study,\n',
      },
      {
        wrong:
          '1. *Requests* the Secretary-General to report to the Assembly at its next\n\n24-01234\n\nsession on the implementation;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '1. *Requests* the Secretary-General to report to the Assembly at its next\nsession on the implementation;\n\n2. *Decides* to remain seized of the matter.\n',
      },
    ],
    right: [
      '1. *Decides* to allocate to the Fund, for the biennium 2012–2013, the amount of\n25,000 dollars;\n\n2. *Decides* to remain seized of the matter.\n',
    ],
  },
  check(resolution, { report }) {
    const { source, blocks, furniture } = resolution;
    if (furniture.length === 0) return;
    const pages = furniture.map((block) => pageOf(source, block));
    const inside = stretchesInside(resolution);
    const places = new Map(blocks.map((block, i) => [block, i]));
    const lost = numbersOfLostNotes(resolution);
    furniture.forEach((block, i) => {
      const text = plainly(source.slice(block.content.start, block.content.end));
      if (lost.has(block) || isSignature(resolution, block, text)) return;
      const page = pages[i];
      const isCertain =
        block.furniture !== 'page-number' ||
        (page !== undefined && (pages[i - 1] === page - 1 || pages[i + 1] === page + 1));
      const edit = inside.get(block) ?? removal(blocks, places.get(block) ?? 0, block);
      report({
        at: block.content,
        message: block.furniture ?? 'printing-mark',
        args: [text],
        fix: {
          title: 'Remove “{0}”',
          args: [text],
          applicability: isCertain ? 'safe' : 'suggestion',
          edits: [edit],
        },
      });
    });
  },
});

/** Where one signs, in an agreement that is annexed. */
const isSignature = ({ parts }: Resolution, { start }: Block, text: string): boolean =>
  /^_{10,}$/.test(text) &&
  parts.some(({ annexes: [first] }) => first !== undefined && startOf(first) < start);

const startOf = ({ headings, children }: Body): number => (headings[0] ?? children[0])?.start ?? Infinity;

/** Numbers alone among the notes that an indicator names: what they said is lost, and `footnote/undefined` tells of it. */
function numbersOfLostNotes({ source, blocks, indicators, notes }: Resolution): ReadonlySet<Block> {
  const defined = new Set(notes.map(({ id }) => id));
  const missing = new Set(indicators.flatMap(({ id }) => (defined.has(id) ? [] : [id])));
  if (missing.size === 0) return new Set();
  const solid = blocks.filter(({ kind }) => kind !== 'blank');
  const isNumber = (block: Block) => block.furniture === 'page-number';
  const lost = new Set<Block>();
  let runs: Block[] = [];
  let afterNote = false;
  for (const block of solid) {
    if (isNumber(block)) runs.push(block);
    else {
      settle(block.kind === 'note');
      afterNote = block.kind === 'note';
    }
  }
  settle(false);
  return lost;

  function settle(beforeNote: boolean): void {
    if (beforeNote || afterNote)
      for (const block of runs)
        if (missing.has(source.slice(block.content.start, block.content.end))) lost.add(block);
    runs = [];
  }
}

/** The page a piece of furniture names: `3`, `2 12-55795`, `4/7`. */
function pageOf(source: string, { content, furniture }: Block): number | undefined {
  const text = plainly(source.slice(content.start, content.end));
  const page =
    furniture === 'page-number'
      ? /\d+/.exec(text)
      : /^\d{1,3}(?=[/ ])|(?<= )\d{1,3}(?:\/\d{1,3})?$/.exec(text);
  return page ? Number.parseInt(page[0], 10) : undefined;
}

/** The line, and the blank ones behind it where blank ones stand in front as well. */
function removal(blocks: readonly Block[], at: number, block: Block): Edit {
  const before = blocks[at - 1];
  const after = blocks[at + 1];
  const end = after?.kind === 'blank' && (!before || before.kind === 'blank') ? after.end : block.end;
  return { start: block.start, end, text: '' };
}

/**
 * What mends a paragraph that furniture cuts in two: from the end of one piece to the beginning of the next, one
 * line break. Where notes stand there too, they stay, and only the line goes.
 */
function stretchesInside(resolution: Resolution): ReadonlyMap<Block, Edit> {
  const { blocks, paragraphs } = resolution;
  const edits = new Map<Block, Edit>();
  const places = new Map(blocks.map((block, i) => [block, i]));
  for (const paragraph of paragraphs) {
    paragraph.blocks.slice(1).forEach((next, i) => {
      const piece = paragraph.blocks[i];
      if (!piece) return;
      const between = blocks.slice((places.get(piece) ?? 0) + 1, places.get(next));
      if (!between.every(({ kind }) => kind === 'blank' || kind === 'furniture')) return;
      for (const block of between) {
        if (block.kind === 'furniture')
          edits.set(block, {
            start: piece.content.end,
            end: next.content.start,
            text: lineBreakOf(resolution),
          });
      }
    });
  }
  return edits;
}
