/**
 * What the desk is told by its surroundings: where the data lies, which port, who sits here. Read once, at the start.
 */
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'

export interface Config {
  /** Folder of the store. */
  readonly dataDir: string
  /** First port to try on 127.0.0.1. */
  readonly port: number
  /** Open the browser after the start. */
  readonly open: boolean
  /** Name written into custody entries. */
  readonly who: string
  /** How the operators of watched sites can reach whoever sits here: an address that stands in the User-Agent. */
  readonly contact?: string
  /** Folder of the models; default: `models` in the data folder. */
  readonly modelsDir?: string
  /** Keys of servers that the user named; sent to those alone, written nowhere. */
  readonly speechKey?: string
  readonly translateKey?: string
  /** Articles whose text is longer are refused with a Trouble, in bytes. */
  readonly largestArticle: number
}

/** Twenty megabytes of text is some thirty novels; what is larger is a collection, not an article. */
const largestArticle = 20 * 1_048_576

/** The configuration that these environment variables give. `HEARSAY_DATA`, `HEARSAY_PORT`, `HEARSAY_OPEN`, `HEARSAY_WHO`, `HEARSAY_CONTACT`, `HEARSAY_MODELS`, `HEARSAY_SPEECH_KEY`, `HEARSAY_TRANSLATE_KEY`, `CI`. */
export function configFrom(env: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(env.HEARSAY_PORT ?? 4747)
  return {
    dataDir: resolve(env.HEARSAY_DATA || join(process.cwd(), 'hearsay-data')),
    port: Number.isInteger(port) && port >= 0 && port < 65_536 ? port : 4747,
    open: env.HEARSAY_OPEN !== '0' && !env.CI,
    who: env.HEARSAY_WHO || userName(),
    contact: env.HEARSAY_CONTACT ?? '',
    ...(env.HEARSAY_MODELS ? { modelsDir: resolve(env.HEARSAY_MODELS) } : {}),
    ...(env.HEARSAY_SPEECH_KEY ? { speechKey: env.HEARSAY_SPEECH_KEY } : {}),
    ...(env.HEARSAY_TRANSLATE_KEY ? { translateKey: env.HEARSAY_TRANSLATE_KEY } : {}),
    largestArticle,
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'desk'
  }
}
