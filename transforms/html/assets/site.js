/* What the pages do better with a script. Without it all texts, views and links work (docs/html.md). */
(() => {
  const root = document.documentElement
  root.classList.add('js')
  const form = document.querySelector('form.view')
  const text = document.querySelector('.edition-text')
  if (!form || !text) return

  /* The choices of the reader, remembered for the next document. */
  const store = {
    get: (key) => { try { return localStorage.getItem(`sigla.${key}`) } catch { return null } },
    set: (key, value) => { try { localStorage.setItem(`sigla.${key}`, value) } catch { /* no memory: nothing is lost */ } },
  }
  const wanted = new URLSearchParams(location.search).get('view') ?? store.get('view')
  const known = form.querySelector(`input[name=view][value="${CSS.escape(wanted ?? '')}"]`)
  if (known) known.checked = true
  const names = form.querySelector('#show-speakers')
  if (names && store.get('speakers') === 'no') names.checked = false

  const view = () => form.querySelector('input[name=view]:checked').value
  const interventions = [...text.querySelectorAll('.iv[tabindex]')]
  const quiet = '.x-expansion, .x-supplied, .x-role:not(.after), .x-addition'
  const changed = () => {
    /* Where an intervention does not show, the keyboard need not stop at it. */
    const now = view()
    for (const iv of interventions) iv.tabIndex = now === 'marked' || (now === 'reading' && !iv.matches(quiet)) ? 0 : -1
    hide()
    placeNotes()
  }
  form.addEventListener('change', (event) => {
    if (event.target.name === 'view') store.set('view', view())
    if (event.target === names) store.set('speakers', names.checked ? 'yes' : 'no')
    changed()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  const speakers = form.querySelector('details')
  document.addEventListener('click', (event) => { if (speakers?.open && !speakers.contains(event.target)) speakers.open = false })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    if (speakers?.open) { speakers.open = false; speakers.querySelector('summary').focus() }
    hide()
  })

  /* Explanations: what it is, what the source has, who is responsible, how sure. */
  const box = document.createElement('div')
  box.className = 'explanation'
  box.hidden = true
  box.setAttribute('aria-hidden', 'true') /* the element's own description says the same */
  document.body.append(box)
  let shown = null
  const certainties = { high: 'Certain.', medium: 'Probable.', low: 'A guess, to be checked.' }
  const line = (...parts) => { const p = document.createElement('p'); p.append(...parts); return p }
  const quoted = (words) => { const q = document.createElement('q'); q.textContent = words; return q }
  const classOf = (iv) => [...iv.classList].find((name) => name.startsWith('x-'))?.slice(2)
  const sourceWords = (iv) => {
    const copy = iv.cloneNode(true)
    for (const made of copy.querySelectorAll('.derived, .who')) made.remove()
    return copy.textContent.replace(/\s+/g, ' ').trim()
  }
  function explain(iv) {
    const meaning = document.getElementById(`k-${classOf(iv)}`)
    const parts = []
    if (meaning) { const p = line(); p.append(...[...meaning.childNodes].map((node) => node.cloneNode(true))); parts.push(p) }
    const words = sourceWords(iv)
    if (words) parts.push(line('In the source: ', quoted(words)))
    const said = iv.classList.contains('choice') ? iv.nextElementSibling?.nextElementSibling ?? null : null
    if (said?.matches('.note.x-correction')) parts.push(line('Its editor writes: ', quoted(sourceWords(said))))
    const by = iv.dataset.r && document.getElementById(`r-${iv.dataset.r}`)
    if (by) {
      let role = by.previousElementSibling
      while (role && role.tagName !== 'DT') role = role.previousElementSibling
      parts.push(line(`${role?.textContent ?? 'By'}: ${by.textContent}`))
    }
    if (certainties[iv.dataset.c]) parts.push(line(certainties[iv.dataset.c]))
    return parts
  }
  function show(target, parts) {
    if (parts.length === 0) return
    shown = target
    box.replaceChildren(...parts)
    box.hidden = false
    const [first] = target.getClientRects()
    const at = first ?? target.getBoundingClientRect()
    const width = box.offsetWidth
    const left = Math.max(8, Math.min(at.left, innerWidth - width - 16))
    const below = at.bottom + 8 + box.offsetHeight < innerHeight
    box.style.left = `${left + scrollX}px`
    box.style.top = `${(below ? target.getBoundingClientRect().bottom + 6 : at.top - box.offsetHeight - 6) + scrollY}px`
  }
  function hide() { shown = null; box.hidden = true; delete box.dataset.tapped }
  const over = (event) => {
    /* A linked name is asked for what was done inside it. */
    const iv = event.target.closest?.('.iv') ?? event.target.closest?.('a.name')?.querySelector('.iv')
    if (iv && text.contains(iv) && view() !== 'source') show(iv, explain(iv))
  }
  text.addEventListener('mouseover', over)
  text.addEventListener('focusin', over)
  /* By touch, the first tap on such a name explains, the second follows the link. */
  let touched = null
  text.addEventListener('pointerdown', (event) => { touched = event.pointerType === 'touch' ? event.target.closest('a.name') : null })
  text.addEventListener('click', (event) => {
    const iv = touched?.contains(event.target) && view() === 'marked' ? touched.querySelector('.iv') : null
    if (!iv || (shown === iv && !box.hidden && box.dataset.tapped === 'yes')) return
    event.preventDefault()
    show(iv, explain(iv))
    box.dataset.tapped = 'yes'
  })
  text.addEventListener('mouseout', (event) => { if (shown && event.relatedTarget !== box && !box.contains(event.relatedTarget) && document.activeElement !== shown) hide() })
  box.addEventListener('mouseleave', () => { if (document.activeElement !== shown) hide() })
  text.addEventListener('focusout', hide)

  /* Notes: beside their anchors where the margin has room, in a box at the anchor where it has not. */
  const page = document.querySelector('.document')
  const notes = [...text.querySelectorAll('a.anchor'), ...document.querySelectorAll('a.anchor.derived')]
    .map((anchor) => ({ anchor, body: document.getElementById(decodeURIComponent(anchor.hash.slice(1))) }))
    .filter(({ body }, i, all) => body && all.findIndex((other) => other.body === body) === i)
  if (notes.length > 0) page.classList.add('has-notes')
  const wide = matchMedia('(min-width: 82rem)')
  function placeNotes() {
    const beside = wide.matches && view() !== 'source'
    for (const { body } of notes) { body.classList.toggle('beside', beside); body.style.top = '' }
    if (!beside) return
    const top = page.getBoundingClientRect().top
    let free = 0
    for (const { anchor, body } of notes) {
      const parent = body.offsetParent?.getBoundingClientRect().top ?? top
      const at = Math.max(anchor.getBoundingClientRect().top - top, free)
      body.style.top = `${at - (parent - top)}px`
      free = at + body.offsetHeight + 10
    }
  }
  text.addEventListener('click', (event) => {
    const anchor = event.target.closest('a.anchor')
    const note = notes.find((one) => one.anchor === anchor)
    if (!note || wide.matches || view() === 'source') return
    event.preventDefault()
    const copy = note.body.cloneNode(true)
    for (const inner of copy.querySelectorAll('[id], [tabindex], .back')) { inner.removeAttribute('id'); inner.removeAttribute('tabindex'); if (inner.matches('.back')) inner.remove() }
    const p = line(...copy.childNodes)
    show(anchor, [p])
  })
  wide.addEventListener('change', placeNotes)
  addEventListener('resize', placeNotes)
  addEventListener('load', placeNotes)

  /* Copy the citation. */
  const citation = document.getElementById('citation')
  if (citation && navigator.clipboard) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'Copy the citation'
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(citation.textContent)
      button.textContent = 'Copied'
      setTimeout(() => { button.textContent = 'Copy the citation' }, 2000)
    })
    citation.after(button)
  }
  changed()
})()
