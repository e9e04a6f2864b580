/** Is this file the model it should be? Asked before a native library sees it: a wrong model ends the process. */
import { createHash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import { Trouble } from '../../model/index.ts'

/** SHA-256 of `silero_vad_16k_op15.onnx` (snakers4/silero-vad, commit 806dcba, MIT). */
export const sileroSha256 = '7ed98ddbad84ccac4cd0aeb3099049280713df825c610a8ed34543318f1b2c49'
const smallest = 100_000
const largest = 20_000_000
const addAgain = 'Add it again with `hearsay models add silero-vad`, or leave it out: Hearsay then finds speech without a model.'

/**
 * Look at a model file.
 *
 * @returns its hash, and whether it is the one that was tried with this version
 * @throws {Trouble} `MODEL_MISSING`, `MODEL_NOT_A_MODEL`
 */
export async function checkModel(path: string): Promise<{ sha256: string; known: boolean }> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : 0),
    () => -1,
  )
  if (size < 0) throw new Trouble('MODEL_MISSING', `There is no speech model at ${path}.`, addAgain)
  if (size < smallest || size > largest)
    throw new Trouble('MODEL_NOT_A_MODEL', `${path} has ${size} bytes; a voice detector has between 100 KB and 20 MB.`, addAgain)
  const file = await open(path)
  const head = new Uint8Array(2)
  await file.read(head, 0, 2, 0)
  await file.close()
  // ONNX begins with the version of its format: field 1, a small number.
  if (head[0] !== 8 || (head[1] ?? 0) < 3 || (head[1] ?? 0) > 20)
    throw new Trouble('MODEL_NOT_A_MODEL', `${path} does not begin like an ONNX model.`, addAgain)
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
  return { sha256, known: sha256 === sileroSha256 }
}
