import { insert } from '../../text/edit';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { fixOf, listsOf, rewrite, textBefore } from '../../model/citations/resolved';

const behind = /^(,?) ?(entitled|titled|called)([,:]?) ?(?=[“"])/u;
const unquoted = /^,? entitled (?=\p{Lu})/u;
const bareTitle = /^,? (?=[“"]\p{Lu})/u;

/** "the section of resolution 64/289 of 2 July 2010 entitled ...": there the title tells which section. */
const ofAPart = /\b(?:section|part|chapter|annex|paragraph)s?\b[^,;]{0,40}$/;

export const entitled = defineRule({
  id: 'citation/entitled',
  summary:
    'A title follows its citation after a comma: “resolution 70/1 of 25 September 2015, entitled “Transforming our world …””.',
  rationale:
    'The comma stands before “entitled” and none after it. “The item entitled …” and “the report entitled …” take no comma: there the title tells which item or report is meant.',
  source: 'Measured: 1,058 titles after a comma, 30 without, in General Assembly resolutions.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    comma: 'A comma is missing before “entitled”.',
    behind: 'Remove the mark between “entitled” and the title.',
    word: 'Write “, entitled” before the title.',
    quotes: 'Put the title in quotation marks.',
    bare: 'The word “entitled” is missing before the title.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Recalling* its resolution 53/243 A of 13 September 1999 entitled “Declaration on a Culture of Peace”,\n',
        mended:
          '*Recalling* its resolution 53/243 A of 13 September 1999, entitled “Declaration on a Culture of Peace”,\n',
      },
      {
        wrong:
          '*Recalling* its resolution 53/243 A of 13 September 1999, entitled, “Declaration on a Culture of Peace”,\n',
        mended:
          '*Recalling* its resolution 53/243 A of 13 September 1999, entitled “Declaration on a Culture of Peace”,\n',
      },
    ],
    right: [
      '*Recalling* its resolution 53/243 A of 13 September 1999, entitled “Declaration on a Culture of Peace”, and the item entitled “Culture of peace”,\n',
      '*Recalling* its resolution 66/24 of 2 December 2011 and the report entitled “Developments in the field of information”,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const { noun, end, citations } of listsOf(paragraph)) {
      if (ofAPart.test(textBefore(prose, noun.start))) continue;
      // Behind several numbers a title is that of the last, or of none.
      const ends = citations.map((citation) => citation.end);
      for (const place of new Set([...ends, end])) {
        const rest = prose.text.slice(place, place + 40);
        const match = behind.exec(rest);
        if (match) {
          const [all, before = '', word = '', after = ''] = match;
          const at = prose.span(place + all.indexOf(word), place + all.indexOf(word) + word.length);
          const right = ', entitled ';
          const message =
            word !== 'entitled' ? 'word' : before === '' ? 'comma' : after ? 'behind' : undefined;
          if (!message) continue;
          const onlyComma = message === 'comma' && after === '';
          const edits = onlyComma
            ? [insert(prose.span(place - 1, place).end, ',')]
            : rewrite(context.resolution, prose, place, place + all.length, right);
          const atMost = onlyComma ? 'information' : undefined;
          context.report({ at, message, atMost, fix: fixOf('Write “, entitled”', 'safe', edits) });
          continue;
        }
        const title = unquoted.exec(rest);
        if (title) {
          const from = place + title[0].length;
          context.report({ at: prose.span(from, from + 1), message: 'quotes' });
          continue;
        }
        const bare = bareTitle.exec(rest);
        if (!bare) continue;
        const mark = place + bare[0].length;
        context.report({ at: prose.span(mark, mark + 1), message: 'bare', atMost: 'information' });
      }
    }
  },
});
