/**
 * Changes of an edition's sources: transcriptions, sidecars, authority files, `edition.yaml`, TEI edited by hand.
 *
 * A watcher for each of their four folders. Node's recursive watching sets one for every file on Linux and misses files
 * that are replaced; a folder's own watcher sees both. Where the system tells nothing (network drives, no watchers left),
 * stamps are compared every so often.
 */
import {type FSWatcher, watch} from 'node:fs'
import path from 'node:path'
import {fileExists, listFiles, stampOf} from '../../files.js'
import {foldersOf} from './folders.js'

export interface Changes {
  /** Resolves when something has changed since the last time, and nothing more does for a moment; at once where it has already. */
  next: () => Promise<void>
  close: () => void
}

/** An editor that saves writes several times, and saves several files: so long nothing may have happened. Milliseconds. */
const quiet = 80
/** … but no build waits longer than this. */
const patience = 1000

export function changesOf(root: string, poll?: number): Changes {
  const {transcriptions, tei} = foldersOf(root)
  const watched: {folder: string; concerns: (name: string) => boolean}[] = [
    {folder: root, concerns: (name) => ['edition.yaml', 'authority', 'transcriptions', 'tei'].includes(name)},
    {folder: transcriptions, concerns: (name) => /\.(txt|yaml)$/.test(name) && !name.startsWith('.')},
    {folder: path.join(root, 'authority'), concerns: (name) => name.endsWith('.xml')},
    // The ledger and the merge base are the program's alone.
    {folder: tei, concerns: (name) => name.endsWith('.xml')},
  ]
  const watchers = new Map<string, FSWatcher>()
  let first = 0
  let last = 0
  let wake: (() => void) | undefined
  let closed = false
  const changed = (): void => {
    last = performance.now()
    first ||= last
    wake?.()
  }

  const arm = (): boolean => {
    let all = true
    for (const {folder, concerns} of watched) {
      if (watchers.has(folder) || !fileExists(folder)) continue
      try {
        const watcher = watch(folder, {persistent: true}, (_, name) => {
          if (name === null || concerns(name)) changed()
          // Folders come and go: one made anew has a watcher of its own.
          if (folder === root) rearm(name)
        })
        watcher.on('error', () => drop(folder))
        watchers.set(folder, watcher)
      } catch {
        all = false
      }
    }
    return all
  }
  const drop = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const rearm = (name: string | null): void => {
    if (closed || name === null) return
    drop(path.join(root, name))
    arm()
  }

  let timer: NodeJS.Timeout | undefined
  if (poll !== undefined || !arm()) {
    for (const folder of watchers.keys()) drop(folder)
    let before: Promise<string> = sourcesOf(watched, root)
    timer = setInterval(
      () => {
        before = before.then(async (old) => {
          const now = await sourcesOf(watched, root)
          if (now !== old) changed()
          return now
        })
      },
      (poll ?? 1) * 1000,
    )
  }

  return {
    async next() {
      if (timer === undefined) arm()
      while (!closed) {
        const now = performance.now()
        if (first > 0 && (now - last >= quiet || now - first >= patience)) break
        await new Promise<void>((resolve) => {
          wake = resolve
          if (first > 0) setTimeout(resolve, quiet)
        })
      }
      first = 0
    },
    close() {
      closed = true
      clearInterval(timer)
      for (const folder of [...watchers.keys()]) drop(folder)
      wake?.()
    },
  }
}

/** Names and stamps of all sources. */
async function sourcesOf(
  watched: readonly {folder: string; concerns: (name: string) => boolean}[],
  root: string,
): Promise<string> {
  const found: string[] = []
  for (const {folder, concerns} of watched) {
    for (const name of folder === root ? ['edition.yaml'] : (await listFiles(folder, '')).filter(concerns)) {
      const stamp = stampOf(path.join(folder, name))
      if (stamp) found.push(`${name} ${stamp.size} ${stamp.modified} ${stamp.changed} ${stamp.node}`)
    }
    found.push('')
  }
  return found.join('\n')
}
