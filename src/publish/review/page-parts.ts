/** What the review pages share: frame, style and script; nothing is fetched. */

/** The least certain first. */
export const certainties = ['low', 'medium', 'high'] as const

const style = `
:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{font:1rem/1.5 Georgia,serif;max-width:56rem;margin:0 auto;padding:1rem}
article{border-top:1px solid #888;padding:.5rem 0;content-visibility:auto;contain-intrinsic-size:auto 12rem}
article[hidden]{display:none}
h3{margin:0;font-size:1rem}h3 small{font-weight:normal}
blockquote{margin:.4rem 0;overflow-wrap:anywhere}
mark{background:#ffe08a;color:#000;padding:0 .1em}
pre{border:1px solid #888;padding:.5rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
code,pre{font:.85rem/1.4 ui-monospace,monospace}
p,ul{margin:.3rem 0}
table{border-collapse:collapse;width:100%}
th,td{border-top:1px solid #888;padding:.2rem .5rem;text-align:start;vertical-align:top}
td:first-child{overflow-wrap:anywhere}
.n{text-align:end;font-variant-numeric:tabular-nums}
@media print{.filter{display:none}}
`.trim()

export const script = `
document.getElementById('class').addEventListener('change', function (event) {
  for (const one of document.querySelectorAll('article')) one.hidden = event.target.value !== '' && one.dataset.class !== event.target.value
})
`.trim()

/** A page of the review, from its lead and what it lists, both HTML. */
export function framed(lead: string, main: string, withScript = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>Decisions to review</title><style>${style}</style></head>
<body><header><h1>Decisions to review</h1>${lead}</header>
<main>${main}</main>${withScript === '' ? '' : `<script>${withScript}</script>`}</body></html>
`
}
