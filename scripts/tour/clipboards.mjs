// The same words as three word processors put them on the clipboard.
const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:10.0pt; font-family:"Times New Roman",serif;}
span.MsoFootnoteReference {mso-style-priority:99; vertical-align:super;}
--></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal style='margin-left:36.0pt'><i style='mso-bidi-font-style:normal'>Recalling also</i> its
resolution 75/155 of 16&nbsp;December 2020,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:10.0pt'>[1]</span></span><![endif]></span></span></a> and 2 * 2,<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]><i>Decides</i> to go on.<o:p></o:p></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> See A/81/190.<o:p></o:p></p></div></div>
</body></html>`;

const libreOffice = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		p { line-height: 115%; margin-bottom: 0.1in }
		a.sdfootnoteanc { font-size: 57% }
	</style>
</head>
<body lang="en-GB" link="#000080" vlink="#800000" dir="ltr"><p><i>Recalling
also</i> its resolution 75/155 of 16&nbsp;December 2020,<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
and 2 * 2,</p>
<ol>
	<li><p><i>Decides</i> to go on.</p>
</ol>
<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>	See A/81/190.</p>
</div>
</body>
</html>`;

const span = (words, style) =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:${style};font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">${words}</span>`;
const googleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5d7c0f6e-7fff-1a2b-3c4d-0123456789ab"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${span('Recalling also', 'italic')}${span(' its resolution 75/155 of 16 December 2020, and 2 * 2,', 'normal')}</p><ol style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:decimal;font-size:11pt;font-style:italic;white-space:pre;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation">${span('Decides', 'italic')}${span(' to go on.', 'normal')}</p></li></ol></b>`;

const text = 'Recalling also its resolution 75/155 of 16 December 2020, and 2 * 2,\n1. Decides to go on.\n';

/** What is on the clipboard, and what a draft has of it. */
export const clipboards = {
  word: { copied: { html: word, text }, note: true },
  libreOffice: { copied: { html: libreOffice, text }, note: true },
  googleDocs: { copied: { html: googleDocs, text }, note: false },
};
