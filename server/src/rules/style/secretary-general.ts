import { passages, replacement } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const unhyphenated = /\b((?:Deputy |Under-|Assistant )?Secretar(?:y|ies))(?:-? | -)General\b/g;
const initials = /SG\b(?<=\bthe SG)/g;
/** Other organizations whose head is written without the hyphen. */
const elsewhere =
  /^(?: of| for) the (?:Council of Europe|Organization for Security|Organisation|North Atlantic|League of Arab States|International Criminal Police|Commonwealth|African Union|Arctic|European)|^, (?:Council of Europe|NATO|INTERPOL)/;

export const secretaryGeneral = defineRule({
  id: 'style/secretary-general',
  summary:
    'Secretary-General and Under-Secretary-General of the United Nations are written out, with hyphens.',
  rationale:
    'The plural is Secretaries-General. The heads of other organizations keep their own form (Secretary General of the Council of Europe).',
  source: 'Measured: 28 without the hyphen in 2,244 texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: { hyphen: 'Write “{1}”, not “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '1. *Requests* the Secretary General to report;\n\n2. *Decides* to act.\n',
        mended: '1. *Requests* the Secretary-General to report;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Requests* the Under-Secretary General to report;\n\n2. *Decides* to act.\n',
        mended: '1. *Requests* the Under-Secretary-General to report;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Requests* the SG to report;\n\n2. *Decides* to act.\n',
        mended: '1. *Requests* the Secretary-General to report;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '*Noting* the statement of the Secretary General of the Council of Europe,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { resolution: { source }, report }) {
    const { prose } = paragraph.inline;
    const { text } = prose;
    for (const match of passages(paragraph, unhyphenated)) {
      if (elsewhere.test(text.slice(match.index + match[0].length))) continue;
      const [written, office = ''] = match;
      // The hyphen may stand at the end of a line.
      const { start, end } = prose.span(match.index, match.index + written.length);
      if (written.includes('- ') && /[\r\n]/.test(source.slice(start, end))) continue;
      report(replacement(paragraph, match, `${office}-General`, 'hyphen'));
    }
    for (const match of passages(paragraph, initials))
      report(replacement(paragraph, match, 'Secretary-General', 'hyphen'));
  },
});
