/** Does this file begin like an ONNX model? Asked before a native library sees it: what is none ends the library's process. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Trouble } from '../../model/index.ts'

/** Protobuf field 1 (version of the format), a small number. @see onnx/onnx.proto, `ModelProto` */
export function isOnnxHead(head: Uint8Array): boolean {
  const [field, version = 0] = head
  return field === 0x08 && version >= 3 && version <= 20
}

const missing = (path: string, model: string, cause: unknown) =>
  new Trouble(
    'MODEL_MISSING',
    `The model ${model} is not whole: there is no ${path}.`,
    `Add it with \`hearsay models add ${model}\`, or from a folder with \`hearsay models import\`.`,
    { cause },
  )

/** @throws {Trouble} `MODEL_MISSING`, `MODEL_NOT_A_MODEL` */
export async function mustBeOnnx(path: string, model: string): Promise<void> {
  const file = await open(path).catch((cause: unknown) => {
    throw missing(path, model, cause)
  })
  try {
    const head = new Uint8Array(2)
    const { size } = await file.stat()
    await file.read(head, 0, 2, 0)
    if (size >= 1000 && isOnnxHead(head)) return
  } finally {
    await file.close()
  }
  throw new Trouble(
    'MODEL_NOT_A_MODEL',
    `${path} does not begin like an ONNX model.`,
    `Remove it with \`hearsay models remove ${model}\` and add it again.`,
  )
}

/** SHA-256 of a file of any size. @throws {Trouble} `MODEL_MISSING` */
export async function fileSha256(path: string, model: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  } catch (cause) {
    throw missing(path, model, cause)
  }
  return hash.digest('hex')
}
