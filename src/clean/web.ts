/**
 * The two things of the web platform that this room needs, by their own types.
 *
 * Pure rooms compile without DOM and Node types. Both names exist in every browser and in Node; here they are said once.
 */
interface Decoder {
  decode(bytes: Uint8Array): string
}

/** A parsed address. */
export interface Address {
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

const platform = globalThis as unknown as {
  readonly TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder
  readonly URL: new (url: string, base?: string) => Address
}

/** A decoder for this label, or null when no such character set is known. */
export function decoderFor(label: string, fatal = false): Decoder | null {
  try {
    return new platform.TextDecoder(label, { fatal, ignoreBOM: false })
  } catch {
    return null
  }
}

/** The address as the web platform reads it, or null when it is none. `base` resolves relative ones. */
export function addressOf(url: string, base?: string | null): Address | null {
  if (url.length > 8192) return null
  try {
    return base ? new platform.URL(url, base) : new platform.URL(url)
  } catch {
    return null
  }
}
