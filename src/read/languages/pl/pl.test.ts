/** Polish: a table of sentences of our own. `source|cue|content|type` per statement; see `run-table.ts` for the marks. */
import { describe, expect, it } from 'vitest'
import { type Case, foundIn, misses } from '../run-table.ts'

const CASES: Case[] = [
  ['„Od trzech dni nie mamy wody” – powiedział sanitariusz.', ['sanitariusz|powiedział|Od trzech dni nie mamy wody|direct']],
  ['„Nikt nas nie ostrzegł“, oświadczyła burmistrzyni Anna Kowal.', ['burmistrzyni Anna Kowal|oświadczyła|Nikt nas nie ostrzegł|direct']],
  ['«Wieś jest pusta» – napisał reporter.', ['reporter|napisał|Wieś jest pusta|direct']],
  ['"Jutro wracamy", zapowiedział minister Górski.', ['minister Górski|zapowiedział|Jutro wracamy|direct']],
  ['– Jest nas czterech – powiedział kierowca. – Nie ma łączności.', ['kierowca|powiedział|Jest nas czterech Nie ma łączności.|direct']],
  ['– Gdzie jesteście? – zapytała matka.', ['matka|zapytała|Gdzie jesteście?|direct']],
  ['Ministra oświadczyła: „Budowa ruszy jesienią”.', ['Ministra|oświadczyła|Budowa ruszy jesienią|direct']],
  ['Rzecznik straży pożarnej poinformował, że pożar ugaszono.', ['Rzecznik straży pożarnej|poinformował|pożar ugaszono|indirect']],
  ['Według policji nikt nie został ranny.', ['policji|Według|nikt nie został ranny|indirect']],
  ['Zdaniem ekspertów będzie drożej aż do wiosny.', ['ekspertów|Zdaniem|będzie drożej aż do wiosny|indirect']],
  ['Sytuacja się uspokoiła, podkreślił dowódca.', ['dowódca|podkreślił|Sytuacja się uspokoiła|indirect']],
  ['Jak podaje agencja Północ, umowa została zerwana.', ['agencja Północ|podaje|umowa została zerwana|indirect']],
  ['Powiedziała, że więcej nie zadzwoni.', ['-|Powiedziała|więcej nie zadzwoni|indirect']],
  ['Adwokat powiedział dziennikarzom, że sprawa jest zamknięta.', ['Adwokat|powiedział|sprawa jest zamknięta|indirect|to=dziennikarzom']],
  ['Dyrektor rzekomo zniszczył dokumenty.', ['-|*|*|*|hedge=rzekomo']],
  ['Firma zaprzecza, że oszukała klientów.', ['Firma|zaprzecza|oszukała klientów|indirect']],
  [
    'W przechwyconej rozmowie żołnierz skarży się żonie: „Nie mamy co jeść”. Nagranie opublikowała SBU.',
    ['żołnierz|*|Nie mamy co jeść|direct|chain=SBU'],
  ],
  [
    'Gazeta, powołując się na sztab generalny, pisze, że brygada się wycofała.',
    ['sztab generalny|pisze|brygada się wycofała|indirect|chain=Gazeta'],
  ],
  ['Autentyczności nagrania nie udało się niezależnie zweryfikować.', null, ['could-not-verify']],
  ['Kreml nazwał nagranie fałszywką.', null, ['accused-forgery']],
]

const NOTHING = [
  'Statek „Orzeł” wypłynął rano z portu.',
  'Wszystko przebiegło zgodnie z planem, a pociąg przyjechał po trzech godzinach.',
  'Powieść „Pusty dom” ukaże się w maju.',
  'Czytaj także: co wiadomo o sprawie.',
  'Było tak zimno, że rzeka zamarzła.',
]

describe('Polish', () => {
  it.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => {
    expect(misses('pl', one)).toEqual([])
  })
  it.each(NOTHING)('nothing: %s', (text) => {
    expect(foundIn('pl', text)).toEqual([])
  })
})
