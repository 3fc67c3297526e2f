/** The frame of every page: head, skip link, navigation, footer. */
import {absolute, type Edition} from './edition.js'
import {type Html, html} from './html.js'

export interface Page {
  /** Path in the site, with `/` between folders. */
  path: string
  title: string
  main: Html
  /** Which entry of the navigation is this page. */
  section?: string
  /** More elements for `head`: metadata, styles. */
  head?: readonly Html[]
  description?: string
  scripts?: readonly string[]
  /** Language of the page's own words. */
  language?: string
}

const navigation: readonly {path: string; label: string}[] = [
  {path: 'chronology.html', label: 'Documents'},
  {path: 'persons.html', label: 'Persons'},
  {path: 'places.html', label: 'Places'},
  {path: 'orgs.html', label: 'Organisations'},
  {path: 'archives.html', label: 'Archives'},
  {path: 'speech.html', label: 'Speech'},
  {path: 'interventions.html', label: 'Interventions'},
  {path: 'conventions.html', label: 'Conventions'},
  {path: 'search.html', label: 'Search'},
]

/** `../` as often as the page lies deep. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}

export function renderPage(edition: Edition, page: Page): string {
  const root = rootOf(page.path)
  const canonical = absolute(edition, page.path === 'index.html' ? '' : page.path)
  const title = page.path === 'index.html' ? edition.title : `${page.title} – ${edition.title}`
  return html`<!doctype html>
<html lang="${page.language ?? 'en'}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${page.description ? html`<meta name="description" content="${page.description}">\n` : ''}${canonical ? html`<link rel="canonical" href="${canonical}">\n` : ''}<link rel="stylesheet" href="${root}assets/site.css">
<link rel="license" href="${edition.licence.url}">
${page.head ?? []}${['site.js', ...(page.scripts ?? [])].map((script) => html`<script src="${root}assets/${script}" defer></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="site">
<a class="home" href="${root}index.html">${edition.title}</a>
<nav aria-label="Edition"><ul>${navigation.map(
    ({path, label}) =>
      html`<li><a href="${root}${path}"${path === page.section ? html` aria-current="${path === page.path ? 'page' : 'true'}"` : ''}>${label}</a></li>`,
  )}</ul></nav>
</header>
<main id="main">
${page.main}
</main>
<footer class="site">
<p><cite>${edition.title}</cite>, edited by ${edition.editors.map((e) => e.name).join(', ')}. ${edition.place ? `${edition.place}: ` : ''}${edition.publisher}, version ${edition.version}, ${edition.date}. <a href="${edition.licence.url}" rel="license external noopener">${edition.licence.name}</a>.</p>
</footer>
</body>
</html>
`.html
}
