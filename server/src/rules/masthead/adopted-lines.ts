import { fromOrdinal } from '../../syntax/numerals';
import { paragraphsWith } from '../../syntax/selection';
import { visible } from '../../model/edits';
import { defineRule } from '../rule';
import { fieldOf, stageOf } from '../../model/masthead/fields';

const meetingInWords = /^([A-Z][a-z]+(?:-[a-z]+)?)(?: \((?:resumed|closed)\))? plenary meeting$/;
/** Of the line of a meeting and the date behind it. */
const longestLine = 80;

const conclusions = paragraphsWith(({ role }) => role === 'conclusion');
const namingMeeting = paragraphsWith(
  ({ inline: { prose } }) => prose.text.length <= longestLine && prose.text.includes('meeting'),
);

export const adoptedLines = defineRule({
  id: 'masthead/adopted-lines',
  summary:
    'The lines on adoption, “Resolution adopted by the General Assembly on 18 November 2024” and “49th plenary meeting”, stand in adopted texts only, with the meeting in figures.',
  rationale: 'A draft that was made from last year’s resolution still carries them now and then.',
  source: 'Editorial Manual, resolutions, II.C; measured on covers and conclusions of sessions 74–80.',
  languages: ['en'],
  severity: 'information',
  fix: 'none',
  messages: {
    draft: 'Remove this line about the adoption: the text is a draft.',
    figures: 'Write the number of the meeting in figures, as in “44th plenary meeting”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/80/L.20\n\nResolution adopted by the General Assembly on 18 November 2024\n\n*The General Assembly*,\n\n*Decides* to remain seized of the matter.\n',
        mended: 'A/80/L.20\n\n*The General Assembly*,\n\n*Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          'A/RES/79/4\n\n*The General Assembly*,\n\n*Noting* the report,\n\n1. *Decides* to remain seized of the matter.\n\nForty-fourth plenary meeting\n',
        mended:
          'A/RES/79/4\n\n*The General Assembly*,\n\n*Noting* the report,\n\n1. *Decides* to remain seized of the matter.\n\n44th plenary meeting\n',
      },
    ],
    right: [
      'A/RES/79/4\n\nResolution adopted by the General Assembly on 18 November 2024\n\n*The General Assembly*,\n\n1. *Decides* to remain seized of the matter.\n\n44th (resumed) plenary meeting\n18 November 2024\n',
    ],
  },
  check(resolution, { report }) {
    const isDraft = /\/L\.\d/.test(resolution.masthead.symbol ?? '') && stageOf(resolution) === 'draft';
    const adoption = fieldOf(resolution, 'adoption');
    if (isDraft && adoption)
      report({ at: adoption.prose.span(adoption.from, adoption.to), message: 'draft' });
    for (const { start, end } of isDraft ? conclusions(resolution) : [])
      report({ at: { start, end }, message: 'draft' });
    for (const paragraph of namingMeeting(resolution)) {
      const [line = ''] = visible(paragraph).split(/(?<=meeting) /);
      const meeting = meetingInWords.exec(line);
      if (meeting?.[1] !== undefined && fromOrdinal(meeting[1]) !== undefined)
        report({ at: paragraph.inline.prose.span(0, line.length), message: 'figures' });
    }
  },
});
