const text = `
:root { color-scheme: light dark; --line: #8888; --error: #b3261e; --warning: #8a5a00; --information: #1a5fb4; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffca6a; --information: #8ab4f8; } }
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1.25rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
header p, footer, small { opacity: 0.75; }
header p { margin: 0; }
h1 { margin: 0.25rem 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 0.75rem; font-size: 1.2rem; border-bottom: 1px solid var(--line); }
h3 { margin: 1.5rem 0 0.25rem; font-size: 1rem; }
small { font-weight: normal; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.25rem 1.5rem; margin: 0; }
dl div { display: flex; justify-content: space-between; gap: 0.5rem; border-bottom: 1px dotted var(--line); }
dd { margin: 0; white-space: nowrap; font-variant-numeric: tabular-nums; }
blockquote { margin: 0.25rem 0 0.5rem; padding-left: 0.75rem; border-left: 3px solid var(--line); font-family: Georgia, serif; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0.5rem 0; padding-left: 0.75rem; border-left: 3px solid var(--information); }
li p { margin: 0; }
li a { font-size: 0.85rem; }
.error { border-color: var(--error); }
.error strong { color: var(--error); }
.warning { border-color: var(--warning); }
.warning strong { color: var(--warning); }
.information strong, .hint strong { color: var(--information); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody th, td:nth-child(2) { font-weight: normal; white-space: nowrap; }
footer { margin-top: 3rem; font-size: 0.85rem; }
@page { margin: 20mm; }
@media print {
  :root { color-scheme: light; --error: #b3261e; --warning: #8a5a00; --information: #1a5fb4; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  article, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;

/** How a report looks, on a screen and on paper, and the sum by which its page allows this and no other style. */
export const style = { text, hash: 'W/ODakP3Mdq8gIUD9H5I1zgRzXTuqlnkZm40R24tonM=' } as const;
