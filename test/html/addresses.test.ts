/** `baseUrl`: canonical links and the sitemap where the edition says where it will stand, and neither where it does not. */
import {expect, test} from 'vitest'
import {buildSite} from '../../src/publish/site/site.js'
import {documentsOf, edition, sampleFolder} from './site.js'

async function filesOf(baseUrl: string | undefined): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const site = {edition: {...edition, baseUrl}, documents: documentsOf(sampleFolder), authority: {}}
  await buildSite(site, (name, content) => {
    files.set(name, String(content))
  })
  return files
}

const canonical = /<link rel="canonical" href="([^"]*)">/

test('with it, each page names its own address, and the sitemap lists pages that exist', async () => {
  const files = await filesOf('https://example.org/harbour/')
  const pages = [...files].filter(([name]) => name.endsWith('.html'))
  const decoded = (address: string): string =>
    decodeURIComponent(address.replace('https://example.org/harbour/', '')).replaceAll('&amp;', '&') || 'index.html'
  for (const [name, html] of pages) expect(decoded(canonical.exec(html)?.[1] ?? ''), name).toBe(name)
  const listed = [...files.get('sitemap.xml')!.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => decoded(address!))
  expect(listed.filter((name) => !files.has(name))).toEqual([])
  expect(listed.filter((name) => name.startsWith('documents/'))).toHaveLength(documentsOf(sampleFolder).length)
})

test('without it, there is no sitemap, no canonical link and no address of another place', async () => {
  const files = await filesOf(undefined)
  expect(files.has('sitemap.xml')).toBe(false)
  for (const [name, html] of files) if (name.endsWith('.html')) expect(html, name).not.toMatch(canonical)
  expect([...files.values()].join('')).not.toContain('example.org/harbour')
})
