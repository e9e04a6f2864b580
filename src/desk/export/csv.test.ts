import { describe, expect, it } from 'vitest'
import { csv } from './csv.ts'

/** What a spreadsheet makes of the text where lists are divided by `sign`: quotes count only at the start of a cell. */
function cells(text: string, sign: string): string[] {
  const found: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quoted && letter === '"' && text[at + 1] === '"') cell += text[++at] ?? ''
    else if (letter === '"' && (quoted || cell === '')) quoted = !quoted
    else if (!quoted && (letter === sign || letter === '\n' || letter === '\r')) {
      found.push(cell)
      cell = ''
    } else cell += letter
  }
  return [...found, cell]
}

describe('a table for spreadsheets', () => {
  const attacks = [
    '=1+1',
    '+1',
    '-2+3+cmd|x',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u200b=1',
    '＝1+1',
    '"=1',
    'a;=1+1;b',
    'a; "=1',
    'a\n=1+1',
    'a\t@SUM(1)',
    "a;'=1",
  ]
  it.each([',', ';', '\t'])('holds no formula, divided by %j', (sign) => {
    for (const attack of attacks)
      for (const row of [
        [attack, 'x'],
        ['x', attack],
        ['a, b', attack],
      ])
        for (const cell of cells(csv([row]), sign)) expect(cell.trimStart(), JSON.stringify(attack)).not.toMatch(/^[=+\-@＝]/u)
  })
  it('keeps what is none, and numbers', () => {
    expect(csv([['a - b', 'x=1', 'two\nlines', '“=”', -3, null]])).toBe('a - b,x=1,"two\nlines",“=”,-3,\r\n')
  })
})
