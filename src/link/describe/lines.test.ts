import { describe, expect, it } from 'vitest'
import type { CallStory, ReadArticle } from '../../model/index.ts'
import { accountsOf } from '../accounts-of.ts'
import { type ArticleSpec, makeArticle } from '../testing/make-article.ts'
import { describeCall } from './describe-call.ts'

/** The story of these articles as one call, whether or not anything would join them. */
function told(...specs: readonly ArticleSpec[]): CallStory {
  const articles: ReadArticle[] = specs.map(makeArticle)
  const accounts = articles.flatMap(accountsOf)
  const view = { id: 'c', accounts: accounts.map(({ id }) => id), links: [], suggestions: [], formerIds: [] }
  return describeCall(view, articles, accounts, [])
}

const by = (who: string, text: string) => ({ by: who, text })
const linesOf = (story: CallStory) =>
  story.quotes.map(({ wordings }) => wordings.map(({ account, statement }) => `${account[0]}${statement}`).join(' '))

const english: ArticleSpec = {
  id: 'a',
  day: '2026-02-03',
  parties: [
    ['driver', 'combatant'],
    ['mother', 'relative'],
  ],
  quotes: [
    by('driver', 'Eighty trucks stood by the river, thirty came back.'),
    by('mother', 'When do they let you home?'),
    by('driver', 'If they do not pay us, we will drive to the capital ourselves.'),
    by('mother', 'Just do not drive there, I ask you.'),
  ],
}
const german: ArticleSpec = {
  id: 'b',
  day: '2026-02-04',
  language: 'de',
  parties: [
    ['Fahrer', 'unknown'],
    ['Mutter', 'unknown'],
  ],
  quotes: [
    by('Fahrer', 'Achtzig Lastwagen standen am Fluss, dreißig kamen zurück.'),
    by('Mutter', 'Wann lassen sie dich nach Hause?'),
    by('Fahrer', 'Wenn sie uns nicht bezahlen, fahren wir selbst in die Hauptstadt.'),
    by('Mutter', 'Fahr nur nicht dorthin, ich bitte dich.'),
  ],
}

describe('lines across languages', () => {
  it('puts each line beside its own translation, not beside one that shares a "not" and a verb', () => {
    expect(linesOf(told(english, german))).toEqual(['as0 bs0', 'as1 bs1', 'as2 bs2', 'as3 bs3'])
  })

  it('keeps a sentence that one account tells as two pieces on one line', () => {
    const whole = { ...english, quotes: [by('driver', 'The cook hid the flour. Now nobody bakes bread for the company.')] }
    const pieces = {
      ...english,
      id: 'b',
      quotes: [by('driver', 'The cook hid the flour,'), by('driver', 'Now nobody bakes bread for the company.')],
    }
    expect(linesOf(told(whole, pieces))).toEqual(['as0 bs0 bs1'])
  })

  it('takes the answer to one question for the same answer, however much was cut from it', () => {
    const quotes = [
      by('mother', 'When do they let you home?'),
      by('driver', 'How should I know. Maybe after Easter, the sergeant told us.'),
    ]
    const short = [by('mother', 'When do they let you home?'), by('driver', 'After Easter.'), by('driver', 'The river has frozen over.')]
    expect(linesOf(told({ ...english, quotes }, { ...english, id: 'b', quotes: short }))).toEqual(['as0 bs0', 'as1 bs1', 'bs2'])
  })

  it('does not join what other people say of other things', () => {
    const quotes = [by('driver', 'The bridge is mined.'), by('mother', 'Father sold the goat.')]
    expect(linesOf(told(english, { ...english, id: 'b', quotes }))).toHaveLength(6)
  })
})

describe('moved words', () => {
  it('are shown beside the sentence that told them first', () => {
    const sentence = 'Half of the company ran off into the forest at night.'
    const story = told(
      { ...english, outlet: 'First', narrative: [sentence] },
      { ...english, id: 'b', outlet: 'Second', chain: [['relay', 'First']], quotes: [...english.quotes, by('driver', sentence)] },
    )
    const line = story.quotes.find(({ drift }) => drift.some(({ kind }) => kind === 'moved'))
    expect(line?.wordings.map(({ account, marked }) => `${account} ${marked}`)).toEqual(['a#c1 false', 'b#c1 true'])
  })
})

describe('a call of many copies', () => {
  it('has as many lines as were said, however many tell them', () => {
    const copies = Array.from({ length: 60 }, (_, at) => ({ ...english, id: `n${at}`, outlet: `Outlet ${at}` }))
    expect(told(...copies).quotes.map(({ wordings }) => wordings.length)).toEqual([60, 60, 60, 60])
  })
})

