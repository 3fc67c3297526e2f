/* Search: asks pagefind's index, which a browser may read from a server but not from a file. */
(async () => {
  if (location.protocol === 'file:') return
  const form = document.getElementById('search')
  const field = document.getElementById('query')
  const status = document.getElementById('search-status')
  const list = document.getElementById('results')
  const facets = document.getElementById('facets')
  const notice = document.getElementById('search-offline')
  let pagefind
  try {
    pagefind = await import('../pagefind/pagefind.js')
    await pagefind.init()
    /* The index of a large edition is in parts. */
    const part = (n) => pagefind.mergeIndex(new URL(`pagefind/${n}/`, location.href).href)
    await Promise.all(Array.from({ length: Number(form.dataset.parts) - 1 }, (_, i) => part(i + 1)))
  } catch {
    status.textContent = 'The search index is missing: build the edition again.'
    return
  }
  const labels = { person: 'Person', year: 'Year', archive: 'Archive', kind: 'Kind' }
  const filters = await pagefind.filters()
  for (const [name, label] of Object.entries(labels)) {
    const values = Object.keys(filters[name] ?? {}).sort()
    if (values.length === 0) continue
    const select = document.createElement('select')
    select.name = name
    select.append(new Option('any', ''), ...values.map((value) => new Option(`${value} (${filters[name][value]})`, value)))
    const wrap = document.createElement('label')
    wrap.append(label, select)
    facets.append(wrap)
  }
  let asked = 0
  async function search() {
    const turn = ++asked
    const query = field.value.trim()
    const chosen = Object.fromEntries([...facets.querySelectorAll('select')].filter((s) => s.value).map((s) => [s.name, s.value]))
    history.replaceState(null, '', `?${new URLSearchParams({ ...(query ? { q: query } : {}), ...chosen })}`)
    if (!query && Object.keys(chosen).length === 0) { list.replaceChildren(); status.textContent = ''; return }
    const found = await pagefind.search(query || null, { filters: chosen })
    const results = await Promise.all(found.results.slice(0, 50).map((result) => result.data()))
    if (turn !== asked) return
    status.textContent = `${found.results.length} ${found.results.length === 1 ? 'document' : 'documents'}${found.results.length > 50 ? ', the first 50 shown' : ''}`
    list.replaceChildren(...results.map(item))
  }
  /* The site may stand in a folder of its server: addresses are taken from here. */
  const address = (url) => `${url.replace(/^.*?\/documents\//, 'documents/')}`
  function item(result) {
    const li = document.createElement('li')
    const link = document.createElement('a')
    link.href = address(result.url)
    link.textContent = result.meta.title
    const date = document.createElement('span')
    date.className = 'date'
    date.textContent = ` ${result.meta.date ?? ''}`
    const inner = document.createElement('ul')
    /* Paragraphs before the page as a whole: they lead to the very place. */
    const places = [...result.sub_results].sort((a, b) => Number(b.url.includes('#')) - Number(a.url.includes('#')))
    for (const sub of places.slice(0, 4)) {
      const one = document.createElement('li')
      const to = document.createElement('a')
      to.href = address(sub.url)
      to.textContent = sub.url.includes('#') ? sub.title : 'text'
      const words = document.createElement('span')
      /* The excerpt begins with the section's heading, which is the link before it. */
      excerpt(words, sub.excerpt.startsWith(`${sub.title}. `) ? sub.excerpt.slice(sub.title.length + 2) : sub.excerpt)
      one.append(to, ' ', words)
      inner.append(one)
    }
    li.append(link, date, inner)
    return li
  }
  /* pagefind's excerpts are escaped HTML with mark elements: only those are let through. */
  function excerpt(into, html) {
    for (const part of html.split(/(<mark>.*?<\/mark>)/)) {
      const marked = /^<mark>(.*)<\/mark>$/.exec(part)
      /* In a paragraph: a parser drops white space that stands before all else. */
      const text = new DOMParser().parseFromString(`<p>${(marked ? marked[1] : part).replace(/</g, '&lt;')}`, 'text/html').body.textContent
      if (marked) { const m = document.createElement('mark'); m.textContent = text; into.append(m) } else into.append(text)
    }
  }
  const given = new URLSearchParams(location.search)
  field.value = given.get('q') ?? ''
  for (const select of facets.querySelectorAll('select')) select.value = given.get(select.name) ?? ''
  notice.hidden = true
  form.hidden = false /* not before: what is typed meanwhile would be lost */
  let timer
  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 150) })
  facets.addEventListener('change', search)
  form.addEventListener('submit', (event) => { event.preventDefault(); search() })
  search()
})()
