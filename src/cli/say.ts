/** How the command line speaks: Troubles and progress on stderr, answers on stdout, colour only where wanted. */
import { isTrouble, type TroubleRecord } from '../model/index.ts'

const colours = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36, dim: 2, bold: 1, underline: 4 } as const
export type Colour = keyof typeof colours

/** Colour on a terminal that wants it (NO_COLOR is honoured, FORCE_COLOR too). */
export const wantsColour = process.env.FORCE_COLOR ? true : process.stdout.isTTY === true && !process.env.NO_COLOR

/** Text in a colour, or plain where colour is not wanted. */
export function paint(colour: Colour, text: string): string {
  return wantsColour ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text
}

/** Foreign text made safe for a terminal: control characters and bidi overrides shown, not obeyed. */
export function safe(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The same for what stands on one line: a line break in a file name or title must not begin a line of its own. */
export function safeLine(text: string): string {
  return safe(text).replace(/[\t\n\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Say on stderr what went wrong and what to do. @returns the exit code */
export function sayTrouble(thrown: unknown): number {
  if (isTrouble(thrown)) {
    sayTroubleRecord({ code: thrown.code, what: thrown.message, next: thrown.next, facts: thrown.facts })
    return 1
  }
  const told = safe(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown))
  console.error(`Hearsay itself went wrong; nothing sealed is lost. Please report this:\n${told}`)
  return 1
}

/** One Trouble in two lines. */
export function sayTroubleRecord(trouble: TroubleRecord): void {
  console.error(`${paint('red', trouble.code)}  ${safeLine(trouble.what)}\n  → ${safeLine(trouble.next)}`)
}

/** Write to stdout and wait where the reader is slow. A closed pipe (`| head`) ends the program quietly. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

/** Progress in place on a terminal; nothing elsewhere or with --quiet. */
export function progress(quiet: boolean): { say(text: string): void; end(): void } {
  const wanted = !quiet && process.stderr.isTTY === true
  return {
    say: (text) => {
      if (wanted) process.stderr.write(`\r\u001b[K${safe(text).slice(0, (process.stderr.columns ?? 80) - 1)}`)
    },
    end: () => {
      if (wanted) process.stderr.write('\r\u001b[K')
    },
  }
}
