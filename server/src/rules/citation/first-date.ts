import { isKnown } from '../../organs/organ';
import { printDate, type CalendarDate } from '../../citation/date';
import type { CitationList } from '../../citation/citation';
import { matchesIn } from '../../text/matches';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { insert } from '../../text/edit';
import { defineRule } from '../rule';
import type { RuleContext } from '../../model/context';
import { fixOf, textBefore, textBehind, type Cited } from '../../model/citations/resolved';
import { adoptionOf, writtenDate } from '../../model/citations/known';
import { choose, isRepeated, mentionsIn, type Mention } from '../../model/citations/mentions';

/** This many numbers in a row without a date are a roll-call, which real texts do not date. */
const rollCall = 3;
/** The texts on which the one in hand builds are often named without their dates. */
const byWay =
  /\b(?:pursuant to|in accordance with|accordance with|implementation of|implementing|requested (?:in|by)|approved (?:in|by)|called for (?:in|by)|as (?:per|outlined in|set out in|stipulated in)|set (?:out|forth) in|contained in|established (?:by|in|under|pursuant to)|mandated (?:by|in)|provided for in|in fulfilment of|follow-up to|provisions of|review of|under|in the light of|in line with|terms of|prepared|submitted)(?: (?:the|its|relevant|provisions|terms|of|in|and|paragraphs?|sections?|annex(?:es)?|to|General Assembly|Assembly|Security Council|Economic and Social Council|Human Rights Council|\d{1,3}|\([a-z]+\)|[IVX]+(?:\.[A-Z])?),?)* $/;
/** The day of adoption may be told in words: "resolution 70/1, adopted by the General Assembly on 25 September 2015". */
const toldBehind = /^[^;]{0,100}?\b(?:adopted|adoption)\b[^;]{0,100}?\d{4}/;
/** "resolutions 5/1, on institution-building, and 5/2, on the code of conduct, of 18 June 2007" */
const sharedBehind = /^[^;]{0,200}?, (?:(?:all|both|each) )?(?:of|on) \d{1,2} \p{Lu}\p{Ll}+ \d{4}/u;
/** A date that cannot be read as one is a date: `of 17 Decembers 2018`, where a space is missing, or a line end has cut the month. */
const mistypedBehind = /^ ?of \d{1,2} (?:of )?\p{L}+(?:- \p{L}+)?,? (?:of )?\d{4}/u;
const toldBefore = /\b(?:adopted|adoption|adopting)\b[^;]{0,200}\d{4}[^;]{0,200}$/;
/** "the Summit held on 22 and 23 September 2024, at which resolution 79/1 was adopted" */
const heldBefore = /\d{4}[^;]{0,200}\b(?:at|during) which (?:its |General Assembly )?$/;

const partOf = /\b(?:paragraphs?|sections?|annex) [^;]{0,60} of (?:its |General Assembly |Assembly )?$/;

const designation = /\d{1,4}(?:\/\d{1,3}(?: [A-Z]\b)?|(?: [A-Z])? \([IVXLS\d-]+\))/g;

