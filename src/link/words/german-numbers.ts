/** German writes a number as one word: "fünfhundertdreiundzwanzig". Here it is taken apart. */

const small: Readonly<Record<string, number>> = Object.fromEntries(
  `ein=1 eins=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14
   fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19`
    .split(/\s+/u)
    .map((pair) => pair.split('='))
    .map(([word = '', value]) => [word, Number(value)]),
)
const tens: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}

function belowHundred(word: string): number | null {
  if (word === '') return 0
  const whole = small[word] ?? tens[word]
  if (whole !== undefined) return whole
  const [unit, ten, ...rest] = word.split('und')
  if (unit === undefined || ten === undefined || rest.length > 0) return null
  const [a, b] = [small[unit], tens[ten]]
  return a !== undefined && a < 10 && b !== undefined ? a + b : null
}

function belowThousand(word: string): number | null {
  const [head, tail] = word.includes('hundert') ? word.split(/hundert(.*)/u) : ['', word]
  const hundreds = word.includes('hundert') ? (head === '' ? 1 : (small[head ?? ''] ?? null)) : 0
  const rest = belowHundred((tail ?? '').replace(/^und/u, ''))
  return hundreds === null || rest === null ? null : hundreds * 100 + rest
}

/** Value of a German number word, or null when it is none. @param word folded (ß is ss) */
export function germanCompound(word: string): number | null {
  if (word.length > 60) return null
  const [head, tail] = word.includes('tausend') ? word.split(/tausend(.*)/u) : ['', word]
  if (!word.includes('tausend')) return word === '' ? null : belowThousand(word)
  const [thousands, rest] = [head === '' ? 1 : belowThousand(head ?? ''), belowThousand(tail ?? '')]
  return thousands === null || rest === null ? null : thousands * 1000 + rest
}
