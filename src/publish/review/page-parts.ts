/** The review page's own style and script; nothing is fetched. */

export const style = `
:root{color-scheme:light dark}
body{font:1rem/1.5 Georgia,serif;max-width:56rem;margin:0 auto;padding:1rem}
article{border-top:1px solid #888;padding:.5rem 0;content-visibility:auto;contain-intrinsic-size:auto 12rem}
article[hidden]{display:none}
h3{margin:0;font-size:1rem}h3 small{font-weight:normal}
blockquote{margin:.4rem 0;overflow-wrap:anywhere}
mark{background:#ffe08a;color:#000;padding:0 .1em}
pre{border:1px solid #888;padding:.5rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
code,pre{font:.85rem/1.4 ui-monospace,monospace}
p,ul{margin:.3rem 0}
@media print{.filter{display:none}}
`.trim()

export const script = `
document.getElementById('class').addEventListener('change', function (event) {
  for (const one of document.querySelectorAll('article')) one.hidden = event.target.value !== '' && one.dataset.class !== event.target.value
})
`.trim()