export const firstDate = defineRule({
  id: 'citation/first-date',
  summary:
    'The first time a resolution is named, its date of adoption follows: “resolution 53/70 of 4 December 1998”.',
  rationale:
    'From the second mention on the number stands alone. Several numbers may share one date after the last. Texts in whose pursuance something is done, roll-calls of many numbers, and texts whose adoption is told in words are named without a date in practice and are left alone; texts of the Security Council do without dates.',
  source:
    'United Nations Editorial Manual, Resolutions and other formal decisions, II.J. Measured: 15,386 of 15,686 first mentions in preambles of General Assembly resolutions are dated (98.1 %).',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'suggestion',
  messages: {
    known: 'The date is missing at the first mention: write “of {0}”.',
    unknown: 'The date of adoption is missing at the first mention.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 53/70,\n',
        mended: '*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
      {
        wrong: '*Recalling* its resolutions 66/24 of 2 December 2011 and 70/1,\n',
        mended: '*Recalling* its resolutions 66/24 of 2 December 2011 and 70/1 of 25 September 2015,\n',
      },
    ],
    right: [
      '*Recalling* its resolutions 69/193 and 69/196 of 18 December 2014, and resolution 70/1, adopted by the General Assembly on 25 September 2015,\n',
      '*Recalling* its resolution 53/70 of 4 December 1998,\n\n*Taking note* of the report submitted pursuant to resolution 53/70,\n',
      '*Recalling* its resolutions 50/10, 51/17, 52/10, 53/4 and 54/21,\n',
    ],
  },
  check(resolution, context) {
    const noted = designationsInNotes(resolution);
    for (const mention of mentionsIn(context, undated)) {
      const { citation, paragraph } = mention;
      const written = writtenDate(mention);
      if (isRepeated(mention) || (written && mayShare(mention, written.date))) continue;
      const note = noted.get(citation.designation.text) ?? Infinity;
      if (note >= paragraph.inline.prose.offset(citation.start)) report(mention, context);
    }
  },
});

function report(mention: Mention, context: RuleContext<'known' | 'unknown'>): void {
  const { paragraph, citation, issuer } = mention;
  const { prose } = paragraph.inline;
  const { start, end } = citation.designation;
  const at = prose.span(start, end);
  const adopted = adoptionOf(mention);
  // Years tell what session numbers do not: other organs' texts are less strictly dated.
  // So are the operative paragraphs of the Fifth Committee where they recall a part of a text.
  const namesPart =
    paragraph.role !== 'preambular' && partOf.test(textBefore(prose, mention.list.noun.start));
  const atMost = issuer.organ.numbering.yearlySessions && !namesPart ? undefined : 'information';
  if (!adopted) {
    context.report({ at, message: 'unknown', atMost });
    return;
  }
  const date = printDate(adopted);
  const fix = fixOf(['Write “of {0}”', date], 'suggestion', [insert(at.end, ` of ${date}`)]);
  context.report({ at, message: 'known', args: [date], atMost, fix });
}

/** Citations that have no date of their own, where practice does not do without one and none is told in words. */
const undated = choose((cited: Cited, { inline: { prose } }: Paragraph): boolean => {
  const { list, citation, issuer } = cited;
  if (citation.form === 'bare' || citation.date) return false;
  // Other bodies date their texts in ways of their own, and only the Assembly's decisions are numbered.
  if (!isKnown(issuer.organ) || !issuer.sure) return false;
  if (list.noun.kind === 'decision' && !issuer.organ.numbering.decisions) return false;
  if (isRollCall(list)) return false;
  const before = textBefore(prose, list.noun.start);
  const behind = textBehind(prose, citation.end);
  return !(
    byWay.test(before) ||
    toldBehind.test(behind) ||
    sharedBehind.test(behind) ||
    mistypedBehind.test(behind) ||
    toldBefore.test(before) ||
    heldBefore.test(before)
  );
});

/** A date behind the last of several numbers is shared, unless this one is known to be of another day. */
function mayShare(mention: Mention, date: CalendarDate): boolean {
  const adopted = adoptionOf(mention);
  return !adopted || printDate(adopted) === printDate(date);
}

/** Whether enough numbers of a list stand without a date; no more of them are counted than that takes. */
function isRollCall({ citations }: CitationList): boolean {
  let undated = 0;
  for (const { date } of citations) if (!date && ++undated >= rollCall) return true;
  return false;
}

/** What a note names counts as mentioned from its indicator on. */
function designationsInNotes({ notes, indicators }: Resolution): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const places = new Map<string, number>();
  for (const { id, start } of indicators) if (!places.has(id)) places.set(id, start);
  for (const { id, paragraph } of notes) {
    const place = places.get(id);
    if (place === undefined) continue;
    for (const match of matchesIn(paragraph.inline.prose.text, designation)) {
      const name = match[0];
      found.set(name, Math.min(place, found.get(name) ?? place));
    }
  }
  return found;
}
