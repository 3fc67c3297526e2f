import {createReadStream, statSync} from 'node:fs'
import {createServer} from 'node:http'
import path from 'node:path'
import type {Command} from './command.js'

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
  run({files, flags, terminal}) {
    const root = path.resolve(files[0] ?? 'output')
    const port = Number(flags.port ?? 8080)
    const server = createServer((request, response) => {
      const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      let file = path.join(root, path.normalize(asked))
      if (file !== root && !file.startsWith(root + path.sep)) return void response.writeHead(403).end()
      try {
        if (statSync(file).isDirectory()) file = path.join(file, 'index.html')
        statSync(file)
      } catch {
        return void response.writeHead(404, {'content-type': 'text/plain'}).end('not found\n')
      }
      response.writeHead(200, {'content-type': types[path.extname(file)] ?? 'application/octet-stream'})
      createReadStream(file).pipe(response)
    })
    return new Promise((resolve, reject) => {
      server.on('error', reject)
      server.listen(port, '127.0.0.1', () => terminal.err(`http://127.0.0.1:${port}/ (Ctrl-C ends)\n`))
      process.once('SIGINT', () => server.close(() => resolve(0)))
    })
  },
}
