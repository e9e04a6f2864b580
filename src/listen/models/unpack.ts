/**
 * Archives (`.tar.bz2`) are unpacked by the system's tar, in a child, and only after their list was read: names that lead
 * out, links, devices and bombs are refused before a byte is written.
 */
import { execFile } from 'node:child_process'
import { lstat, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Stop, Trouble } from '../../model/index.ts'

const run = promisify(execFile)
const limits = { files: 500, bytes: 8 * 1024 ** 3, milliseconds: 900_000 }
const line = /^(\S)\S*\s+\S+\s+(\d+)\s+\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?\s(.+)$/

/** @param folder is made; nothing may be in it @throws {Trouble} `ARCHIVE_UNSAFE`, `ARCHIVE_BROKEN`, `ARCHIVE_NEEDS_TAR`, `STOPPED` */
export async function unpack(
  archive: string,
  folder: string,
  options: { signal?: Stop | undefined; mostBytes?: number } = {},
): Promise<void> {
  const most = options.mostBytes ?? limits.bytes
  const listed = await tar(['--list', '--verbose', '--bzip2', '--file', archive], options.signal)
  judge(listed, most, archive)
  await mkdir(folder, { recursive: true })
  const plain = ['--no-same-owner', '--no-same-permissions']
  await tar(['--extract', '--bzip2', ...plain, '--directory', folder, '--file', archive], options.signal)
  await onlyFiles(folder)
}

function judge(listed: string, most: number, archive: string): void {
  const unsafe = (why: string) =>
    new Trouble(
      'ARCHIVE_UNSAFE',
      `${archive} was not unpacked: ${why}.`,
      'Do not use this archive. Fetch it again from its makers, and compare its checksum.',
    )
  const rows = listed.split('\n').filter((row) => row !== '')
  if (rows.length > limits.files) throw unsafe(`it holds ${rows.length} files, more than any model`)
  let sum = 0
  for (const row of rows) {
    const [, kind, size, name = ''] = line.exec(row) ?? []
    if (kind === undefined) throw unsafe(`its list cannot be read ("${row.slice(0, 80)}")`)
    if (kind !== '-' && kind !== 'd') throw unsafe(`"${name.slice(0, 80)}" is neither a file nor a folder`)
    if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..'))
      throw unsafe(`"${name.slice(0, 80)}" leads out of its folder`)
    sum += Number(size)
  }
  if (sum > most) throw unsafe(`it would need ${Math.round(sum / 1_048_576)} MB`)
}

async function tar(args: string[], signal: Stop | undefined): Promise<string> {
  const control = new AbortController()
  signal?.addEventListener('abort', () => control.abort())
  if (signal?.aborted) control.abort()
  try {
    const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
    const { stdout } = await run('tar', args, {
      env,
      timeout: limits.milliseconds,
      maxBuffer: 4_000_000,
      signal: control.signal,
      killSignal: 'SIGKILL',
    })
    return stdout
  } catch (cause) {
    throw asTrouble(cause, signal)
  }
}

function asTrouble(cause: unknown, signal: Stop | undefined): Trouble {
  const { code, message, stderr = '' } = cause as NodeJS.ErrnoException & { stderr?: string }
  if (signal?.aborted) return new Trouble('STOPPED', 'Unpacking was cancelled.', 'Ask for the model again when you want it.')
  if (code === 'ENOENT' || /bzip2: (?:not found|Cannot exec)|lbzip2/.test(stderr))
    return new Trouble(
      'ARCHIVE_NEEDS_TAR',
      'Unpacking needs the programs tar and bzip2, and they were not found.',
      'Install them (Debian: `apt-get install tar bzip2`), or unpack the archive elsewhere and use `hearsay models import`.',
    )
  if (/No space left/i.test(stderr))
    return new Trouble(
      'DISK_FULL',
      'The model cannot be unpacked: the disk is full.',
      'Make room, or set HEARSAY_MODELS to a folder on another disk.',
    )
  const why = stderr.split('\n').find((row) => row !== '') ?? message
  return new Trouble('ARCHIVE_BROKEN', `The archive cannot be unpacked: ${why.slice(0, 200)}.`, 'Fetch it again, or ask its makers.')
}

/** What tar made is looked at once more. */
async function onlyFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const about = await lstat(path)
    if (about.isDirectory()) await onlyFiles(path)
    else if (!about.isFile())
      throw new Trouble('ARCHIVE_UNSAFE', `"${name.slice(0, 80)}" is neither a file nor a folder.`, 'Do not use this archive.')
  }
}
