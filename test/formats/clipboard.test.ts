import { strict as assert } from 'node:assert';
import { readClipboard } from '../../server/src/formats/word';

/** As Word puts it on the clipboard. */
const page = (body: string, style = ''): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>x</title><style><!--${style}--></style></head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe('what was copied in a word processor', () => {
  it('keeps its italics, however they are set', () => {
    const body = `<p class=MsoNormal><i style='mso-bidi-font-style:normal'>Recalling</i> its\r\nresolution 75/155,</p>
<p class=MsoNormal><span style='font-style:italic'>Noting</span> <span class=Emph>it &amp; all</span> of <em>a<span style="font-style:normal">b</span></em>,<o:p></o:p></p>`;
    assert.deepEqual(readClipboard(page(body, 'span.Emph, p.Other\n\t{font-style:italic;}'), 1), {
      text: '*Recalling* its resolution 75/155,\n\n*Noting it & all* of *a*b,',
      notes: [],
    });
  });

  it('keeps the numbers that Word counts, and stars as stars', () => {
    const body = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><i>Decides</i> that 2&nbsp;* 2 is 4;</p>`;
    assert.equal(readClipboard(page(body), 1)?.text, '1. *Decides* that 2\u00A0\\* 2 is 4;');
  });

  it('has its notes marked from a number on, each with its words', () => {
    const mark = (n: number): string =>
      `<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[${n}]</span></span></a>`;
    const note = (n: number, words: string): string =>
      `<div style='mso-element:footnote' id=ftn${n}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${n}' href="#_ftnref${n}" name="_ftn${n}" title="">[${n}]</a> ${words}</p></div>`;
    const body = `<p class=MsoNormal>The report,${mark(7)} and the other,${mark(8)}</p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">${note(7, 'A/81/1.')}${note(8, '<i>Treaty Series</i>,</p><p>vol. 2.')}</div>`;
    assert.deepEqual(readClipboard(page(body), 4), {
      text: 'The report,[^4] and the other,[^5]',
      notes: ['[^4]: A/81/1.', '[^5]: *Treaty Series*, vol. 2.'],
    });
    const libre = `<meta name="generator" content="LibreOffice 7.4"><p>The report,<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> A/81/1.</p></div>`;
    assert.deepEqual(readClipboard(libre, 1), { text: 'The report,[^1]', notes: ['[^1]: A/81/1.'] });
  });

  it('keeps the numbers of lists that a page counts', () => {
    const libre = `<meta name="generator" content="LibreOffice 7.4"><ol>
\t<li><p><i>Calls upon</i> States:</p>
\t<ol type="a">
\t\t<li><p>To keep;</p>
\t\t<li><p>To provide:</p>
\t\t<ol type="i">
\t\t\t<li><p>Braille;</p>
\t\t</ol>
\t</ol>
\t<li><p><i>Decides</i> to go on.</p>
</ol>
<ul><li>A dot</ul><ol start="7"><li><p>Seven</p></ol>`;
    assert.equal(
      readClipboard(libre, 1)?.text,
      '1. *Calls upon* States:\n\n(a) To keep;\n\n(b) To provide:\n\n(i) Braille;\n\n2. *Decides* to go on.\n\nA dot\n\n7. Seven',
    );
    const item = (style: string, words: string): string =>
      `<li dir="ltr" style="list-style-type:${style};font-size:11pt;font-style:italic" aria-level="1"><p dir="ltr" role="presentation"><span style="font-style:italic">${words}</span></p></li>`;
    const google = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><ol>${item('decimal', 'Urges')}<ol>${item('lower-alpha', 'States')}</ol>${item('decimal', 'Decides')}</ol></b>`;
    assert.equal(readClipboard(google, 1)?.text, '1. *Urges*\n\n(a) *States*\n\n2. *Decides*');
  });

  it('keeps raised figures that are no notes apart from the words before them', () => {
    const google = `<b id="docs-internal-guid-1"><p><span style="font-style:normal">the report</span><span style="font-style:normal;vertical-align:baseline"><span style="font-size:0.6em;vertical-align:super;">12</span></span><span>, the 3<sup>rd</sup></span></p></b>`;
    assert.equal(readClipboard(google, 1)?.text, 'the report¹², the 3rd');
  });

  it('is left alone if it was copied elsewhere, and never trips over what it is', () => {
    assert.equal(readClipboard('<div style="color: #000"><span>*Recalling*</span></div>', 1), undefined);
    const body = page('<p class=MsoNormal>a < b &#0; &#x110000; &nope; <p <i>c</i>');
    for (let end = 0; end < body.length; end += 7) readClipboard(body.slice(0, end), 1);
    const began = Date.now();
    readClipboard(`urn:schemas-microsoft-com${'<a '.repeat(100_000)}`, 1);
    readClipboard(`urn:schemas-microsoft-com${'<style>{'.repeat(20_000)}`, 1);
    assert.ok(Date.now() - began < 2000);
  });

  const signature = 'urn:schemas-microsoft-com';
  for (const [what, html] of Object.entries({
    'elements that are not closed, and others that were not opened':
      '<b>'.repeat(200_000) + '</x>'.repeat(200_000),
    'ten thousand notes, marked again and again': Array.from(
      { length: 100_000 },
      (_, i) => `<a href="#_ftn${i % 9999}"></a>`,
    ).join(''),
    'signs that open nothing': '<'.repeat(500_000),
    'quotation marks that do not match': `<" "<' '`.repeat(60_000),
  }))
    it(`takes no time to speak of with ${what}`, () => {
      const began = process.cpuUsage();
      readClipboard(signature + html, 1);
      const { user } = process.cpuUsage(began);
      assert.ok(user < 6e6, `${user / 1e6} s`);
    });

  it('is left alone if it is of 50 MB, or of 60,000 paragraphs', () => {
    assert.equal(readClipboard(page(`<p class=MsoNormal>${'words '.repeat(8_000_000)}</p>`), 1), undefined);
    assert.equal(readClipboard(page('<p class=MsoNormal>a'.repeat(60_000)), 1), undefined);
  });

  it('brings no comment that silences rules', () => {
    for (const words of [
      '&lt;!-- resolint-disable-file --&gt;',
      '&lt;<b>!-- resolint-disable-file --</b>&gt;',
    ])
      assert.doesNotMatch(readClipboard(page(`<p class=MsoNormal>${words}</p>`), 1)?.text ?? '', /<!--/);
  });
});
