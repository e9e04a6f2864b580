/** The first call of the hand-made case as `CallPage`: wordings, drift, provenance with a circle and a missing original, ledger. */
import { articles, callIds, rowOf } from './fixture-case.mjs'

const [mayak, courier, lantern, blog, kuesten, vestnik] = articles
const account = (article) => `${article.sha256}#c1`
const note = (text) => ({ rule: 'fixture', weight: 0, text })

function wording(article, index, hop, hedges = []) {
  const statement = article.statements[index]
  return { statement: statement.id, article: article.sha256, account: account(article), text: statement.content, span: statement.spans[0], language: article.row.language, where: 'body', speaker: statement.source.label, hop, hedges }
}

const within = (text, words) => [text.indexOf(words), text.indexOf(words) + words.length]
function flag(wordings, kind, severity, force, from, to, words, text) {
  return { kind, severity, force, from, to, spans: [words[0] ? within(wordings[from].text, words[0]) : null, words[1] ? within(wordings[to].text, words[1]) : null], hop: to, notes: [note(text)] }
}

function quotes() {
  const losses = [wording(mayak, 0, 0), wording(courier, 0, 1), wording(lantern, 0, 2), wording(blog, 0, 3), wording(kuesten, 0, 2, ['demnach']), wording(vestnik, 1, 1, ['якобы'])]
  const when = [wording(mayak, 1, 0), wording(courier, 1, 1), wording(lantern, 2, 2), wording(kuesten, 2, 2)]
  const march = [wording(mayak, 2, 0, ['мабуть']), wording(courier, 2, 1, ['perhaps']), wording(lantern, 3, 2), wording(blog, 3, 3), wording(kuesten, 3, 2, ['vielleicht'])]
  const water = [wording(mayak, 3, 0), wording(courier, 3, 1), wording(lantern, 1, 2), wording(kuesten, 1, 2, ['sei'])]
  const port = [wording(mayak, 5, 0), wording(courier, 5, 1), wording(lantern, 4, 2), wording(vestnik, 3, 1)]
  const beg = [wording(mayak, 6, 0), wording(courier, 6, 1), wording(lantern, 5, 2)]
  const quote = (id, speaker, order, wordings, drift = []) => ({ id, speaker, order, wordings, drift, stock: false })
  return [
    quote('q1', 'soldier', 1, losses, [
      flag(losses, 'number', 4, 'finding', 1, 2, ['forty', 'fourteen'], 'forty became fourteen, in one language, from The Harbour Courier to Daily Lantern.'),
      flag(losses, 'hedge-added', 2, 'question', 0, 5, [null, 'Нас было'], 'The Russian text adds “якобы”.'),
    ]),
    quote('q2', 'wife', 2, when),
    quote('q3', 'soldier', 3, march, [flag(march, 'hedge-lost', 3, 'finding', 1, 2, ['perhaps', 'In March'], '“perhaps” is gone; “I don’t know” was cut.'), flag(march, 'cut', 2, 'finding', 1, 2, ["I don't know.", null], 'The first sentence was left out.')]),
    quote('q4', 'soldier', 4, water, [flag(water, 'intensity', 2, 'finding', 1, 2, ['hardly any', 'no d***'], '“hardly any” became “no d***”.')]),
    quote('q5', 'soldier', 5, port, [flag(port, 'modality', 4, 'finding', 1, 2, ["If they don't let us go,", 'We will walk'], 'The condition was cut: a threat remains.')]),
    quote('q6', 'wife', 6, beg, [flag(beg, 'wording', 1, 'finding', 1, 2, ["Only don't go alone", "Don't go"], '“alone” was left out.')]),
  ]
}

const node = (id, kind, label, more = {}) => ({ id, kind, label, article: null, collected: true, origin: false, circle: false, probableUrl: null, day: null, ...more })
const of = (article, more = {}) => node(article.sha256, 'article', article.row.outlet, { article: article.sha256, day: article.row.day, ...more })
const relay = (from, to, kind, direction, p, passages = [], text = '') => ({ from, to, kind, direction, p, passages, notes: text ? [note(text)] : [] })

