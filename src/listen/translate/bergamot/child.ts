/**
 * Runs in a child process: translates segments with Bergamot, models from a folder. Argument: a file of JSON. Prints a line a
 * segment. Not run by us: the package and its models are not here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Job {
  readonly folder: string
  readonly way: readonly string[]
  readonly segments: readonly { readonly id: number; readonly text: string }[]
}
interface Library {
  readonly BatchTranslator: new (
    options: object,
    backing: object,
  ) => { translate(what: object): Promise<{ target: { text: string } }>; delete(): Promise<void> }
  readonly TranslatorBacking: new (options: object) => object
}

const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Job
const packageName: string = '@browsermt/bergamot-translator/translator.js'
// A rejection that nobody waits for must not be taken for an end without a reason.
process.on('unhandledRejection', (why) => {
  console.error(String(why))
  process.exit(1)
})

/** Files of a pair, by what their names begin with. @see mozilla/firefox-translations-models */
function buffersOf(pair: string): object {
  const folder = join(job.folder, pair)
  const names = readdirSync(folder)
  const read = (start: string) => names.filter((name) => name.startsWith(start)).map((name) => exact(readFileSync(join(folder, name))))
  const [[model], [shortlist], vocabs] = [read('model.'), read('lex.'), [...read('vocab.'), ...read('srcvocab.'), ...read('trgvocab.')]]
  if (!model || vocabs.length === 0) throw new Error(`${pair} holds no model or no vocabulary`)
  return { model, shortlist: shortlist ?? null, vocabs, qualityModel: null, config: {} }
}

const exact = (bytes: Buffer): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer

const { BatchTranslator, TranslatorBacking } = (await import(packageName)) as Library

/** The library's own way to models asks a registry on the network; ours reads a folder. */
class FolderBacking extends TranslatorBacking {
  async loadModelRegistery(): Promise<object[]> {
    return job.way.map((pair) => ({ from: pair.slice(0, 2), to: pair.slice(2), files: {} }))
  }
  async getTranslationModel({ from, to }: { from: string; to: string }): Promise<object> {
    return buffersOf(`${from}${to}`)
  }
}

const options = { workers: 1, pivotLanguage: 'en' }
const translator = new BatchTranslator(options, new FolderBacking(options))
const [first = '', last = first] = [job.way[0], job.way.at(-1)]
for (const { id, text } of job.segments) {
  const { target } = await translator.translate({ from: first.slice(0, 2), to: last.slice(2), text, html: false })
  process.stdout.write(`${JSON.stringify({ id, text: target.text })}\n`)
}
await translator.delete()
