/** Name and version of this program, as custody entries and the API give them. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of package.json: the checkout, or where the package is installed. */
export const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const told = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }

export const version: string = told.version
export const program = `hearsay/${version}`
