import {createReadStream, statSync} from 'node:fs'
import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
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
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

export const serve: Command = {
  usage: 'sigla serve [DIR] [--port N]',
  describe: 'shows the published edition (DIR, by default output/) at http://127.0.0.1:8080/',
  flags: {port: {type: 'string'}},
  async run({files, flags, terminal}) {
    const {url, close} = await serveFolder(path.resolve(files[0] ?? 'output'), portOf(flags.port, serve))
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
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close}
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
