/**
 * The example case as the API would answer it, written by hand: for looking at the pages while no desk runs, and for
 * states that a real desk seldom has (troubles, circles, missing originals). Development only; never served by Hearsay.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const dir = join(import.meta.dirname, '..', 'example', 'articles')
const digest = (text) => createHash('sha256').update(text).digest('hex')
const tags = (html) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim()

/** File, outlet, language, day, statements `[content, speaker, cue, hedge?]`, positions `[text, stance, by]`. */
const table = [
  {
    file: '01-mayak-uk.html', outlet: 'Служба «Маяк»', language: 'uk', day: '2031-02-11',
    statements: [
      ['Нас було сто двадцять, лишилося сорок', 'солдат', 'сказав'],
      ['Коли ти приїдеш?', 'дружина', 'спитала'],
      ['Не знаю. Командир каже, що, мабуть, у березні', 'солдат', 'відповів', 'мабуть'],
      ['Третій тиждень сидимо без зміни, води майже немає.', 'солдат', null],
      ['поранених не вивозять уже шість днів', 'солдат', 'За словами'],
      ['Якщо нас не відпустять, ми самі підемо до порту', 'солдат', 'додав'],
      ['Тільки не йди сам, прошу тебе', 'дружина', 'сказала'],
    ],
    positions: [['У «Маяку» запевняють, що запис справжній і його не змінювали.', 'assured', 'Маяк']],
  },
  {
    file: '02-harbour-courier-en.html', outlet: 'The Harbour Courier', language: 'en', day: '2031-02-12',
    statements: [
      ['There were a hundred and twenty of us, forty are left,', 'soldier', 'said'],
      ['When will you come?', 'wife', 'asked'],
      ["I don't know. The commander says perhaps in March,", 'soldier', 'replied', 'perhaps'],
      ['It is the third week without relief, and there is hardly any water.', 'soldier', null],
      ['The wounded have not been taken out for six days', 'soldier', 'complained', 'is said to'],
      ["If they don't let us go, we will walk to the port ourselves,", 'soldier', 'added'],
      ["Only don't go alone, I beg you.", 'wife', 'pleaded'],
    ],
    positions: [
      ['The Harbour Courier could not independently verify the recording.', 'could-not-verify', null],
      ['A Mayak spokeswoman assured this newspaper that the recording was genuine and had not been altered.', 'assured', 'Mayak spokeswoman'],
    ],
    removed: [['Related stories', 'related', 'A list of links to other stories after the text.'], ['© 2031 The Harbour Courier. All rights reserved.', 'copyright', 'A copyright line.']],
  },
  {
    file: '03-daily-lantern-en.html', outlet: 'Daily Lantern', language: 'en', day: '2031-02-12',
    statements: [
      ['There were a hundred and twenty of us, fourteen are left.', 'soldier', 'told'],
      ['It is the third week without relief, and there is no d*** water.', 'soldier', null],
      ['When will you come?', 'wife', 'asked'],
      ['In March,', 'soldier', 'replied'],
      ['We will walk to the port ourselves,', 'soldier', 'said'],
      ["Don't go, I beg you.", 'wife', 'begged'],
      ['morale on the coast is close to collapse', 'Military experts', 'say'],
    ],
    positions: [],
    asides: ["A 'mystery light' has been seen over the old lighthouse at Grey Point, sparking wild theories among locals."],
    removed: [['Sign up for the Lantern briefing\nThe best stories, every evening, in your inbox.', 'newsletter', 'A box that asks for an e-mail address.'], ['Read more HERE.', 'read-more', 'A link that leads to another story.']],
  },
  {
    file: '04-blog-copy-en.html', outlet: 'Shoreline Digest', language: 'en', day: '2031-02-13',
    statements: [
      ['There were a hundred and twenty of us, fourteen are left.', 'soldier', 'told'],
      ['It is the third week without relief, and there is no d*** water.', 'soldier', null],
      ['When will you come?', 'wife', 'asked'],
      ['In March,', 'soldier', 'replied'],
      ['We will walk to the port ourselves,', 'soldier', 'said'],
      ["Don't go, I beg you.", 'wife', 'begged'],
    ],
    positions: [],
  },
  {
    file: '05-kuestenblatt-de.html', outlet: 'Küstenblatt', language: 'de', day: '2031-02-13', from: 'en',
    statements: [
      ['Wir waren hundertzwanzig, vierzig sind übrig', 'Soldat', 'sagte', 'demnach'],
      ['Es sei die dritte Woche ohne Ablösung, Wasser gebe es kaum noch.', 'Soldat', null, 'sei'],
      ['Wann kommst du?', 'Frau', 'fragte'],
      ['Ich weiß es nicht. Der Kommandant sagt, vielleicht im März', 'Soldat', 'antwortete', 'vielleicht'],
      ['Wenn sie uns nicht gehen lassen, laufen wir selbst zum Hafen', 'Soldat', 'fügte'],
    ],
    positions: [['Die Echtheit der Aufnahme ließ sich nicht unabhängig überprüfen.', 'could-not-verify', null]],
  },
  {
    file: '06-vestnik-ru.html', outlet: 'Вестник Мыса', language: 'ru', day: '2031-02-14',
    statements: [
      ['Эта запись — подделка, таких рот у нас нет', 'Олег Варский', 'заявил'],
      ['Нас было сто двадцать, осталось сорок', 'мужчина', 'говорит', 'якобы'],
      ['раненых не вывозят уже шесть дней', 'солдат', 'сообщил', 'По версии'],
      ['Если нас не отпустят, мы сами пойдём к порту', 'мужчина', 'добавляет'],
    ],
    positions: [['«Эта запись — подделка, таких рот у нас нет», — заявил представитель ведомства Олег Варский.', 'accused-forgery', 'Олег Варский']],
  },
  {
    file: '07-mayak-second-uk.html', outlet: 'Служба «Маяк»', language: 'uk', day: '2031-02-18', second: true,
    statements: [['Пального лише на два дні, а потім стоїмо біля пірса', 'механік', 'сказав'], ['А що капітан?', 'брат', 'спитав']],
    positions: [],
  },
  {
    file: '08-harbour-courier-second-en.html', outlet: 'The Harbour Courier', language: 'en', day: '2031-02-19', second: true,
    statements: [['There is fuel for two days only, and then we stand at the pier,', 'mechanic', 'said'], ['And what about the captain?', 'brother', 'asked']],
    positions: [['The authenticity of the call could not be verified.', 'could-not-verify', null]],
  },
]

