/** How a document looks that is a page by itself: on a screen of any width, and on paper. */
export const STYLE = `
@counter-style letters { system: extends lower-alpha; prefix: "("; suffix: ") "; }
:root { color-scheme: light; --ink: #1f2937; --quiet: #52606d; --accent: #0b5f63; --amber: #8a5a00; --line: #c3cdce; }
* { box-sizing: border-box; }
body { margin: 0; background: #fdfcfa; color: var(--ink); font: 16px/1.6 "Source Sans 3", "Segoe UI", Calibri, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
article { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
h1 { margin: 0.25rem 0 0.5rem; font-size: 2.125rem; line-height: 1.2; }
h2 { margin: 2.75rem 0 0.75rem; font-size: 1.375rem; line-height: 1.3; color: var(--accent); }
h3, h4, h5, h6 { margin: 1.75rem 0 0.5rem; font-size: 1.125rem; color: var(--accent); }
p { margin: 0.75rem 0; }
a { color: var(--accent); }
section, p { scroll-margin-top: 1rem; }
.kind { margin: 0; font-weight: 600; color: var(--accent); }
.under-title, .note { color: var(--quiet); }
.under-title { margin: 0.25rem 0; }
.note { font-style: italic; }
.status { margin: 1rem 0 2rem; padding-bottom: 1rem; border-bottom: 2px solid var(--line); }
.tentative strong { color: var(--amber); }
.settled strong { color: var(--accent); }
nav { margin: 2rem 0; }
nav h2 { margin: 0 0 0.5rem; }
nav ol { margin: 0; padding: 0; list-style: none; columns: 20rem; column-gap: 2rem; }
nav li { break-inside: avoid; padding: 0.1875rem 0 0.1875rem 2.25rem; text-indent: -2.25rem; }
nav .number { display: inline-block; width: 2.25rem; text-indent: 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.numbered { display: flex; }
.numbered > .number { flex: 0 0 3.25rem; color: var(--quiet); }
.numbered > .words { min-width: 0; }
ol, ul { padding-left: 1.75rem; }
ol.letters { margin-left: 3.25rem; list-style: letters; }
li > p { margin: 0.25rem 0; }
dl { margin: 1rem 0; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.25rem 1rem; padding: 0.375rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; }
.blank.empty { color: var(--amber); }
.blank.filled { border-bottom: 1px dotted var(--quiet); }
.frame { margin: 1.25rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
caption { padding-bottom: 0.5rem; text-align: left; font-weight: 600; }
th, td { padding: 0.4375rem 0.625rem; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td:empty { height: 2.25rem; }
thead th { background: #e6efef; }
tbody th { font-weight: 600; }
.end { text-align: right; }
.panel { margin: 1.25rem 0; padding: 0.75rem 1.25rem; border-left: 4px solid var(--accent); background: #eff6f6; }
.panel .label { margin-top: 0; font-weight: 600; color: var(--accent); }
.panel > :last-child { margin-bottom: 0; }
.action { border-color: var(--amber); background: #fbf5e9; }
.action .label { color: var(--amber); }
.guidance { border-color: var(--line); background: #f4f2ee; font-size: 0.9375rem; }
.guidance .label { color: var(--quiet); }
.foot { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
@media (max-width: 40rem) {
  article { padding-top: 1.5rem; }
  h1 { font-size: 1.75rem; }
  dl > div { grid-template-columns: 1fr; }
  ol.letters { margin-left: 1rem; }
  .numbered > .number { flex-basis: 2.75rem; }
}
@media screen and (max-width: 40rem) {
  .many, .many tbody, .many caption { display: block; }
  .many thead { position: absolute; overflow: hidden; width: 1px; height: 1px; clip-path: inset(50%); }
  .many tr { display: block; padding: 0.5rem 0; border-top: 1px solid var(--line); }
  .many :is(td, tbody th) { display: block; height: auto; padding: 0.25rem 0; border: 0; text-align: left; }
  .many :is(td, tbody th)::before { display: block; content: attr(data-title); font-weight: 400; font-size: 0.8125rem; color: var(--quiet); }
}
@media print {
  @page { size: letter; margin: 2.2cm; }
  body { background: none; font-size: 10.5pt; }
  article { max-width: none; padding: 0; }
  h1, h2, h3, h4, .label, caption { break-after: avoid; }
  tr, .panel { break-inside: avoid; }
  thead { display: table-header-group; }
  .frame { overflow: visible; }
  a { color: inherit; text-decoration: none; }
  .panel, thead th { print-color-adjust: exact; }
}
`;
