import { gap, include, indent, oneOf, scopes, type GrammarRule } from './rule';

const label = 'support.type.masthead';
const committees = oneOf([
  String.raw`Special Political and Decolonization Committee(?: \(Fourth Committee\))?`,
  '(?:First|Second|Third|Fourth|Fifth|Sixth) Committee',
]);

/** A line that stands at the head of a document and nowhere else. */
export const headLine = `^(?=${indent}(?:United Nations\\b|Distr(?:\\.|ibution)|Original:|Agenda [Ii]tems?${gap}))`;

/** The lines in front of the enacting formula, one field a line or several run together. */
export const masthead: Readonly<Record<string, GrammarRule>> = {
  masthead: { patterns: include('sponsors', 'adoption', 'masthead-line') },
  'masthead-line': {
    name: 'meta.masthead',
    begin: `^${indent}(?=United Nations\\b|(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)\\b(?!,${indent}$)|Distr(?:\\.|ibution)|Original:|Agenda [Ii]tem|[A-Z][a-z]+(?:[-\\u2011][a-z]+)? (?:(?:emergency )?special |resumed )?[Ss]ession\\b|${committees}${indent}$)`,
    end: '$',
    patterns: [
      { name: label, match: '\\bUnited Nations\\b' },
      {
        name: 'entity.name.class.organ',
        match: '\\b(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)\\b',
      },
      {
        match: `\\b(Distr(?:\\.|ibution):?)${gap}*(Limited|General|Restricted|[A-Z][a-z]+)?`,
        captures: scopes({ 1: label, 2: 'variable.other.distribution' }),
      },
      {
        match: `\\b(Original:)${gap}*([A-Z][a-z]+)?`,
        captures: scopes({ 1: label, 2: 'variable.other.language' }),
      },
      {
        name: 'support.type.session',
        match: String.raw`\b[A-Z][a-z]+(?:[-\u2011][a-z]+)? (?:(?:emergency )?special |resumed )?[Ss]ession\b`,
      },
      { name: 'entity.name.class.committee', match: `\\b${committees}` },
      {
        match: String.raw`\b(Agenda [Ii]tems?) (\d{1,3}(?: ?\([a-z]{1,2}\))?)(?:(,| and) (\d{1,3}(?: ?\([a-z]{1,2}\))?))?`,
        captures: scopes({
          1: label,
          2: 'constant.numeric.agenda-item',
          4: 'constant.numeric.agenda-item',
        }),
      },
      ...include('date', 'document-symbol', 'inline'),
    ],
  },
  sponsors: {
    patterns: [
      {
        name: 'meta.masthead.sponsors',
        match: `^${indent}(?!${gap}|\\d)([^:\\r\\n]{2,4000})(:\\*{0,2})${gap}?((?i:(?:revised )?(?:draft (?:resolution|decision)|amendments? to draft .{0,80})))${indent}$`,
        captures: scopes({
          1: 'variable.other.sponsors',
          2: 'punctuation.separator.sponsors',
          3: 'support.type.proposal',
        }),
      },
      {
        name: 'meta.masthead.sponsors',
        match: `^${indent}((?i:draft (?:resolution|decision)) submitted by)(.{1,300})$`,
        captures: scopes({ 1: 'support.type.proposal', 2: 'variable.other.sponsors' }),
      },
    ],
  },
  adoption: {
    patterns: [
      // `Resolution 1920 (2010)`: what the text is called, and no citation.
      {
        name: 'meta.masthead.adoption entity.name.section.resolution',
        match: `^${indent}Resolution \\d{1,4}${gap}\\(\\d{4}\\)${indent}$`,
      },
      ...include('adoption-line'),
    ],
  },
  'adoption-line': {
    name: 'meta.masthead.adoption',
    begin: `^${indent}(?=Resolutions? adopted by|Adopted by|Resolution \\d{1,4}${gap}\\()`,
    end: '$',
    patterns: [{ name: label, match: '(?i:resolutions? )?(?i:adopted)(?= by)' }, ...include('inline')],
  },
};
