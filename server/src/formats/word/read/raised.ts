const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Words that are set as a superscript, as a draft has them: a number of up to three figures in raised ones. */
export const raised = (text: string): string =>
  /^\d{1,3}$/.test(text) ? [...text].map((figure) => superscripts[Number(figure)] ?? figure).join('') : text;
