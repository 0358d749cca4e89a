import { bold, footnote, italic, note, p, r, tab, table, wordFile } from '../formats/word-builder';

/** An adopted text of three paragraphs with a note, as a Word file. */
export const lighthouses = (): Buffer =>
  Buffer.from(
    wordFile({
      body: [
        table('', [p(r('United Nations')), p(r('A/RES/53/70'))]),
        p(r('Fifty-third session')),
        p(r('Agenda item 63')),
        p(r('53/70.', bold), tab, r('Lighthouses', bold)),
        p(tab, r('The General Assembly', italic), r(',')),
        p(r('Recalling ', italic), r('the report on lighthouses,'), note(2)),
        p(tab, r('1.'), tab, r('Invites', italic), r(' States to keep *them* lit:')),
        p(tab, r('(a)'), tab, r('By night;')),
        p(r('2.'), tab, r('Decides', italic), r(' to remain seized of the matter.')),
        p(r('__________________')),
      ].join(''),
      footnotes: footnote(2, tab, r('A/53/576.')),
    }),
  );
