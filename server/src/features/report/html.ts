import { htmlOf } from '../../text/html';
import type { CitationEntry } from '../reading/citations';
import type { DraftReport, Remark, ReportedParagraph } from './draft-report';
import { style } from './style';
import {
  columns,
  disclaimer,
  expectedName,
  figuresOf,
  headings,
  lineName,
  nothingFound,
  severityNames,
  stateNames,
} from './words';

/** A report as a page of its own: no script, nothing from elsewhere, all that it needs in it. */
export function reportAsHtml(report: DraftReport): string {
  const { name, symbol, title, paragraphs, statistics, citations } = report;
  const heading = htmlOf([headings.report(), symbol ?? name].join(': '));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style.hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${heading}</title>
<style>${style.text}</style>
</head>
<body>
<header>
<p>${headings.report()}</p>
<h1>${htmlOf(title ?? symbol ?? name)}</h1>
<p>${htmlOf([symbol, name].filter(Boolean).join(' · '))}</p>
</header>
<main>
<section>
<h2>${headings.statistics()}</h2>
<dl>
${figuresOf(statistics)
  .map(([figure, value]) => `<div><dt>${htmlOf(figure)}</dt><dd>${value}</dd></div>`)
  .join('\n')}
</dl>
</section>
<section>
<h2>${headings.findings()}</h2>
${paragraphs.length === 0 ? `<p>${nothingFound()}</p>` : paragraphs.map(paragraphPart).join('\n')}
</section>
${citations.length === 0 ? '' : citationPart(citations)}
</main>
<footer><p>${htmlOf(disclaimer())}</p></footer>
</body>
</html>
`;
}

const paragraphPart = ({ place, line, text, remarks }: ReportedParagraph): string => `<article>
<h3>${htmlOf(place)} <small>${htmlOf(lineName(line))}</small></h3>
<blockquote>${htmlOf(text) || '…'}</blockquote>
<ul>
${remarks.map(remarkPart).join('\n')}
</ul>
</article>`;

const remarkPart = ({ severity, message, expected, rule, page }: Remark): string =>
  `<li class="${severity}"><p><strong>${severityNames[severity]()}</strong> ${htmlOf(message)}</p>` +
  (expected === '' ? '' : `<p>${expectedName()}: ${htmlOf(expected)}</p>`) +
  `<p><a href="${htmlOf(page)}">${htmlOf(rule)}</a></p></li>`;

const citationPart = (citations: readonly CitationEntry[]): string => `<section>
<h2>${headings.citations()}</h2>
<table>
<thead><tr><th scope="col">${columns.text()}</th><th scope="col">${columns.state()}</th><th scope="col">${columns.about()}</th></tr></thead>
<tbody>
${citations
  .map(({ symbol, name, state, title = '', date = '', problem }) => {
    const about = [title, date, problem].filter(Boolean).join('; ');
    return `<tr><th scope="row">${htmlOf(symbol ?? name)}</th><td>${stateNames[state]()}</td><td>${htmlOf(about)}</td></tr>`;
  })
  .join('\n')}
</tbody>
</table>
</section>`;
