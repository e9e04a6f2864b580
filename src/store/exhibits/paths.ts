/** Where sealed bytes lie: `exhibits/sha256/ab/cd/<hex>`; on their way there, in `tmp/`. */
import path from 'node:path'
import type { Sha256 } from '../../model/exhibit.ts'

export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

export function exhibitFolder(dir: string): string {
  return path.join(dir, 'exhibits', 'sha256')
}

export function exhibitFile(dir: string, sha256: Sha256): string {
  return path.join(exhibitFolder(dir), sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

export function tmpFolder(dir: string): string {
  return path.join(dir, 'tmp')
}
