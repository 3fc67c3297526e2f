import {createReadStream, statSync} from 'node:fs'
import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {fileExists} from '../files.js'
import {MaterialError, type Problem} from '../tree/problem.js'
import {type Command, UsageError} from './command.js'

const types: {[ending: string]: string} = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

export const serve: Command = {
  usage: 'sigla serve [DIR] [--port N]',
  describe: 'shows the published edition (DIR, or DIR/output; by default output/) at http://127.0.0.1:8080/',
  flags: {port: {type: 'string'}},
  async run({files, flags, terminal}) {
    if (files.length > 1) throw new UsageError('one folder at a time', serve)
    const given = files[0] ?? 'output'
    // The folder of the edition is meant for that of its site.
    const folder = fileExists(path.join(given, 'edition.yaml')) ? path.join(given, 'output') : given
    const port = portOf(flags.port, serve)
    if (!fileExists(path.join(folder, 'index.html'))) throw new MaterialError([nothingToShow(folder)])
    const {url, close} = await serveFolder(path.resolve(folder), port)
    terminal.err(`${url} (Ctrl-C ends)\n`)
    await new Promise((resolve) => process.once('SIGINT', resolve))
    await close()
    return 0
  },
}

/** The port asked for; 8080 where none is. */
export function portOf(flag: string | boolean | undefined, command: Command): number {
  if (flag === undefined) return 8080
  if (!/^\d{1,5}$/.test(String(flag)) || Number(flag) > 65535)
    throw new UsageError(`--port takes a number up to 65535, not ${flag}`, command)
  return Number(flag)
}

/** Shows the files of a folder on this machine alone. Rejects where the port is taken. */
export async function serveFolder(root: string, port: number): Promise<{url: string; close: () => Promise<void>}> {
  const server = createServer((request, response) => answer(root, request.url ?? '/', response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portProblem(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close}
}

/** A port that cannot be had as a `MaterialError`; any other error as it is. */
function portProblem(error: NodeJS.ErrnoException, port: number): Error {
  const message = {
    EADDRINUSE: `port ${port} is taken by another program`,
    EACCES: `port ${port} is open to the system alone`,
  }[error.code ?? '']
  return message === undefined
    ? error
    : new MaterialError([
        {
          rule: 'port-taken',
          severity: 'error',
          message,
          remedy: `choose another: --port ${port === 8081 ? 8082 : 8081}`,
        },
      ])
}

function nothingToShow(folder: string): Problem {
  return {
    rule: 'nothing-to-show',
    severity: 'error',
    file: folder,
    message: 'there is no edition here: no index.html',
    remedy: 'run sigla build first, and sigla serve in the folder of the edition, or sigla serve DIR',
  }
}

function answer(root: string, address: string, response: ServerResponse): void {
  let file: string
  try {
    file = path.join(root, path.normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname)))
    if (file !== root && !file.startsWith(root + path.sep)) return void response.writeHead(403).end()
    if (statSync(file).isDirectory()) file = path.join(file, 'index.html')
    statSync(file)
  } catch {
    return void response.writeHead(404, {'content-type': 'text/plain'}).end('not found\n')
  }
  response.writeHead(200, {'content-type': types[path.extname(file)] ?? 'application/octet-stream'})
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}
