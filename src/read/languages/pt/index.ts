/**
 * Portuguese, of Portugal and of Brazil. What is particular to it: verbs may drop their subject, pronouns hang on the verb
 * (disse-lhe, queixou-se), and the conditional reports without vouching (teria morrido).
 */
import type { Language } from '../../language.ts'
import { cueNouns, cuePrepositions, cueVerbs, hedges, people, stances, words } from '../assemble.ts'
import { plainLanguage } from '../plain.ts'
import { conjugate } from './conjugate.ts'
import * as W from './words.data.ts'

const FINITE = new Set(
  words(
    `${W.AUXILIARIES} ${W.MODALS} vai vão faz fazem fica continua vive trabalha chega chegou fez há parece parecem acaba começa termina mostra`,
  ),
)
const CLITIC = /-(?:se|lhe|lhes|o|a|os|as|me|nos|lo|la|no|na)$/u

/** Cuts disse-lhe into disse + lhe; the reflexive -se stays, cue forms carry it. */
function cutWord(folded: string): readonly number[] {
  const clitic = CLITIC.exec(folded)
  return clitic === null || clitic.index === 0 || clitic[0] === '-se' ? [] : [clitic.index, clitic.index + 1]
}

export const portuguese: Language = {
  ...plainLanguage('pt'),
  quoteMarks: ['“”', '«»', '""', '‘’', '„“'],
  dialogueDash: true,
  naming: W.NAMING,
  cueVerbs: cueVerbs(W.VERBS, conjugate),
  cuePrepositions: cuePrepositions(W.PREPOSITIONS),
  cueNouns: cueNouns(W.NOUNS),
  asWords: 'como segundo conforme',
  asSaying: 'dizendo; afirmando',
  heardAs: 'ouve-se|ouvem-se|ouviu-se; se ouve|ouvem|ouviu; é possível ouvir; pode-se|podem-se ouvir; pode|podem ser ouvido|ouvida|ouvidos',
  complementisers: 'que; se',
  addresseePrepositions:
    'a um|uma|uns|umas|seu|sua|outro|outra; ao; à; aos; às; perante; em conversa com; em declarações a|à|ao; para o|a|os|as',
  subject: 'both',
  dropsSubject: true,
  grammar: {
    determiners: W.DETERMINERS,
    prepositions: W.PREPOSITION_WORDS,
    conjunctions: W.CONJUNCTIONS,
    relatives: W.RELATIVES,
    auxiliaries: W.AUXILIARIES,
    modals: W.MODALS,
    adverbs: W.ADVERBS,
    negation: W.NEGATION,
    adversatives: W.ADVERSATIVES,
    nounPrepositions: W.NOUN_PREPOSITIONS,
    numbers: W.NUMBERS,
    infinitiveMarkers: 'a de',
    indefinites: 'um uma uns umas',
    clitics: 'lhe lhes me te nos se o a os as',
    aboutPrepositions: 'em de do da num numa',
    backPointers: 'isso isto assim',
    answerWords: 'sim não claro',
    notNames: W.NOT_NAMES,
    standAlone: 'outro outra um uma alguns algumas vários várias todos todas outros outras este esta estes esse essa',
    passives: 'é são foi foram era eram sido ser sendo será serão seria seriam',
  },
  pronouns: [
    { words: 'ele', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'ela', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'eles', person: 3, gender: 'm', number: 'pl', form: 'nom' },
    { words: 'elas', person: 3, gender: 'f', number: 'pl', form: 'nom' },
    { words: 'lhe', person: 3, number: 'sg', form: 'dat' },
    { words: 'lhes', person: 3, number: 'pl', form: 'dat' },
    { words: 'seu sua seus suas', person: 3, number: 'sg', form: 'poss' },
    { words: 'eu', person: 1, number: 'sg', form: 'nom' },
    { words: 'nós', person: 1, number: 'pl', form: 'nom' },
    { words: 'tu você', person: 2, number: 'sg', form: 'nom' },
    { words: 'vocês', person: 2, number: 'pl', form: 'nom' },
  ],
  people: people(W.PEOPLE, W.FAMILIES),
  otherParty:
    'o outro; a outra; o seu|seu interlocutor; a sua|sua interlocutora; o interlocutor; a interlocutora; o outro soldado; do outro lado da linha; a pessoa do outro lado',
  oneOf: 'um deles; uma delas; um dos; uma das; o primeiro; a primeira; um',
  theOther: 'o outro; a outra; o segundo; a segunda',
  outlets: W.OUTLETS,
  callNouns: W.CALL_NOUNS,
  callNounsPlural: W.CALL_NOUNS_PLURAL,
  intercepted: W.INTERCEPTED,
  interceptNouns: W.INTERCEPT_NOUNS,
  carriers: [
    {
      role: 'interceptor',
      active: 'intercetou; interceptou; interceptaram; intercetaram',
      participle:
        'intercetado|intercetada|intercetados|intercetadas; interceptado|interceptada|interceptados|interceptadas; grampeado|grampeada|grampeados|grampeadas',
    },
    { role: 'recorder', active: 'gravou; gravaram', participle: 'gravado|gravada|gravados|gravadas' },
    {
      role: 'publisher',
      active:
        'publica; publicou; publicaram; divulga; divulgou; divulgaram; difundiu; difundiram; partilhou; compartilhou; revela; revelou; revelaram; exibiu; transmitiu; veiculou; tornou pública|público|públicas',
      participle:
        'publicado|publicada|publicados|publicadas; divulgado|divulgada|divulgados|divulgadas; difundido|difundida|difundidos|difundidas; partilhado|partilhada|partilhados|partilhadas; compartilhado|compartilhada|compartilhados|compartilhadas; vazado|vazada|vazados|vazadas; revelado|revelada|revelados|reveladas; exibido|exibida; transmitido|transmitida; veiculado|veiculada',
    },
    { role: 'translator', active: 'traduziu; traduziram', participle: 'traduzido|traduzida|traduzidos|traduzidas' },
    {
      role: 'relay',
      active:
        'noticia; noticiou; noticiaram; relata; relatou; relataram; escreve; escreveu; cita; citou; informa; informou; reporta; reportou; avança; avançou',
      participle: 'citado|citada|citados|citadas; noticiado|noticiada|noticiados|noticiadas',
    },
  ],
  agentPrepositions: 'por pelo pela pelos pelas',
  partyPrepositions: 'entre com',
  behind: W.BEHIND,
  previously: 'anteriormente; previamente; antes; já; primeiro',
  reportatives: [{ pattern: 'teria|teriam', strength: 'medium', kind: 'conditional' }],
  hedges: hedges(W.HEDGES),
  authenticity: { targets: W.TARGETS, generic: W.GENERIC, stances: stances(W.STANCES), assuring: W.ASSURING },
  states: ['ferido ferida hospital internado', 'frente trincheira trincheiras'],
  reset: W.RESET,
  furniture: W.FURNITURE,
  abbreviations: 'Sr Sra Srta Dr Dra Prof Profa D Exmo EUA etc pág núm art av p ex Gen Cel Ten St tel',
  nameParticles: 'de do da dos das e van von al el di',
  time: {
    months: W.MONTHS,
    weekdays: W.WEEKDAYS,
    relativeDays: [
      { pattern: 'hoje', days: 0 },
      { pattern: 'ontem', days: -1 },
      { pattern: 'anteontem', days: -2 },
      { pattern: 'amanhã', days: 1 },
    ],
    units: [
      { forms: 'minuto|minutos', unit: 'minute' },
      { forms: 'hora|horas', unit: 'hour' },
      { forms: 'dia|dias', unit: 'day' },
      { forms: 'semana|semanas', unit: 'week' },
      { forms: 'mês|meses', unit: 'month' },
      { forms: 'ano|anos', unit: 'year' },
    ],
    last: 'passado passada último última',
    next: 'próximo próxima',
    ago: 'há',
    numeric: 'dmy',
    about: 'quase cerca aproximadamente uns umas',
  },
  cutWord,
  looksAdjective: (folded) =>
    /(?:[ae]nte|[ae]ntes|ense|enses|ês|esa|eses|esas|ano|ana|anos|anas|ino|ina|ico|ica|icos|icas|al|ais|oso|osa|osos|osas|ivo|iva|ivos|ivas|ado|ada|ados|adas|ido|ida|idos|idas|vel|veis|ário|ária|russo|russa|russos|russas|jovem|principal|primeiro|primeira|exterior|externo|brasileiro|brasileira|estrangeiro|estrangeira)$/u.test(
      folded,
    ),
  verbShows: (folded) => ({ number: /(?:m)$/u.test(folded) ? 'pl' : 'sg' }),
  looksAdverb: (folded) => /..mente$/u.test(folded),
  looksVerb: (folded) => FINITE.has(folded) || /(?:..ou|[ae]ram|iram|..avam?|..ariam?|ará|erá|irá|arão|erão|irão)$/u.test(folded),
  maybeVerb: (folded) => /(?:ou|eu|iu|aram|eram|iram|ava|avam|ia|iam|rá|rão|ria|riam|ado|ido|am|em)$/u.test(folded),
  looksInfinitive: (folded) => /(?:ar|er|ir|ar-se|er-se|ir-se)$/u.test(folded),
}