export const callIds = { first: 'c4f20aa61b9e', second: 'c91d33e07af2' }

function makeArticle(row) {
  const html = readFileSync(join(dir, row.file), 'utf8')
  const blocks = [...html.matchAll(/<(h1|p)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , inner]) => tags(inner).replaceAll('&amp;', '&'))
  const text = blocks.join('\n\n')
  const sha256 = digest(html)
  const at = (words, from = 0) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`${row.file} does not hold: ${words}`)
    return [start, start + words.length]
  }
  const body = text.indexOf('\n\n')
  const statements = row.statements.map(([content, speaker, cue, hedge], index) => {
    const span = at(content, body)
    const cueSpan = cue ? nearest(text, cue, span) : null
    const hedgeSpan = hedge ? nearest(text, hedge, span) : null
    return statementOf({ index, content, span, speaker, cue, cueSpan, hedge, hedgeSpan, row })
  })
  const positions = row.positions.map(([words, stance, by], index) => ({
    id: `p${index + 1}`, text: words, span: at(words), cue: '', stance, target: 'c1', method: [], chain: [], notes: [],
    by: by ? { role: 'source', label: by, text: by } : { role: 'article', label: null, text: null },
  }))
  return { row, html, text, sha256, statements, positions, blocks, at }
}

function nearest(text, words, [start, end]) {
  const after = text.indexOf(words, Math.max(0, start - 2))
  const before = text.lastIndexOf(words, start)
  const found = after >= 0 && after - end < start - before ? after : before
  return found < 0 ? null : [found, found + words.length]
}

