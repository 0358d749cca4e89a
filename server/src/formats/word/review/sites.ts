import type { Package } from '../../ooxml/package';
import { below, childOf, childrenOf, valueOf, type XmlElement } from '../../ooxml/xml';
import { charactersOf } from '../read/characters';
import type { Place } from '../read/pieces';
import { eachRun } from '../read/places';

/** Elements that stand one after the other, within which nothing may be put. */
export interface Unit {
  readonly first: XmlElement;
  readonly last: XmlElement;
  /** What stands in the paragraph itself and holds the last. */
  readonly holder: XmlElement;
}

/** A run of a Word file, and what may be done there. */
export interface Site {
  readonly part: string;
  readonly run: XmlElement;
  readonly paragraph: XmlElement;
  /** Characters of the run, as a draft counts them. */
  readonly length: number;
  /** Whether words may be taken out of it and put into it as tracked changes. */
  readonly isEditable: boolean;
  readonly link: XmlElement | undefined;
  /** What a comment goes around if it may not begin or end within: a field, a text box, a locked control. */
  readonly unit: Unit | undefined;
  /** What stands in the paragraph itself and holds the run. */
  readonly outermost: XmlElement;
}

export interface Sites {
  /** The run that holds a character of the file. */
  readonly at: (place: Place) => Site | undefined;
}

/** What words may stand in, from the text of a part down to a run, and still be changed. */
const open = new Set([
  'w:document',
  'w:body',
  'w:hdr',
  'w:footnotes',
  'w:footnote',
  'w:endnotes',
  'w:endnote',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:p',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:dir',
  'w:bdo',
]);

/** Elements of a run whose characters may be cut from each other, or are one. */
const plain = new Set([
  'w:t',
  'w:tab',
  'w:ptab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:sym',
  'w:rPr',
]);

/** Content controls whose words are chosen, bound to data, or made by Word. */
const governed = ['w:dataBinding', 'w:dropDownList', 'w:comboBox', 'w:date', 'w:picture', 'w:docPartObj'];

/** Finds the runs of a file; each part is gone through when it is first asked for. */
export function createSites(file: Package): Sites {
  const parts = new Map<string, ReadonlyMap<string, Site>>();
  const sitesOf = (part: string): ReadonlyMap<string, Site> => {
    const known = parts.get(part);
    if (known) return known;
    const root = file.tree(part);
    const sites = root ? readSites(part, root) : new Map<string, Site>();
    parts.set(part, sites);
    return sites;
  };
  return { at: ({ part, paragraph, run }) => sitesOf(part).get(`${paragraph} ${run}`) };
}

/** A field that may go on; a unit while it is read. */
type OpenField = { -readonly [Key in keyof Unit]: Unit[Key] } & { readonly paragraph: XmlElement };

function readSites(part: string, root: XmlElement): ReadonlyMap<string, Site> {
  const sites = new Map<string, Site>();
  const fields: OpenField[] = [];
  eachRun(root, (run, { paragraph: index, run: number }, around) => {
    const at = around.findLastIndex(({ name }) => name === 'w:p');
    const paragraph = around[at];
    if (!paragraph) return;
    const outermost = around[at + 1] ?? run;
    const marks = childrenOf(run).filter(({ name }) => name === 'w:fldChar');
    for (const { attributes } of marks)
      if (attributes['w:fldCharType'] === 'begin')
        fields.push({ first: outermost, last: outermost, holder: outermost, paragraph });
    const field = fields[0];
    const boxAt = around.findIndex(({ name }) => name === 'w:r');
    const controls = around.filter((element) => element.name === 'w:sdt' && isGoverned(element));
    const inner = around.slice(at + 1);
    const closed =
      boxAt >= 0
        ? around[boxAt]
        : inner.find(
            (element) =>
              ['w:fldSimple', 'mc:AlternateContent'].includes(element.name) || controls.includes(element),
          );
    const holder =
      boxAt >= 0 ? (around[around.findIndex(({ name }) => name === 'w:p') + 1] ?? run) : outermost;
    sites.set(`${index} ${number}`, {
      part,
      run,
      paragraph,
      length: childrenOf(run).reduce((sum, child) => sum + charactersOf(child).length, 0),
      isEditable:
        !field &&
        controls.length === 0 &&
        around.every(({ name }) => open.has(name)) &&
        childrenOf(run).every((child) => plain.has(child.name) || charactersOf(child) === '') &&
        childOf(childOf(run, 'w:rPr'), 'w:rPrChange') === undefined,
      link: around.findLast(({ name }) => name === 'w:hyperlink'),
      unit: closed
        ? { first: closed, last: closed, holder }
        : field?.paragraph === paragraph
          ? field
          : undefined,
      outermost: holder,
    });
    // One that goes on in another paragraph is left to end there.
    if (field?.paragraph === paragraph) field.last = field.holder = outermost;
    for (const { attributes } of marks) if (attributes['w:fldCharType'] === 'end') fields.pop();
  });
  return sites;
}

function isGoverned(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr');
  if (!properties) return false;
  const lock = valueOf(properties, 'w:lock') ?? '';
  return (
    ['contentLocked', 'sdtContentLocked'].includes(lock) ||
    below(properties, ...governed).next().done !== true
  );
}
