/** What a build says while it goes on. */
import type {BuildEvent} from '../build/build.js'
import type {Terminal} from './command.js'

export interface Progress {
  event: (event: BuildEvent) => void
  end: () => void
  todo: () => number
}

/**
 * On a terminal one line that moves, with rate and time left; elsewhere a line a document, and for many a line each tenth.
 * `quiet` leaves out what is no report: who watches says it in one line.
 */
export function progressOn(terminal: Terminal, {quiet = false} = {}): Progress {
  let todo = 0
  let shown = ''
  const began = performance.now()
  const clear = (): void => {
    if (shown) terminal.err(`\r${' '.repeat(shown.length)}\r`)
    shown = ''
  }
  const show = (text: string): void => {
    clear()
    shown = text.slice(0, terminal.width - 1)
    terminal.err(shown)
  }
  let last = 0
  const event = (happened: BuildEvent): void => {
    switch (happened.type) {
      case 'plan':
        todo = happened.todo
        return
      case 'report':
        clear()
        terminal.err(happened.report)
        return
      case 'document':
        if (!terminal.isTerminal && !quiet && todo <= 100)
          terminal.err(`${happened.state === 'failed' ? 'failed' : stateWords[happened.state]} ${happened.name}\n`)
        if (happened.report) {
          clear()
          terminal.err(happened.report)
        }
        return
      case 'done': {
        const {done} = happened
        if (terminal.isTerminal) {
          const now = performance.now()
          if (now - last < 100 && done < todo) return
          last = now
          show(bar(done, todo, (now - began) / 1000))
        } else if (todo > 100 && Math.floor((done * 10) / todo) > Math.floor(((done - 1) * 10) / todo))
          terminal.err(`${done} of ${todo}\n`)
        return
      }
      case 'step':
        if (terminal.isTerminal) show(stepWords[happened.what] ?? happened.what)
        else if (!quiet) terminal.err(`${stepWords[happened.what] ?? happened.what}\n`)
    }
  }
  return {event, end: clear, todo: () => todo}
}

const stateWords = {
  generated: 'built',
  edited: 'built (edited by hand, kept)',
  merged: 'built (merged with changes made by hand)',
  foreign: 'kept',
}
const stepWords: {[step: string]: string} = {
  pages: 'pages of the site',
  site: 'registers and overviews',
  search: 'search index',
  volume: 'volume',
  epub: 'EPUB',
  review: 'review page',
}

function bar(done: number, todo: number, seconds: number): string {
  const rate = done / seconds
  const left = Math.round((todo - done) / rate)
  const filled = Math.round((20 * done) / todo)
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done} of ${todo}, ${rate.toFixed(1)} a second, ${left >= 60 ? `${Math.floor(left / 60)} min ${left % 60}` : left} s left`
}
