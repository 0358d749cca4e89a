import { documentOrgan } from '../../citation/issuer';
import type { CitationList } from '../../citation/citation';
import { anotherBody, type Organ } from '../../organs/organ';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import { defineRule } from '../rule';
import type { RuleContext } from '../../model/context';
import { foreignNumbersIn, misnamed, type ForeignNumber } from '../../model/citations/foreign-number';
import {
  citesSuch,
  fixOf,
  isOpening,
  listsOf,
  namesBodyBehind,
  rewrite,
} from '../../model/citations/resolved';

type Context = RuleContext<'short' | 'own' | 'foreign' | 'misnamed' | 'united'>;

const united =
  /\b(?:United Nations|UN) (?=(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council) $)/;

export const organNamed = defineRule({
  id: 'citation/organ-named',
  summary: 'The body that adopted a text is named in full; an organ calls its own texts “its resolution”.',
  rationale:
    'Abbreviations (“ECOSOC resolution 1996/31”) are not used. A preambular paragraph of the General Assembly recalls “its resolution”; the full name is right where the sentence speaks of another body (“the mandate given to the Committee in General Assembly resolution 60/251”).',
  source:
    'United Nations Editorial Manual, Resolutions and other formal decisions, I.A: the name of the issuing body, written in full. Measured: “its resolution” 7,606 times, “General Assembly resolution” 1,144 times.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    short: 'Write “{0}” in full.',
    own: 'Write “its {0}”: the organ that speaks adopted it.',
    foreign: 'Name the {0}: this number has the form of its resolutions.',
    misnamed: 'Name the {0}: this is not a number of the {1}.',
    united: 'Remove “{0}” before the name of this body.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* ECOSOC resolution 1996/31 of 25 July 1996,\n',
        mended: '*Recalling* Economic and Social Council resolution 1996/31 of 25 July 1996,\n',
      },
      {
        wrong: '*Recalling* HRC resolution 5/1 of 18 June 2007,\n',
        mended: '*Recalling* Human Rights Council resolution 5/1 of 18 June 2007,\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Recalling* General Assembly resolution 53/70 of 4 December 1998,\n',
        mended: '*The General Assembly*,\n\n*Recalling* its resolution 53/70 of 4 December 1998,\n',
      },
      {
        wrong: '*Recalling* General Assembly resolution 1325 (2000) of 31 October 2000,\n',
        mended: '*Recalling* Security Council resolution 1325 (2000) of 31 October 2000,\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Recalling* the mandate given to the Council in General Assembly resolution 60/251 of 15 March 2006,\n',
      '*The Security Council*,\n\n*Recalling* General Assembly resolution 60/180 of 20 December 2005,\n',
    ],
  },
  check(resolution, context) {
    for (const paragraph of named(resolution)) checkNamed(paragraph, context);
    for (const number of foreignNumbersIn(context)) reportForeign(number, context);
  },
});

type Named = CitationList & { readonly organ: Organ };

const isNamed = (list: CitationList): list is Named =>
  list.organ !== undefined && list.organ !== anotherBody && list.attached && !list.noun.abbreviated;

const named = paragraphsWith((paragraph) => citesSuch(paragraph, isNamed));

function checkNamed(paragraph: Paragraph, context: Context): void {
  const { prose } = paragraph.inline;
  for (const list of listsOf(paragraph).filter(isNamed)) {
    if (list.abbreviation) {
      // "UNGA", "UNSC" and their kin belong to the form of the citation.
      if (!/ECOSOC|HRC/.test(list.abbreviation.text)) continue;
      const { start, end } = list.abbreviation;
      const edits = rewrite(context.resolution, prose, start, end, list.organ.name);
      const fix = fixOf(['Write “{0}”', list.organ.name], 'suggestion', edits);
      context.report({ at: prose.span(start, end), message: 'short', args: [list.organ.name], fix });
      continue;
    }
    const prefix = united.exec(prose.text.slice(Math.max(0, list.noun.start - 60), list.noun.start));
    if (prefix) {
      const start = Math.max(0, list.noun.start - 60) + prefix.index;
      const end = start + prefix[0].length;
      const edits = rewrite(context.resolution, prose, start, end, '');
      const fix = fixOf(['Remove “{0}”', prefix[0].trimEnd()], 'suggestion', edits);
      const at = prose.span(start, end - 1);
      // The Security Council writes so, where regional organizations have councils and assemblies too.
      const atMost = context.practice.namesUnitedNations ? 'information' : undefined;
      context.report({ at, message: 'united', args: [prefix[0].trimEnd()], atMost, fix });
    }
    const issuer = misnamed(list);
    if (issuer) {
      const start = prose.text.lastIndexOf(list.organ.name, list.noun.start);
      if (start !== list.noun.start - list.organ.name.length - 1) continue;
      const end = start + list.organ.name.length;
      const edits = rewrite(context.resolution, prose, start, end, issuer.name);
      const fix = fixOf(['Name the {0}', issuer.name], 'suggestion', edits);
      context.report({
        at: prose.span(start, end),
        message: 'misnamed',
        args: [issuer.name, list.organ.name],
        fix,
      });
      continue;
    }
    // The name and a space stand between the opening phrase and the noun.
    const nameAt = list.noun.start - list.organ.name.length - 1;
    if (paragraph.role !== 'preambular' || !isOwnText(paragraph, list, nameAt, context.resolution)) continue;
    const edits = rewrite(context.resolution, prose, nameAt, list.noun.start, 'its ');
    context.report({
      at: prose.span(nameAt, list.noun.end),
      message: 'own',
      args: [list.noun.text],
      atMost: 'information',
      fix: fixOf(['Write “its {0}”', list.noun.text], 'suggestion', edits),
    });
  }
}

function reportForeign({ paragraph, list, issuer }: ForeignNumber, context: Context): void {
  const { prose } = paragraph.inline;
  const [first] = list.citations;
  if (first && namesBodyBehind(prose, list, first)) return;
  const { start, end } = list.noun;
  const from = prose.text.slice(0, start).endsWith(' its ') ? start - 4 : start;
  const isBare = from < start || /(?:^|\p{Ll})[,]? $/u.test(prose.text.slice(Math.max(0, start - 3), start));
  const edits = rewrite(context.resolution, prose, from, end, `${issuer.name} ${list.noun.text}`);
  context.report({
    at: prose.span(from, end),
    message: 'foreign',
    args: [issuer.name],
    fix:
      isBare && !/\b(?:the|that|this|its) $/.test(prose.text.slice(Math.max(0, from - 5), from))
        ? fixOf(['Name the {0}', issuer.name], 'suggestion', edits)
        : undefined,
  });
}

/** Whether a paragraph opens with the full name of the very organ that speaks. */
function isOwnText(
  paragraph: Paragraph,
  { organ, noun, citations }: CitationList,
  nameAt: number,
  resolution: Resolution,
) {
  if (!resolution.organ || documentOrgan(resolution) !== organ) return false;
  const [first] = citations;
  if (first && organ.citedByName?.includes(`${first.session}/${first.number}`)) return false;
  const name = paragraph.inline.prose.text.slice(nameAt, noun.start).trimEnd();
  return name === organ.name && isOpening(paragraph, nameAt);
}
