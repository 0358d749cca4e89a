import { matchesIn } from '../../text/matches';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';

const scheme = /\bhttps?:\/\/(?=www\.)/gi;
const upperHost = /\b(?:HTTPS?:\/\/)?WWW\.[A-Z0-9.-]{0,80}[A-Z0-9]/g;
const brokenScheme = /\b(?:htp|htttp|hhtp|htps|htttps|httpss):\/\/|\bhttps?(?:;\/\/|:\/(?!\/)|\/\/)/g;
const brokenHost =
  /\bww\.(?=[a-z])|\bwwww\.|\bwww[,;](?=\S)|\bwww\. (?=[a-z])|\bwww\.[\w.-]{3,60}\/ (?=[\w-]{1,40}\/)/g;
const head =
  /^(?:(?:please )?see (?:the )?(?:website|web site|web ?page|link)(?: at)?:?|(?:website|web site|url|link):|available (?:at:|on:?|under:?|online(?: at)?:?|from:)|(?:accessible|accessed|retrieved) (?:at|from):?|source:) (?=(?:https?:\/\/|www\.))/i;

export const url = defineRule({
  id: 'footnote/url',
  summary: 'A web address comes after “Available at”, and without its scheme where it begins with www.',
  rationale:
    'The scheme is kept before hosts without “www.”, which would not be known for an address otherwise.',
  source: 'Measured in notes of sessions 74–80: www. 112, with a scheme 54, of which most have no www.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    scheme: 'Leave out “{0}” before “www”.',
    head: 'Write “Available at” before the web address.',
    broken: 'Check this address: a letter or sign of it is wrong.',
    upper: 'Write the web address in small letters.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the website,[^1]\n\n[^1]: Available at: https://www.un.org/en/ga.\n',
        mended: '*Noting* the website,[^1]\n\n[^1]: Available at www.un.org/en/ga.\n',
      },
      {
        wrong: '*Noting* the website,¹\n\n¹ See website: WWW.UN.ORG.\n',
        mended: '*Noting* the website,¹\n\n¹ Available at www.un.org.\n',
      },
    ],
    right: ['*Noting* the website,[^1]\n\n[^1]: See https://iiim.un.org.\n'],
  },
  roles: ['note'],
  check({ inline: { prose } }, { report }) {
    const { text } = prose;
    if (!/ww|http|htp/i.test(text)) return;
    for (const { 0: written, index } of [brokenScheme, brokenHost].flatMap((one) => matchesIn(text, one)))
      report({ at: prose.span(index, index + written.length), message: 'broken' });
    const put = (message: 'scheme' | 'head' | 'upper', start: number, end: number, mended: string) => {
      const edit = replaceProse(prose, start, end, mended);
      const written = text.slice(start, end).trim();
      report({
        at: prose.span(start, end),
        message,
        args: [written],
        atMost: 'information',
        fix: edit && {
          title: mended === '' ? 'Remove “{0}”' : 'Write “{0}”',
          args: [mended === '' ? written : mended.trim()],
          applicability: 'safe',
          edits: [edit],
        },
      });
    };
    const introduction = head.exec(text)?.[0] ?? /^available at (?=\S)/.exec(text)?.[0];
    if (introduction !== undefined) put('head', 0, introduction.length, 'Available at ');
    for (const { 0: written, index } of matchesIn(text, scheme))
      put('scheme', index, index + written.length, '');
    for (const { 0: written, index } of matchesIn(text, upperHost)) {
      if (!written.startsWith('HTTP')) put('upper', index, index + written.length, written.toLowerCase());
    }
  },
});
