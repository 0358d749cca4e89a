import { readSymbols } from '../../citation/symbol';
import { grammar } from '../../language/grammar';
import { rightsCouncilSymbol, yearlyWorkingPaper } from '../../organs/symbol-patterns';
import type { Paragraph } from '../../syntax/resolution';
import { matchesIn } from '../../text/matches';
import type { Course } from './course';
import { blank, ordinalLike, sessionIn, stepAt, type Step } from './step';

const { officialRecord, chapterOf } = grammar.succession;

const ofSession = /^A\/(\d{2,3})\/(\d{1,4})\.?$/;

/** The session of a note that is nothing but a document of the Assembly. */
export function documentOfSession(note: string): number | undefined {
  const [, session] = ofSession.exec(note) ?? [];
  return session === undefined ? undefined : Number(session);
}

/** The documents of a note: those of the session move on with it, their numbers are to be filled in. */
export function noteSteps(paragraph: Paragraph, course: Course): Step[] {
  const text = paragraph.inline.prose.text.trimEnd();
  const [, session, number = ''] = ofSession.exec(text) ?? [];
  if (session !== undefined) {
    if (Number(session) !== course.from) return [];
    const end = `A/${session}/${number}`.length;
    const why = 'A document of this session has its counterpart in the next, under another number.';
    return [
      stepAt(paragraph, { start: 0, end }, 'note of a session', 'fill in', why, `A/${course.to}/${blank}`),
    ];
  }
  return [...recordSteps(paragraph, text, course), ...symbolSteps(paragraph, text, course)];
}

/** `Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 33 (A/75/33), chap. V` */
function recordSteps(paragraph: Paragraph, text: string, { from, to }: Course): Step[] {
  return matchesIn(text, officialRecord).flatMap(({ 0: all, 1: word = '', 2: session = '', index }) => {
    if (sessionIn(word) !== from || Number(session) !== from) return [];
    const why = 'The record of this session has its counterpart in the next.';
    const symbol = index + all.lastIndexOf(`/${session}/`) + 1;
    const ordinal = ordinalLike(word, to);
    const behind = text.slice(index + all.length, index + all.length + 80);
    const chapter = chapterOf.exec(behind);
    const place =
      index + all.length + (chapter ? chapter.index + chapter[0].lastIndexOf(chapter[1] ?? '') : 0);
    return [
      stepAt(paragraph, { start: index, end: index + word.length }, 'official record', 'made', why, ordinal),
      stepAt(
        paragraph,
        { start: symbol, end: symbol + session.length },
        'official record',
        'made',
        why,
        String(to),
      ),
      ...(chapter
        ? [
            stepAt(
              paragraph,
              { start: place, end: place + (chapter[1] ?? '').length },
              'official record',
              'fill in',
              'The chapter is often another one.',
              blank,
            ),
          ]
        : []),
    ];
  });
}

function symbolSteps(paragraph: Paragraph, text: string, { year, distance }: Course): Step[] {
  return readSymbols(text).flatMap(({ text: symbol, start, end }): Step[] => {
    if (rightsCouncilSymbol.test(symbol))
      return [
        stepAt(
          paragraph,
          { start, end },
          'note',
          'look at',
          'A document of the Human Rights Council: is there a newer one?',
        ),
      ];
    const [, written] = yearlyWorkingPaper.exec(symbol) ?? [];
    const value = Number(written);
    if (written === undefined || value < year - 1 || value > year + 1) return [];
    const at = start + symbol.indexOf(written);
    const why = 'A working paper of a series that comes out every year; look whether it has the same number.';
    return [stepAt(paragraph, { start: at, end: at + 4 }, 'series', 'made', why, String(value + distance))];
  });
}
