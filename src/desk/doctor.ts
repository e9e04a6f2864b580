/** `hearsay doctor`: looks at this machine and says what is there, what is missing, and what to do. */
import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, readdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DoctorLine } from '../model/index.ts'
import { makeDirectory } from '../store/index.ts'
import type { Config } from './config.ts'
import { home } from './version.ts'

const run = promisify(execFile)

/** Look at everything once. */
export async function doctor(config: Config): Promise<DoctorLine[]> {
  return [
    nodeLine(),
    await folderLine(config.dataDir),
    await spaceLine(config.dataDir),
    await filesLine('pages of the desk', join(home, 'dist', 'ui'), 'Run `npm run build`.'),
    await filesLine(
      'word tables',
      join(home, 'packs', 'words'),
      'Matching across languages works from names and the lexicon alone; run `npm run lexicon` where the training data is at hand.',
    ),
    await programLine('ffmpeg', ['-version'], 'Needed to decode most recordings. Debian: `apt-get install ffmpeg`.'),
    await programLine('espeak-ng', ['--version'], 'Optional, for aligning a known transcript with its sound.'),
  ]
}

function nodeLine(): DoctorLine {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const good = major > 20 || (major === 20 && minor >= 19)
  return { what: 'Node.js', state: good ? 'ok' : 'old', found: process.version, next: good ? null : 'Install Node 20.19 or newer.' }
}

async function folderLine(dir: string): Promise<DoctorLine> {
  try {
    await makeDirectory(dir)
    await access(dir, constants.W_OK)
    return { what: 'data folder', state: 'ok', found: dir, next: null }
  } catch {
    return { what: 'data folder', state: 'broken', found: dir, next: 'This folder cannot be written. Set HEARSAY_DATA to one that can.' }
  }
}

const lowSpace = 1_073_741_824

async function spaceLine(dir: string): Promise<DoctorLine> {
  const told = await statfs(dir).catch(() => null)
  if (!told) return { what: 'disk space', state: 'missing', found: 'not known', next: null }
  const free = told.bavail * told.bsize
  const low = free < lowSpace
  return {
    what: 'disk space',
    state: low ? 'broken' : 'ok',
    found: `${Math.round(free / 1_048_576)} MB free`,
    next: low ? 'Make room: less than 1 GB is free.' : null,
  }
}

async function filesLine(what: string, dir: string, next: string): Promise<DoctorLine> {
  const names = await readdir(dir).catch(() => [])
  return names.length > 0 ? { what, state: 'ok', found: dir, next: null } : { what, state: 'missing', found: 'not there', next }
}

async function programLine(name: string, args: string[], next: string): Promise<DoctorLine> {
  try {
    const { stdout } = await run(name, args, { timeout: 5000 })
    return { what: name, state: 'ok', found: stdout.split('\n')[0]?.slice(0, 80) ?? '', next: null }
  } catch {
    return { what: name, state: 'missing', found: 'not found', next }
  }
}
