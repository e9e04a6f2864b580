/** The built pages: hashed files may be kept for ever, the page itself is asked for anew. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Handler } from 'hono'
import { Trouble } from '../../model/index.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Serve files of a folder; any other path gets index.html, which finds its own way. */
export function pages(dir: string): Handler {
  return async (context) => {
    const asked = normalize(decoded(context.req.path)).replace(/^[/\\]+/, '')
    const inside = asked !== '' && !asked.split(sep).includes('..') && extname(asked) in types
    const found = inside ? await readFile(join(dir, asked)).catch(() => null) : null
    const name = found ? asked : 'index.html'
    const bytes = found ?? (await readFile(join(dir, 'index.html')).catch(() => null))
    if (!bytes) throw new Trouble('NOT_FOUND', 'The pages of the desk are not built.', 'Run `npm run build`, then start again.')
    const keep = name.startsWith(`assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'cache-control': keep,
    })
  }
}

/** A path with a broken escape names no file of ours. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
