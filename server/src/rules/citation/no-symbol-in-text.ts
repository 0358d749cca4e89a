import { documentOrgan } from '../../citation/issuer';
import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { printDesignation, readSymbols, type DocumentSymbol } from '../../citation/symbol';
import type { Organ } from '../../organs/organ';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { fixOf, isOpening, rewrite, textBefore } from '../../model/citations/resolved';

/** "document A/AC.154/415", "contained in documents CD/1299 and CD/1300": there the symbol is the name. */
const named =
  /\b(?:documents?|draft resolutions?|draft decisions?|Convention|circular|bulletin|instruction)\b[^.;]{0,200}$/i;
const nounBefore = /\b(?:resolution|decision)s? $/i;

export const noSymbolInText = defineRule({
  id: 'citation/no-symbol-in-text',
  summary:
    'The text cites a resolution by its number, not by the symbol of a document; other documents go to a footnote.',
  rationale:
    'In a General Assembly resolution all sources are cited in footnotes, and a resolution is named by its number. Where the symbol is the name of the thing (“document CD/1299”) it stays. In texts of the Security Council symbols in parentheses are usual.',
  source:
    'United Nations Editorial Manual, Footnotes, II.A: in resolutions and decisions, all sources are cited in footnotes. Measured: no “A/RES/” in the running text of 2,244 resolutions.',
  languages: ['en'],
  severity: { 'general-assembly': 'error', 'security-council': 'off' },
  fix: 'safe',
  messages: {
    resolution: 'Write “{0}”, not the symbol.',
    document: 'Move this symbol to a footnote and name the document in words.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* A/RES/53/70 of 4 December 1998,\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
      {
        wrong:
          '*Guided by* the purposes of resolution A/RES/66/24 of 2 December 2011 and S/RES/1325(2000),\n',
        mended:
          '*Guided by* the purposes of resolution 66/24 of 2 December 2011 and Security Council resolution 1325 (2000),\n',
      },
    ],
    right: [
      '*Noting* the proposals contained in document CD/1299,\n',
      '*Taking note* of the report of the Secretary-General,¹\n\n¹ A/67/167.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    const symbols = readSymbols(prose.text);
    if (symbols.length === 0) return;
    const quotes = quotesOf(paragraph);
    const own = documentOrgan(context.resolution);
    for (const symbol of symbols) {
      const before = textBefore(prose, symbol.start);
      if (isWithin(quotes, symbol.start) || isFormOfNumber(symbol, before)) continue;
      const at = prose.span(symbol.start, symbol.end);
      const right = inWords(paragraph, symbol, before, own);
      if (right === undefined) {
        if (/^(?:A|S|E)\//.test(symbol.text) && !named.test(before))
          context.report({ at, message: 'document' });
        continue;
      }
      const fix = fixOf(
        ['Write “{0}”', right],
        'safe',
        rewrite(context.resolution, prose, symbol.start, symbol.end, right),
      );
      context.report({ at, message: 'resolution', args: [right], fix });
    }
  },
});

/** "decision A/DEC/60/509", "resolution E/1996/31": how these organs number their texts is for other rules to say. */
const isFormOfNumber = ({ text, resolution }: DocumentSymbol, before: string): boolean =>
  nounBefore.test(before) && (resolution?.kind === 'decision' || /^E\/\d{4}\/\d{1,3}$/.test(text));

/** The resolution behind a symbol as the sentence names it; undefined for another document. */
function inWords(
  paragraph: Paragraph,
  { resolution, start }: DocumentSymbol,
  before: string,
  own: Organ,
): string | undefined {
  if (!resolution) return undefined;
  const { organ, kind, number } = resolution;
  const designation = printDesignation({
    ...number,
    ...(number.letters ? { letter: number.letters.text } : {}),
  });
  if (nounBefore.test(before)) return designation;
  const isOwn = organ === own;
  const body = !isOwn ? `${organ.name} ` : isOpening(paragraph, start) ? 'its ' : '';
  return `${body}${kind} ${designation}`;
}
