/**
 * The words of this room: what comes in, what goes out, and what a collector is.
 *
 * A collector is a folder under `from/` with one format in it: it recognises the format by its first bytes and, when
 * the format holds other things (an archive, an export, a feed), opens it into members. Members are sealed as child
 * exhibits and go round again. Adding a format = one folder, one line in `from/registry.ts`, one recorded sample.
 */
import type { Children, Clock, Exhibit, ExhibitRole, Exhibits, Fetch, Hints, Origin, Stop, Trouble } from '../model/index.ts'

/** What somebody brings. `who` is the person, for the custody entry. */
export type CollectInput =
  | { readonly kind: 'path'; readonly path: string; readonly who?: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly name: string | null; readonly who: string }
  | { readonly kind: 'text'; readonly text: string; readonly who?: string }
  | { readonly kind: 'address'; readonly url: string; readonly allowPrivate: boolean; readonly who?: string }
  /** An exhibit that is sealed already: it is only opened (a job that goes on after a crash, an upload). */
  | { readonly kind: 'sealed'; readonly exhibit: Exhibit; readonly who?: string }

/** What the room is handed. `spool` is a folder for passing files (default: the system's), `who` the default person. */
export interface CollectPorts {
  readonly exhibits: Exhibits
  readonly fetch: Fetch
  readonly children: Children
  readonly clock: Clock
  readonly spool?: string
  readonly who?: string
  readonly signal?: Stop
}

/** One step of the walk: an exhibit that is sealed, or a Trouble that one thing met while the rest goes on. */
export type Collected = { readonly exhibit: Exhibit; readonly fresh: boolean } | { readonly trouble: Trouble; readonly path: string }

/** What bytes are: media type, the collector that reads them, and what the desk does with them next. */
export interface Recognised {
  readonly type: string
  readonly collector: string
  readonly role: ExhibitRole
  /** An article that holds further articles: it is read as it stands, and opened as well (a live blog). */
  readonly opens?: boolean
}

/** The first bytes of a thing, prepared once for all collectors. */
export interface Head {
  /** At most 64 kB. */
  readonly bytes: Uint8Array
  /** One character a byte, always: for magic numbers. */
  readonly latin: string
  /** The same, but decoded where it looks like UTF-16: for telling texts apart, never for reading them. */
  readonly text: string
  /** It decodes as text: hardly any control characters, or UTF-16. */
  readonly textual: boolean
  /** It holds control characters or zero bytes as no eight-bit text does. */
  readonly binary: boolean
  /** Of gzip, the first bytes inside, one character a byte; otherwise null. */
  readonly unpacked: string | null
  readonly name: string | null
}

/** A thing that was found inside a container. `path` is its path inside, without the container's own. */
export interface Member {
  readonly name: string | null
  readonly path: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
  readonly hints: Hints | null
  /** Facts of its own origin: address, status, headers, time of the fetch. */
  readonly from?: Partial<Origin>
  /** Fixed by the container where it knows better than the first bytes (a body that our reader wrote). */
  readonly type?: string
  readonly role?: ExhibitRole
  /** It is the container's own text in a form that can be read (of a PDF, a letter): it inherits address and hints. */
  readonly same?: boolean
}

/** A file that lies beside the container and belongs to it (media of an export), with what the container says of it. */
export interface Beside {
  /** Relative to the container, as the container writes it. */
  readonly beside: string
  readonly hints: Hints | null
}

/** A member, a file beside, or a Trouble that one member met. */
export type Opened = Member | Beside | { readonly trouble: Trouble; readonly path: string }

/** A container as a file on this disk. */
export interface Source {
  readonly file: string
  readonly bytes: number
  readonly name: string | null
  readonly type: string
}

/** One format. `open` is missing where nothing lies inside (a page, a picture). Heavy parsers are loaded in `open` only. */
export interface Collector {
  readonly name: string
  /** @returns media type and role, or null when these bytes are not of this format */
  recognises(head: Head): { readonly type: string; readonly role: ExhibitRole; readonly opens?: boolean } | null
  open?(source: Source): AsyncIterable<Opened>
}