function provenance() {
  const told = (article, words) => [{ article: article.sha256, span: article.at(words) }]
  return {
    nodes: [
      node('speaker', 'speaker', 'soldier and wife'), node('int', 'interceptor', 'Mayak', { day: '2031-02-11' }),
      of(mayak, { origin: true }), of(courier), of(lantern), of(blog), of(kuesten), of(vestnik),
      node('gazette', 'missing', 'Cape Radio', { collected: false, probableUrl: 'https://cape-radio.example/2031/02/12/call' }),
      node('ring-a', 'outlet', 'Tide Telegraph', { circle: true, day: '2031-02-15' }), node('ring-b', 'outlet', 'Breakwater News', { circle: true, day: '2031-02-15' }),
    ],
    relays: [
      relay('int', 'speaker', 'speaks', 'sure', 1), relay(mayak.sha256, 'int', 'publishes', 'sure', 1),
      relay(courier.sha256, mayak.sha256, 'translates', 'sure', 0.96, told(courier, 'published on Tuesday by the coastal watch service Mayak'), 'It names Mayak and its quotes follow the Ukrainian ones in order.'),
      relay(lantern.sha256, courier.sha256, 'rewrites', 'sure', 0.93, told(lantern, 'reported by The Harbour Courier')),
      relay(blog.sha256, lantern.sha256, 'copies', 'sure', 0.99, [], '97 % of its words stand in Daily Lantern, which is a day older.'),
      relay(kuesten.sha256, courier.sha256, 'translates', 'sure', 0.95, told(kuesten, 'Das berichtet The Harbour Courier')),
      relay(vestnik.sha256, mayak.sha256, 'names', 'likely', 0.7), relay(vestnik.sha256, 'gazette', 'links', 'likely', 0.6),
      relay('ring-a', 'ring-b', 'names', 'sure', 0.9), relay('ring-b', 'ring-a', 'names', 'sure', 0.9), relay('ring-a', blog.sha256, 'names', 'unknown', 0.5),
    ],
    origins: { atLeast: 1, atMost: 2, nodes: [mayak.sha256], notes: [note('Five of six accounts lead back to Mayak’s post. Вестник Мыса does not say where it heard the recording.')] },
    circles: [['ring-a', 'ring-b']],
  }
}

function ledger() {
  return articles.slice(0, 6).flatMap((article) =>
    article.positions.map((position) => ({
      position: position.id, article: article.sha256, by: position.by.label ?? article.row.outlet, byArticle: position.by.role === 'article', stance: position.stance, target: 'call', text: position.text, span: position.span, day: article.row.day,
      method: position.stance === 'assured' ? ['official-word'] : ['unstated'], chain: position.by.label ? [article.row.outlet] : [],
    })),
  )
}

const suggestion = { a: account(vestnik), b: `${articles[7].sha256}#c1`, pairs: [], keys: [{ kind: 'publisher', value: 'mayak', day: 22324 }], logOdds: 0.4, state: 'suggested', notes: [note('Both name Mayak as the interceptor.'), note('The days of publication are five apart.')] }

/** The page of the first call. */
export function firstCall() {
  const own = articles.slice(0, 6)
  return {
    story: {
      call: { id: callIds.first, accounts: own.map(account), links: [], suggestions: [suggestion], formerIds: [] },
      parties: [{ id: 'p1', label: 'soldier', role: 'combatant', labels: ['soldier', 'солдат', 'Soldat', 'мужчина'] }, { id: 'p2', label: 'wife', role: 'relative', labels: ['wife', 'дружина', 'Frau'] }],
      when: { from: '2031-02-10', to: '2031-02-11', stated: false }, places: ['the North Shore', 'the port'], topics: ['LOSS', 'SUPPLY', 'FAMILY', 'LEAVE'], languages: ['uk', 'en', 'de', 'ru'],
      quotes: quotes(), provenance: provenance(), ledger: ledger(), silent: [lantern.sha256, blog.sha256],
      contradictions: [{ kind: 'number', values: [{ article: courier.sha256, span: [0, 5], text: 'forty are left' }, { article: lantern.sha256, span: [0, 5], text: 'fourteen are left' }, { article: kuesten.sha256, span: [0, 5], text: 'vierzig sind übrig' }], notes: [note('Mayak’s Ukrainian text says forty.')] }],
      copies: [{ a: blog.sha256, b: lantern.sha256, kind: 'copy', containment: [0.97, 0.84], passages: [], notes: [] }],
      firsts: { account: account(mayak), translation: account(courier), hedgeDropped: account(lantern) },
    },
    articles: Object.fromEntries(articles.map((article) => [article.sha256, rowOf(article)])),
    decisions: [],
    fiction: true,
  }
}

/** Rows of the list of calls. @param more how many invented rows to add, for long lists */
export function callRows(more = 0) {
  const row = (id, own, parties, stances, origins) => ({
    id, parties, day: own[0].row.day, dayTo: null, places: ['the North Shore'], accounts: own.length, suggestions: 1, originsAtLeast: origins[0], originsAtMost: origins[1], languages: [...new Set(own.map((each) => each.row.language))], outlets: own.map((each) => each.row.outlet),
    topics: ['LOSS', 'SUPPLY', 'FAMILY'], stances, statements: own.reduce((sum, each) => sum + each.statements.length, 0), firstDay: own[0].row.day, fiction: true,
  })
  const first = row(callIds.first, articles.slice(0, 6), [{ label: 'soldier', role: 'combatant' }, { label: 'wife', role: 'relative' }], { assured: 2, 'could-not-verify': 2, 'accused-forgery': 1 }, [1, 2])
  const second = row(callIds.second, articles.slice(6), [{ label: 'mechanic', role: 'combatant' }, { label: 'brother', role: 'relative' }], { 'could-not-verify': 1 }, [1, 1])
  return [first, second, ...Array.from({ length: more }, (_, at) => ({ ...second, id: `c${String(at).padStart(12, '0')}`, fiction: false, suggestions: 0, places: [`berth ${at}`] }))]
}

export { suggestion }
