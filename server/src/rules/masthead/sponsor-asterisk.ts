import { visible } from '../../model/edits';
import { defineRule } from '../rule';
import { isNumbered } from '../../model/notes/marks';
import { fieldOf } from '../../model/masthead/fields';

const group = /^On behalf of (?:the )?(?!States)/i;
const stock = /^On behalf of the (?:States|Member States|members)/i;
const reissue = /^Re-?issued\b(?! (?:for technical reasons|with|on|as received))/i;

export const sponsorAsterisk = defineRule({
  id: 'masthead/sponsor-asterisk',
  summary:
    'An asterisk at the sponsors leads to a note: “* On behalf of the States Members of the United Nations that are members of the Movement of Non-Aligned Countries.”',
  rationale: 'The asterisk comes after the colon, and the notes of the masthead never have numbers.',
  source: 'Measured: the stock wordings of the notes of sponsors in 300 drafts of the eightieth session.',
  languages: ['en'],
  severity: 'information',
  fix: 'none',
  messages: {
    missing: 'Add the note with an asterisk that says on whose behalf this is proposed.',
    group: 'Begin with “On behalf of the States Members of the United Nations that are members of”.',
    reissue: 'Write “Reissued for technical reasons on” and the date.',
  },
  examples: {
    wrong: [
      {
        wrong: 'A/80/L.20\n\nIraq:\\* draft resolution\n\n*The General Assembly*,\n\n\\* On behalf of NAM.\n',
        mended:
          'A/80/L.20\n\nIraq:\\* draft resolution\n\n*The General Assembly*,\n\n\\* On behalf of the States Members of the United Nations that are members of the Movement of Non-Aligned Countries.\n',
      },
      {
        wrong: 'A/80/L.20\n\nIraq:\\* draft resolution\n\n*The General Assembly*,\n\n*Noting* the report,\n',
        mended: 'A/80/L.20\n\nIraq: draft resolution\n\n*The General Assembly*,\n\n*Noting* the report,\n',
      },
    ],
    right: [
      'A/C.4/80/L.8\n\nMorocco:\\* draft resolution\n\n*The General Assembly*,\n\n\\* In its capacity as Chair of the Committee on the Peaceful Uses of Outer Space.\n',
    ],
  },
  check(resolution, { report }) {
    const notes = resolution.notes.filter((note) => !isNumbered(note));
    const field = fieldOf(resolution, 'sponsors');
    const asterisk = field ? /(?<=:)\*{1,3}/.exec(field.text) : null;
    if (field && asterisk && notes.length === 0) {
      const at = field.from + asterisk.index;
      report({ at: field.prose.span(at, at + asterisk[0].length), message: 'missing' });
    }
    for (const { paragraph } of notes) {
      const text = visible(paragraph);
      const end = text.length;
      const at = paragraph.inline.prose.span(0, end);
      if (group.test(text) && !stock.test(text) && end < 80) report({ at, message: 'group' });
      else if (reissue.test(text)) report({ at, message: 'reissue' });
    }
  },
});
