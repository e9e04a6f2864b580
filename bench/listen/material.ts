/** Sound for the benches: invented speech by espeak-ng, and what ffmpeg and sox make of it. Everything is seeded. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const shared = process.env.HEARSAY_SHARED ?? join(import.meta.dirname, '../../../shared')
export const audio = join(shared, 'bench/audio')
export const folder = join(tmpdir(), 'hearsay-bench-listen')
mkdirSync(folder, { recursive: true })

/** A generator of numbers 0..1 that gives the same row each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const words: Readonly<Record<string, string>> = {
  en: 'the river bridge carries green wagons before morning and nobody counts lanterns under a wooden roof while seven bakers sing about winter apples or borrow ladders from quiet neighbours',
  de: 'der fluss trägt grüne wagen vor dem morgen und niemand zählt laternen unter einem hölzernen dach während sieben bäcker von winteräpfeln singen oder leitern bei stillen nachbarn leihen',
  ru: 'река несёт зелёные вагоны до утра и никто не считает фонари под деревянной крышей пока семь пекарей поют про зимние яблоки или берут лестницы у тихих соседей',
  uk: 'ріка несе зелені вагони до ранку і ніхто не лічить ліхтарі під деревʼяним дахом доки сім пекарів співають про зимові яблука або беруть драбини в тихих сусідів',
}

/** Words of the second set: nothing was chosen on it. */
const freshWords: Readonly<Record<string, string>> = {
  fr: 'le vieux facteur range des cartes bleues derrière la gare pendant que trois cousines comptent les nuages et que personne ne ferme la fenêtre du grenier avant la fin du marché',
  es: 'la vecina guarda limones verdes en una caja mientras dos pintores discuten del puente viejo y alguien olvida las llaves cerca del reloj antes de cenar con los primos',
  pl: 'stary młynarz liczy worki pod oknem kiedy sąsiadki rozmawiają o deszczu i nikt nie zamyka bramy przed wieczorem bo pies śpi obok studni',
  it: 'la maestra conta le barche gialle davanti al porto mentre quattro ragazzi riparano una ruota e il fornaio dimentica il pane sopra la sedia',
  en: 'an early tram rattled past the orchard when my aunt dropped her umbrella and several clerks argued whether the clock on the station had stopped again last thursday',
  ru: 'соседка сушит грибы на балконе пока двое мастеров чинят старый лифт и кто то снова забыл закрыть калитку перед долгой зимней дорогой на дачу',
  uk: 'вчителька малює жовті човни біля пристані поки хлопці лагодять колесо і хтось знову забув зачинити хвіртку перед довгою дорогою додому',
  de: 'die tante zählt gelbe boote am hafen während vier jungen ein rad flicken und der bäcker sein brot auf dem stuhl vergisst bevor der letzte zug kommt',
}

/** A sentence of invented order. */
export function sentence(language: string, random: () => number, fresh = false): string {
  const list = ((fresh ? freshWords : words)[language] ?? '').split(' ')
  return Array.from({ length: 5 + Math.floor(random() * 6) }, () => list[Math.floor(random() * list.length)]).join(' ')
}

export const run = (program: string, args: readonly string[]) =>
  execFileSync(program, [...args], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 64 * 2 ** 20 })
export const ffmpeg = (...args: string[]) => run('ffmpeg', ['-y', '-nostdin', '-v', 'error', ...args])
export const sox = (...args: string[]) => run('sox', ['-V1', ...args])

/** Text read by an espeak-ng voice, 22,050 Hz. @returns path */
export function spoken(name: string, text: string, voice: string, more: readonly string[] = []): string {
  const out = join(folder, `${name}.wav`)
  if (!existsSync(out)) run('espeak-ng', ['-v', voice, ...more, '-w', out, text])
  return out
}

/** Make a file once. */
export function made(name: string, make: (out: string) => void): string {
  const out = join(folder, name)
  if (!existsSync(out)) make(out)
  return out
}

/** A share with its 95 % Wilson interval, in percent. */
export function share(hits: number, all: number): string {
  if (all === 0) return '–'
  const [p, z] = [hits / all, 1.96]
  const centre = (p + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all)
  return `${(100 * p).toFixed(1)} % (${(100 * (centre - half)).toFixed(0)}–${(100 * Math.min(1, centre + half)).toFixed(0)})`
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}