function statementOf({ index, content, span, speaker, cue, cueSpan, hedge, hedgeSpan, row }) {
  const who = { text: speaker, label: speaker, name: null, party: speaker, entity: speaker, span: null, p: 0.94 - index * 0.05, alternatives: [{ label: speaker, p: 0.9 }, { label: 'Mayak', p: 0.06 }] }
  return {
    id: `s${index + 1}`, type: cue ? 'direct' : 'free-indirect', medium: 'call', content, spans: [span], quoted: [content], cue, cueSpans: cueSpan ? [cueSpan] : [], cueClass: 'N',
    source: who, sourceKind: cue ? 'explicit' : 'implicit', addressee: null,
    chain: [
      { role: 'speaker', name: speaker, evidence: 'explicit', cue, p: 0.94 },
      { role: 'interceptor', name: 'Mayak', evidence: 'inherited', cue: null, p: 0.9 },
      ...(row.outlet === 'Daily Lantern' ? [{ role: 'relay', name: 'The Harbour Courier', evidence: 'inferred', cue: null, p: 0.7 }] : []),
      { role: 'article', name: null, evidence: 'metadata', cue: null, p: 1 },
    ],
    hedges: hedgeSpan ? [{ text: hedge, span: hedgeSpan, kind: 'reportative', scope: 'attribution', strength: 'medium' }] : [],
    polarity: 'positive', commitment: hedge ? 'PS+' : 'UU', call: 'c1', turn: index + 1, parent: null, continues: null, aside: false,
    topics: index === 0 ? ['LOSS'] : index === 3 ? ['SUPPLY'] : ['FAMILY'], p: 0.9,
    notes: [
      { rule: 'quote/paired-marks', because: 'The words stand inside quotation marks that belong together.', span },
      ...(cueSpan ? [{ rule: 'cue/verb-after-quote', because: `The word “${cue}” right beside the quote says who speaks.`, span: cueSpan }] : []),
    ],
  }
}

/** All articles of the case with their readings. */
export const articles = table.map(makeArticle)

/** The row of an article. */
export function rowOf({ row, sha256, statements, blocks }) {
  return {
    id: sha256, sha256, title: blocks[0], outlet: row.outlet, language: row.language, published: row.day, addedAt: `2031-02-20T09:0${table.indexOf(row)}:00Z`,
    statements: statements.length, calls: [row.second ? callIds.second : callIds.first], fiction: true,
  }
}

/** The whole view of an article. */
export function viewOf(article) {
  const { row, text, sha256, statements, positions, html, at, blocks } = article
  const kin = articles.filter((other) => other !== article && Boolean(other.row.second) === Boolean(row.second))
  return {
    row: rowOf(article),
    exhibit: { sha256, bytes: Buffer.byteLength(html), type: 'text/html', name: row.file, from: { kind: 'example', path: `example/articles/${row.file}`, who: 'desk' }, parent: null, role: 'article', hints: null, sealedAt: '2031-02-20T09:00:12Z' },
    reading: {
      article: {
        path: row.file, title: blocks[0], outlet: row.outlet, authors: row.file.startsWith('02') ? ['Ada Merrow'] : [], published: row.day, updated: null, language: row.language, translatedFrom: row.from ?? null, canonical: null, text,
        removed: (row.removed ?? []).map(([words, kind, because], index) => ({ text: words, kind, rule: `furniture/${kind}`, because, at: Math.floor(text.length * (0.45 + 0.5 * index)) })),
        captions: [], credits: [], asides: (row.asides ?? []).map((words) => ({ span: at(words), because: 'A teaser of another story.' })), notes: [],
      },
      calls: [{ id: 'c1', parties: [{ id: 'p1', label: statements[0].source.label, role: 'combatant' }, { id: 'p2', label: statements[1].source.label, role: 'relative' }], links: [], when: { text: 'Tuesday', from: '2031-02-11', to: '2031-02-11' }, places: [] }],
      statements, positions, relays: [], echoes: [{ text: blocks[0], span: [0, blocks[0].length], statement: 's1' }], times: [], names: [], version: { code: '0.1.0', lexicon: '1', weights: null },
    },
    custody: [line(4, sha256, row)],
    decisions: [],
    relatives: kin.map((other) => ({ article: rowOf(other), how: 'tells of the same call' })),
  }
}

function line(index, sha256, row) {
  return { index, leaf: digest(String(index)), when: '2031-02-20T09:00:12Z', who: 'desk', kind: 'exhibit-sealed', sentence: `example/articles/${row.file} was sealed as ${sha256.slice(0, 12)}… (text/html).`, sha256 }
}
