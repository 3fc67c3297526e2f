/** What the documentation says of rules: an entry lists them all, and leads each on to the page that tells of it. */
import {readFileSync} from 'node:fs'
import path from 'node:path'

const docs = path.join(import.meta.dirname, '../docs')

/** The text of `docs/NAME`. */
export function documentation(name: string): string {
  return readFileSync(path.join(docs, name), 'utf8')
}

/** The rules that an entry of the documentation links, and the page that each leads to. */
export function linkedRules(entry: string): {rule: string; page: string}[] {
  const links = [...documentation(entry).matchAll(/\[(`[a-zA-Z-]+`(?:, `[a-zA-Z-]+`)*)\]\(([a-z/-]*\/[a-z-]+\.md)/g)]
  return links.flatMap(([, rules, page]) =>
    [...rules!.matchAll(/`([^`]+)`/g)].map(([, rule]) => ({rule: rule!, page: page!})),
  )
}

/** Those of them that their page does not tell of. */
export function untold(entry: string): string[] {
  return linkedRules(entry)
    .filter(({rule, page}) => !documentation(page).includes(`\`${rule}\``))
    .map(({rule, page}) => `${rule}: ${page}`)
}

/** An entry with all the pages that it leads its rules to. */
export function wholeOf(entry: string): string {
  const pages = new Set(linkedRules(entry).map(({page}) => page))
  return [entry, ...pages].map(documentation).join('\n')
}
