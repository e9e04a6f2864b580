/**
 * Listening to a sealed recording in a child: length, legs, speech, turns, and in the same folder its peaks and prints.
 *
 * The file is reached by a link that bears its own name, so that Troubles speak of `call.amr` and not of a hash.
 */

import { writeFileSync } from 'node:fs'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Heard, keepPrint, listen, openSound, peaksListener, printOf, spoolIn } from '../../../listen/index.ts'

export interface ListenTask {
  readonly file: string
  readonly name: string
  /** Where to write; exists. */
  readonly dir: string
  /** Path of the voice model, where it was added. */
  readonly voiceModel?: string
}

/** Name of the file that tells how many seconds were heard so far. */
export const progressFile = 'heard-so-far'

/** @param input a `ListenTask` @throws {Trouble} `SOUND_…` */
export async function listenRecordingTask(input: unknown): Promise<Heard> {
  const { file, name, dir, voiceModel } = input as ListenTask
  const path = await namedFile(file, name, dir)
  const { sampleRate, channels } = await openSound(path)
  const peaks = peaksListener(sampleRate, channels)
  const heard = await listen(path, { voiceModel }, [peaks.listen, telling(dir, sampleRate)])
  await writeFile(join(dir, 'peaks.dat'), peaks.end())
  const print = await printOf(path, spoolIn(dir))
  keepPrint(print, dir)
  print.close()
  return heard
}

/** A link with a harmless form of the name it came under. */
export async function namedFile(file: string, name: string, dir: string): Promise<string> {
  const path = join(dir, `as-${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_').slice(-80)}`)
  await symlink(file, path).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'EEXIST') throw thrown
  })
  return path
}

const tellEvery = 10

function telling(dir: string, rate: number): (block: readonly Float32Array[]) => void {
  let samples = 0
  let told = 0
  return ([first]) => {
    samples += first?.length ?? 0
    if (samples / rate - told < tellEvery) return
    told = samples / rate
    writeFileSync(join(dir, progressFile), String(Math.round(told)))
  }
}
