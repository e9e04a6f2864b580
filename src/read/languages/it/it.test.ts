/** Italian: a table of sentences of our own. `source|cue|content|type` per statement; see `run-table.ts` for the marks. */
import { describe, expect, it } from 'vitest'
import { type Case, foundIn, misses } from '../run-table.ts'

const CASES: Case[] = [
  ['«Da tre giorni siamo senz’acqua», ha detto l’infermiere.', ['l’infermiere|detto|Da tre giorni siamo senz’acqua|direct']],
  ['“Nessuno ci ha avvertiti”, afferma la sindaca Chiara Rossi.', ['la sindaca Chiara Rossi|afferma|Nessuno ci ha avvertiti|direct']],
  ['"Il paese è vuoto", scrive il cronista Neri.', ['il cronista Neri|scrive|Il paese è vuoto|direct']],
  ['«Aspettiamo», ha detto l’autista, «fino a sera».', ['l’autista|detto|Aspettiamo fino a sera|direct']],
  ['«Dove siete?», ha chiesto la madre.', ['la madre|chiesto|Dove siete?|direct']],
  ['La ministra ha dichiarato: «I lavori inizieranno in autunno».', ['La ministra|dichiarato|I lavori inizieranno in autunno|direct']],
  [
    'Il portavoce dei vigili del fuoco ha riferito che l’incendio era spento.',
    ['Il portavoce dei vigili del fuoco|riferito|l’incendio era spento|indirect'],
  ],
  ['Secondo la polizia, nessuno è rimasto ferito.', ['la polizia|Secondo|nessuno è rimasto ferito|indirect']],
  ['A detta degli esperti, i prezzi aumenteranno.', ['*|A detta degli|i prezzi aumenteranno|indirect']],
  ['La situazione si è calmata, ha precisato il comandante.', ['il comandante|precisato|La situazione si è calmata|indirect']],
  ['L’avvocato ha detto ai giornalisti che il caso è chiuso.', ['L’avvocato|detto|il caso è chiuso|indirect|to=giornalisti']],
  ['Il presidente è arrivato a Torino. Ha aggiunto che i negoziati continuano.', ['*|aggiunto|i negoziati continuano|indirect']],
  ['Il direttore avrebbe distrutto i documenti.', ['-|*|*|*|hedge=avrebbe']],
  ['L’azienda nega che i clienti siano stati ingannati.', ['L’azienda|nega|i clienti siano stati ingannati|indirect']],
  [
    'Nella telefonata intercettata un soldato si lamenta con la moglie: «Non abbiamo niente da mangiare». La conversazione è stata pubblicata dall’SBU.',
    ['un soldato|*|Non abbiamo niente da mangiare|direct|chain=SBU'],
  ],
  [
    'Il giornale, citando lo Stato maggiore, scrive che la brigata si è ritirata.',
    ['lo Stato maggiore|scrive|la brigata si è ritirata|indirect|chain=Il giornale'],
  ],
  ['L’autenticità della registrazione non è stata verificata in modo indipendente.', null, ['could-not-verify']],
  ['Il Cremlino ha definito la registrazione un falso.', null, ['accused-forgery']],
]

const NOTHING = [
  'La «Vespucci» è salpata dal porto in mattinata.',
  'Tutto è andato secondo i piani e il treno è arrivato dopo tre ore.',
  'Il romanzo «La casa vuota» esce a maggio.',
  'Leggi anche: che cosa si sa del caso.',
  'Faceva così freddo che il fiume gelò.',
]

describe('Italian', () => {
  it.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => {
    expect(misses('it', one)).toEqual([])
  })
  it.each(NOTHING)('nothing: %s', (text) => {
    expect(foundIn('it', text)).toEqual([])
  })
})
