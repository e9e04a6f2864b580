/**
 * Signs of a text counted in one pass: commas, quotes, digits, capitals, brackets. The page's blocks are many and short;
 * a regular expression for each count took a tenth of all cleaning.
 */

/** Counts over one text. */
export interface Signs {
  readonly commas: number
  readonly quotes: number
  readonly digits: number
  /** Capital letters that begin a word. */
  readonly capitals: number
  readonly brackets: number
  /** Line breaks. */
  readonly breaks: number
  /** Marks that may end a sentence. */
  readonly stops: number
}

const kinds = { comma: 1, quote: 2, digit: 3, bracket: 4, line: 5, stop: 6, capital: 7, small: 8 } as const
const asciiKinds = new Uint8Array(128)
for (const [letters, kind] of [
  [',;', kinds.comma],
  ['"', kinds.quote],
  ['0123456789', kinds.digit],
  ['()[]|/', kinds.bracket],
  ['\n', kinds.line],
  ['.!?', kinds.stop],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', kinds.capital],
  ['abcdefghijklmnopqrstuvwxyz', kinds.small],
] as const)
  for (const letter of letters) asciiKinds[letter.charCodeAt(0)] = kind

const known = new Map<number, number>()

/** Kind of a letter beyond ASCII; pages use few different ones, so each is looked up once. */
function kindOf(point: number): number {
  let kind = known.get(point)
  if (kind === undefined) {
    const letter = String.fromCodePoint(point)
    if ('،、'.includes(letter)) kind = kinds.comma
    else if ('“”„«»'.includes(letter)) kind = kinds.quote
    else if (letter === '。') kind = kinds.stop
    else if (/\p{Lu}/u.test(letter)) kind = kinds.capital
    else kind = /\p{L}/u.test(letter) ? kinds.small : 0
    if (known.size < 20_000) known.set(point, kind)
  }
  return kind
}

/** Count the signs of a text. */
export function signsOf(text: string): Signs {
  const counts = new Int32Array(9)
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let kind = 0
    if (unit < 128) kind = asciiKinds[unit] ?? 0
    else {
      const point = text.codePointAt(at) ?? unit
      kind = kindOf(point)
      if (point > 0xffff) at++
    }
    const inWord = kind === kinds.capital && (before === kinds.capital || before === kinds.small)
    if (!inWord) counts[kind] = (counts[kind] ?? 0) + 1
    before = kind
  }
  const of = (kind: number) => counts[kind] ?? 0
  return {
    commas: of(kinds.comma),
    quotes: of(kinds.quote),
    digits: of(kinds.digit),
    capitals: of(kinds.capital),
    brackets: of(kinds.bracket),
    breaks: of(kinds.line),
    stops: of(kinds.stop),
  }
}