describe('contradictions', () => {
  it('of a number are shown with both passages', () => {
    const quotes = [by('driver', 'Eighty trucks stood by the river, thirteen came back.')]
    const story = told({ ...english, quotes: english.quotes.slice(0, 1) }, { ...english, id: 'b', outlet: 'B', quotes })
    expect(story.contradictions).toMatchObject([
      {
        kind: 'number',
        values: [
          { article: 'a', text: 'thirty' },
          { article: 'b', text: 'thirteen' },
        ],
      },
    ])
    expect(story.contradictions[0]?.values.every(({ span }) => span !== null)).toBe(true)
  })
})

describe('translations', () => {
  it('are told by the lines that an article shares with one in the language it says it is translated from', () => {
    const { copies, provenance } = told(english, { ...german, translatedFrom: 'en' })
    expect(copies.map(({ kind, a, b }) => `${kind} ${a} ${b}`)).toEqual(['translation a b'])
    expect(provenance.relays.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual(['b translates a'])
    expect(provenance.origins).toMatchObject({ atLeast: 1, atMost: 1 })
  })
})

describe('parties across languages', () => {
  it('names each voice once, in English where an account is, with all other names beside it', () => {
    const story = told(english, german)
    expect(story.parties.map(({ label, role, labels }) => `${label} ${role} ${labels.join('/')}`)).toEqual([
      'driver combatant driver/Fahrer',
      'mother relative mother/Mutter',
    ])
    expect(story.parties[0]?.names).toEqual([
      { language: 'en', label: 'driver' },
      { language: 'de', label: 'Fahrer' },
    ])
    expect(story.quotes.map(({ speaker, party }) => `${speaker} ${party}`)).toEqual(['driver p1', 'mother p2', 'driver p1', 'mother p2'])
  })

  it('takes who says the same lines for the same voice, whatever it is called', () => {
    const renamed: ArticleSpec = {
      ...english,
      id: 'b',
      parties: [
        ['Olek', 'unknown'],
        ['Halyna', 'unknown'],
      ],
      quotes: english.quotes.map(({ by: who, text }) => by(who === 'driver' ? 'Olek' : 'Halyna', text)),
    }
    expect(told(english, renamed).parties.map(({ labels }) => labels.join('/'))).toEqual(['driver/Olek', 'mother/Halyna'])
  })

  it('never makes one voice of two parties of one account', () => {
    const two: ArticleSpec = {
      id: 'b',
      parties: [
        ['first soldier', 'combatant'],
        ['second soldier', 'combatant'],
      ],
      quotes: [by('first soldier', 'The well is dry.'), by('second soldier', 'The well is full of mud.')],
    }
    const soldier: ArticleSpec = { ...english, parties: [['soldier', 'combatant']] }
    expect(told(soldier, two).parties).toHaveLength(2)
  })

  it('shows the oldest word where nobody writes English', () => {
    const ukrainian: ArticleSpec = { ...german, id: 'c', day: '2026-02-01', language: 'uk', parties: [['мати', 'relative']], quotes: [] }
    expect(told(german, ukrainian).parties.map(({ label }) => label)).toContain('мати')
  })
})

describe('carriers across languages', () => {
  it('are one node in whatever case or script they are named', () => {
    const chain = (name: string) => [['publisher', name]] as const
    const story = told(
      { ...english, outlet: 'Paper', chain: chain('Baken') },
      { ...german, id: 'b', language: 'uk', outlet: 'Газета', chain: chain('Бакену') },
      { ...german, id: 'c', language: 'ru', outlet: 'Вестник', chain: chain('служба «Бакен»') },
    )
    expect(story.provenance.nodes.filter(({ kind }) => kind !== 'article').map(({ label }) => label)).toEqual(['Baken'])
    expect(story.provenance.origins).toMatchObject({ atLeast: 1, atMost: 1 })
  })

  it('are the outlet that was collected, when its name fits', () => {
    const story = told(
      { ...german, id: 'a', language: 'uk', outlet: 'Служба «Бакен»', chain: [['publisher', 'Бакену']] },
      { ...english, id: 'b', outlet: 'Paper', chain: [['publisher', 'Baken']] },
    )
    expect(story.provenance.relays.map(({ from, to }) => `${from} ${to}`)).toEqual(['b a'])
    expect(story.provenance.origins).toMatchObject({ atLeast: 1, atMost: 1 })
  })
})
