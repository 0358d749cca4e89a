import { linkTo } from '../../citation/symbol';
import { mentionsIn } from '../../model/named-documents';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { matchesIn } from '../../text/matches';
import type { Run } from './sheet';

/** A stretch of the prose of a paragraph. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Link extends Stretch {
  readonly href: string;
}

/** The prose of a paragraph without white space at its ends. */
export function wholeOf({ inline: { prose } }: Paragraph): Stretch {
  const { text } = prose;
  const to = text.trimEnd().length;
  return { from: Math.min(to, text.length - text.trimStart().length), to };
}

/** The words of a stretch of a paragraph, cut where their look changes, a note is marked or a link begins or ends. */
export function runsOf(
  resolution: Resolution,
  paragraph: Paragraph,
  { from, to }: Stretch = wholeOf(paragraph),
  isLinked = true,
): Run[] {
  const { prose, emphases, indicators } = paragraph.inline;
  const written = writtenLinks(prose.text);
  const links = isLinked ? [...linksIn(resolution, paragraph), ...written] : [];
  const first = wholeOf(paragraph).from;
  // A mark may be set off by a space from the last word.
  const reach = prose.text.length - prose.text.slice(to).trimStart().length;
  const marks = indicators
    .map((mark) => (mark.at > to && mark.at <= reach ? { ...mark, at: to } : mark))
    .filter(({ at }) => at <= to && (at > from || (at === from && (from === first || from === to))));
  const cuts = new Set([to]);
  for (const { start, end } of emphases) cuts.add(start).add(end);
  for (const link of links) cuts.add(link.from).add(link.to);
  for (const link of written) cuts.add(link.whole.from).add(link.from).add(link.to).add(link.whole.to);
  for (const { at } of marks) cuts.add(at);
  const runs: Run[] = [];
  addMarks(from);
  let start = from;
  for (const end of [...cuts].filter((cut) => cut > from && cut <= to).sort((a, b) => a - b)) {
    const isMarkUp = written.some(({ whole, ...link }) => isIn(whole, start, end) && !isIn(link, start, end));
    const text = isMarkUp ? '' : prose.raw.slice(start, end);
    const around = emphases.filter((emphasis) => emphasis.start <= start && end <= emphasis.end);
    const href = links.find((link) => isIn(link, start, end))?.href;
    const run = {
      text,
      italic: around.some(({ italic }) => italic),
      bold: around.some(({ strong }) => strong),
      ...(href === undefined ? {} : { href }),
      source: prose.span(start, end),
    };
    if (text !== '') add(run);
    addMarks(end);
    start = end;
  }
  return runs;

  function addMarks(place: number): void {
    for (const { id, at, start: markStart, end: markEnd } of marks) {
      if (at !== place) continue;
      runs.push({
        text: '',
        italic: false,
        bold: false,
        note: id,
        source: { start: markStart, end: markEnd },
      });
    }
  }

  function add(run: Run): void {
    const last = runs.at(-1);
    const isSame =
      last?.note === undefined &&
      last?.italic === run.italic &&
      last.bold === run.bold &&
      last.href === run.href;
    if (!isSame) runs.push(run);
    else
      runs[runs.length - 1] = {
        ...last,
        text: last.text + run.text,
        source: { start: last.source.start, end: run.source.end },
      };
  }
}

const isIn = ({ from, to }: Stretch, start: number, end: number): boolean => from <= start && end <= to;

const markdownLink = /\[([^\][\r\n]{1,300})\]\((https?:\/\/[^\s()]{1,500})\)/g;

/** Links as Markdown writes them: their words, and the whole with its mark-up, which is not printed. */
const writtenLinks = (text: string): (Link & { readonly whole: Stretch })[] =>
  matchesIn(text, markdownLink).map(({ 0: all, 1: words = '', 2: href = '', index }) => ({
    from: index + 1,
    to: index + 1 + words.length,
    href,
    whole: { from: index, to: index + all.length },
  }));

/** The words that name documents of which it is known where they are. */
function linksIn(resolution: Resolution, paragraph: Paragraph): Link[] {
  const { prose } = paragraph.inline;
  return mentionsIn(resolution, paragraph).flatMap(({ cited: [cited], start, end }) =>
    cited?.symbol === undefined || ('sure' in cited && !cited.sure)
      ? []
      : [{ from: prose.indexOf(start), to: prose.indexOf(end), href: linkTo(cited.symbol) }],
  );
}
