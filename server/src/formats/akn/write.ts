import { element } from '../ooxml/print';
import type { Block, Sheet } from '../sheet/sheet';
import { createBodyPrinter } from './body';
import { conclusions, coverPage, preface } from './cover';
import { identityOf, meta, type Identity } from './identification';
import { createIds, practiceOf, type IdScheme, type Ids } from './ids';
import { createInline, type PrintInline } from './inline';

const namespaces = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:akn4un': 'http://un.org/akn4un',
};

/** A text, or a part of a composite one, by the regions of its blocks. */
interface Part {
  readonly headings: readonly Block[];
  readonly preamble: readonly Block[];
  readonly main: readonly Block[];
  readonly closing: readonly Block[];
  readonly annexes: readonly (readonly Block[])[];
}

/** A text in Akoma Ntoso 3.0, as the Organization publishes its resolutions. Equal texts give equal files. */
export function writeAkn(sheet: Sheet, scheme: IdScheme = 'un'): string {
  const identity = identityOf(sheet);
  const practice = practiceOf(sheet, Number(identity.published.replaceAll('-', '')) || undefined);
  const parts = partsOf(sheet.blocks);
  const create = () => {
    const ids = createIds(scheme, practice);
    const print = createInline(sheet, ids);
    return { ids, print, body: createBodyPrinter(print, ids, practice) };
  };
  const name = sheet.isAdopted ? 'resolution' : 'resolutionDraft';
  const [first] = parts;
  const root =
    parts.length > 1
      ? collection(sheet, identity, name, parts, create)
      : (() => {
          const tools = create();
          const head = [
            meta(identity),
            ...coverPage(sheet, tools.print),
            ...preface(sheet, tools.print, first?.headings),
          ];
          return element('statement', { name }, ...head, ...contentOf(first ?? emptyPart, identity, tools));
        })();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', namespaces, root)}\n`;
}

interface Tools {
  readonly ids: Ids;
  readonly print: PrintInline;
  readonly body: ReturnType<typeof createBodyPrinter>;
}

const emptyPart: Part = { headings: [], preamble: [], main: [], closing: [], annexes: [] };

/** A composite text: a collection that refers to its parts, each a statement of its own. */
function collection(
  sheet: Sheet,
  identity: Identity,
  name: string,
  parts: readonly Part[],
  create: () => Tools,
): string {
  const { print } = create();
  const letterOf = ({ headings }: Part, i: number): string => headings[0]?.label ?? String(i + 1);
  const references = parts.map((part, i) =>
    element(
      'component',
      { eId: `comp_def_${i}` },
      element('documentRef', {
        eId: `compRef_${i}`,
        href: `#comp_${i}`,
        showAs: `Resolution ${letterOf(part, i)}`,
      }),
    ),
  );
  const components = parts.map((part, i) => {
    const tools = create();
    const number = `${identity.number.replace(/-?[A-Z](?:-[A-Z])?$/, '')}${letterOf(part, i)}`;
    const own = { ...identity, number };
    return element(
      'component',
      { eId: `comp_${i}` },
      element(
        'statement',
        { name },
        meta(own, '', false),
        ...preface({ blocks: [] }, tools.print, part.headings),
        ...contentOf(part, own, tools),
      ),
    );
  });
  return [
    element(
      'documentCollection',
      { name: 'publication' },
      meta(identity),
      ...coverPage(sheet, print),
      ...preface(sheet, print),
      element('collectionBody', {}, ...references),
    ),
    element('components', {}, ...components),
  ].join('');
}

/** What follows the preface: preamble, main body, conclusions, annexes. */
function contentOf({ preamble, main, closing, annexes }: Part, identity: Identity, tools: Tools): string[] {
  const { ids, print, body } = tools;
  const first = body.preamble(preamble);
  const text = body.main(main);
  const end = conclusions(closing, print);
  const attached = annexes.map((blocks, i) => {
    ids.annex(i + 1);
    const name = i === 0 ? 'annex' : `annex${i + 1}`;
    return element(
      'attachment',
      {},
      element(
        'doc',
        { name: 'annex' },
        meta(identity, name, false),
        element('mainBody', {}, ...body.main(blocks)),
      ),
    );
  });
  return [
    ...(first.length === 0 ? [] : [element('preamble', {}, ...first)]),
    element('mainBody', {}, ...(text.length === 0 ? [element('p')] : text)),
    ...end,
    ...(attached.length === 0 ? [] : [element('attachments', {}, ...attached)]),
  ];
}

/** Parts begin with their letter, or with the formula of the next text. */
function partsOf(blocks: readonly Block[]): Part[] {
  type Open = Record<'headings' | 'preamble' | 'main' | 'closing', Block[]> & { annexes: Block[][] };
  const parts: Open[] = [];
  const begin = (): Open => {
    const part: Open = { headings: [], preamble: [], main: [], closing: [], annexes: [] };
    parts.push(part);
    return part;
  };
  for (const block of blocks) {
    const { role, region } = block;
    if (region === 'masthead' || role === 'end-rule') continue;
    const last = parts.at(-1);
    const hasBody = last !== undefined && last.preamble.length + last.main.length > 0;
    const part =
      !last || (hasBody && (role === 'part' || (role === 'formula' && last.main.length > 0)))
        ? begin()
        : last;
    if (role === 'part') part.headings.push(block);
    else if (region === 'preamble' || region === 'main' || region === 'closing') part[region].push(block);
    else if (part.annexes.length === 0 || (role === 'annex' && block.level === 1)) part.annexes.push([block]);
    else part.annexes.at(-1)?.push(block);
  }
  return parts;
}
