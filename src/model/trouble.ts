/**
 * Trouble: an error that a person can act on, and only such an error.
 *
 * It says what happened to which exhibit or file, and what to do next. A bug stays a plain `Error`.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly code: string
  /** What the person can do now, as a sentence. */
  readonly next: string
  /** Facts for machines: path, url, status, limit. Never a secret. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>

  /**
   * @param code capitals and underscores, stable between releases, e.g. `EXHIBIT_CHANGED`
   * @param what what happened, to which exhibit or file
   * @param next what to do next
   */
  constructor(
    code: string,
    what: string,
    next: string,
    options: { facts?: Record<string, string | number | boolean | null>; cause?: unknown } = {},
  ) {
    super(what, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.next = next
    this.facts = options.facts ?? {}
  }
}

/** The same Trouble as plain data: for logs, jobs, the API (RFC 9457) and child processes. */
export interface TroubleRecord {
  readonly code: string
  readonly what: string
  readonly next: string
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** Is this thrown thing a Trouble? (By shape too, since it may have crossed a process or bundle border.) */
export function isTrouble(thrown: unknown): thrown is Trouble {
  return thrown instanceof Error && thrown.name === 'Trouble' && 'code' in thrown && 'next' in thrown
}

/** A Trouble as plain data. */
export function troubleRecord(trouble: Trouble): TroubleRecord {
  return { code: trouble.code, what: trouble.message, next: trouble.next, facts: trouble.facts }
}

/** The Trouble that a record tells of. */
export function troubleFrom(record: TroubleRecord): Trouble {
  return new Trouble(record.code, record.what, record.next, { facts: { ...record.facts } })
}
