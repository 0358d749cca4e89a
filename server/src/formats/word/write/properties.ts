import { w } from '../../ooxml/print';

/** How a paragraph is set; lengths in twentieths of a point. What is not said comes from its style. */
export interface ParagraphFormat {
  readonly style?: string;
  /** On the page of the next paragraph, and whole on one page. */
  readonly keep?: boolean;
  readonly pageBreak?: boolean;
  /** Stands at the foot of the page, away from the text. */
  readonly frame?: { readonly width: number };
  /** Thickness of a line above it, in eighths of a point. */
  readonly ruleAbove?: number;
  /** Left stops, and one at which text ends. */
  readonly stops?: readonly number[];
  readonly endStop?: number;
  readonly rightToLeft?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** Height of its lines, exactly; a line is as high as its letters if this is `auto`. */
  readonly line?: number | 'auto';
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly align?: 'left' | 'right' | 'both' | 'center';
  /** Level in the outline of the document, from 0. */
  readonly outline?: number;
}

/** How words are set; sizes in points. What is not said comes from the style. */
export interface RunFormat {
  readonly style?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  /** Between letters, in twentieths of a point. */
  readonly spacing?: number;
  /** Width of letters in hundredths. */
  readonly scale?: number;
  /** The smallest letters that are kerned. */
  readonly kern?: number;
  readonly lowered?: number;
  readonly size?: number;
  readonly isRaised?: boolean;
  readonly rightToLeft?: boolean;
  readonly language?: string;
}

/** Word asks for the language of letters in East Asia and of those from right to left in attributes of their own. */
const languages = (val: string): Readonly<Record<string, string>> =>
  val.startsWith('zh') ? { val, eastAsia: val } : val.startsWith('ar') ? { val, bidi: val } : { val };

const value = (name: string, val: string | number | undefined): string =>
  val === undefined ? '' : w(name, { val });

/** On without a value; off is said only if it is asked for. */
const onOff = (name: string, isOn: boolean | undefined): string =>
  isOn === undefined ? '' : isOn ? w(name) : w(name, { val: 0 });

/** The properties of a paragraph in the order of the schema; empty if it has none of its own. */
export function paragraphProperties(format: ParagraphFormat): string {
  const { before, after, line, left, right, hanging, ruleAbove, stops, endStop } = format;
  const tabs = [
    ...(endStop === undefined ? [] : [w('tab', { val: 'right', pos: endStop })]),
    ...(stops ?? []).map((pos) => w('tab', { val: 'left', pos })),
  ];
  const spacing = {
    before,
    after,
    line: line === 'auto' ? 240 : line,
    lineRule: line === undefined ? undefined : line === 'auto' ? 'auto' : 'exact',
  };
  return group('pPr', [
    value('pStyle', format.style),
    onOff('keepNext', format.keep),
    onOff('keepLines', format.keep),
    onOff('pageBreakBefore', format.pageBreak),
    format.frame === undefined
      ? ''
      : w('framePr', {
          'w:w': format.frame.width,
          wrap: 'around',
          vAnchor: 'margin',
          hAnchor: 'margin',
          xAlign: 'left',
          yAlign: 'bottom',
        }),
    ruleAbove === undefined
      ? ''
      : w('pBdr', {}, w('top', { val: 'single', sz: ruleAbove, space: 0, color: 'auto' })),
    tabs.length === 0 ? '' : w('tabs', {}, ...tabs),
    onOff('bidi', format.rightToLeft),
    attributes('spacing', spacing),
    attributes('ind', { left, right, hanging }),
    value('jc', format.align),
    value('outlineLvl', format.outline),
  ]);
}

/** The properties of a run in the order of the schema; empty if it has none of its own. */
export function runProperties(format: RunFormat): string {
  const { font, size, lowered, kern, language } = format;
  return group('rPr', [
    value('rStyle', format.style),
    font === undefined ? '' : w('rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
    onOff('b', format.bold),
    onOff('bCs', format.bold),
    onOff('i', format.italic),
    onOff('iCs', format.italic),
    value('color', format.color),
    value('spacing', format.spacing),
    value('w', format.scale),
    value('kern', kern === undefined ? undefined : 2 * kern),
    value('position', lowered === undefined ? undefined : -2 * lowered),
    value('sz', size === undefined ? undefined : 2 * size),
    value('szCs', size === undefined ? undefined : 2 * size),
    value(
      'vertAlign',
      format.isRaised === undefined ? undefined : format.isRaised ? 'superscript' : 'baseline',
    ),
    onOff('rtl', format.rightToLeft),
    language === undefined ? '' : w('lang', languages(language)),
  ]);
}

const group = (name: string, content: readonly string[]): string =>
  content.every((part) => part === '') ? '' : w(name, {}, ...content);

const attributes = (name: string, values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.values(values).every((one) => one === undefined) ? '' : w(name, values);
