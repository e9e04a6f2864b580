/**
 * French. What is particular to it: marks keep a hard space inside, the verb of an inserted cue turns round
 * (« …, a-t-il dit »), words lean on the next one (l’, d’, qu’), and the conditional reports without vouching (aurait tué).
 */

import type { Language } from '../../language.ts'
import { cueNouns, cuePrepositions, cueVerbs, hedges, people, stances, words } from '../assemble.ts'
import { plainLanguage } from '../plain.ts'
import { conjugate } from './conjugate.ts'
import * as W from './words.data.ts'

const ELISION = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu)'(?=\p{L})/u
const INVERSION = /(-(?:t-)?)(?:il|elle|ils|elles|on|je|nous|vous)$/u
const FINITE = new Set(
  words(`${W.AUXILIARIES} ${W.MODALS} va vont fait font reste restent devient vit travaille arrive part dure compte commence`),
)

/** Cuts l'armée into l' + armée, a-t-il into a + t-il, dit-elle into dit + elle. */
function cutWord(folded: string): readonly number[] {
  const elided = ELISION.exec(folded)
  const turned = INVERSION.exec(folded)
  const hinge = turned === null || turned.index === 0 ? [] : [turned.index, turned.index + (turned[1]?.length ?? 1)]
  return elided === null ? hinge : [elided[0].length, ...hinge.filter((at) => at > elided[0].length)]
}

export const french: Language = {
  ...plainLanguage('fr'),
  quoteMarks: ['«»', '“”', '""', '‹›', '‘’', '„“'],
  dialogueDash: true,
  naming: W.NAMING,
  cueVerbs: cueVerbs(W.VERBS, conjugate),
  cuePrepositions: cuePrepositions(W.PREPOSITIONS),
  cueNouns: cueNouns(W.NOUNS),
  asWords: 'comme ainsi',
  asSaying: 'disant; affirmant; déclarant',
  complementisers: "que|qu'; si; s' il|ils",
  addresseePrepositions: "à; au; aux; à l'; auprès de|du|des|d'; au micro de|d'; devant; lors d'un entretien avec",
  subject: 'both',
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
    infinitiveMarkers: "de d'",
    reflexives: "s' se",
    indefinites: 'un une des',
    clitics: "lui leur m' me t' te nous vous",
    aboutPrepositions: "de d' du",
    answerWords: 'oui non si ouais',
    notNames: W.NOT_NAMES,
    standAlone: 'certains certaines plusieurs tous toutes autres',
    passives: 'est sont été être était étaient fut furent sera seront serait seraient',
  },
  pronouns: [
    { words: 'il', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'elle', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'ils', person: 3, gender: 'm', number: 'pl', form: 'nom' },
    { words: 'elles', person: 3, gender: 'f', number: 'pl', form: 'nom' },
    { words: 'lui', person: 3, number: 'sg', form: 'dat' },
    { words: 'leur', person: 3, number: 'pl', form: 'dat' },
    { words: 'son sa ses', person: 3, number: 'sg', form: 'poss' },
    { words: 'leurs', person: 3, number: 'pl', form: 'poss' },
    { words: "m' me", person: 1, number: 'sg', form: 'dat' },
    { words: 'je', person: 1, number: 'sg', form: 'nom' },
    { words: 'nous', person: 1, number: 'pl', form: 'nom' },
    { words: 'tu', person: 2, number: 'sg', form: 'nom' },
    { words: 'vous', person: 2, number: 'pl', form: 'nom' },
  ],
  people: people(W.PEOPLE, W.FAMILIES),
  otherParty:
    "son interlocuteur|interlocutrice; l'interlocuteur|interlocutrice; l'autre soldat; à l'autre bout du fil|de la ligne; la personne à l'autre bout; son correspondant",
  oneOf: "l'un; l'une; l'un d'eux; l'un d'entre eux; le premier; la première",
  theOther: "l'autre; le second; la seconde",
  outlets: W.OUTLETS,
  callNouns: W.CALL_NOUNS,
  callNounsPlural: W.CALL_NOUNS_PLURAL,
  intercepted: W.INTERCEPTED,
  interceptNouns: W.INTERCEPT_NOUNS,
  carriers: [
    {
      role: 'interceptor',
      active: 'intercepte; interceptait; intercepta; interceptent',
      participle: 'intercepté|interceptée|interceptés|interceptées',
    },
    { role: 'recorder', active: 'enregistre; enregistrait; enregistra', participle: 'enregistré|enregistrée|enregistrés|enregistrées' },
    {
      role: 'publisher',
      active: 'publie; publient; publiait; publia; diffuse; diffusent; diffusait; diffusa; divulgue; partage; dévoile',
      participle:
        'publié|publiée|publiés|publiées; diffusé|diffusée|diffusés|diffusées; divulgué|divulguée|divulgués; rendu public; rendue publique; rendus publics; mis|mise en ligne; partagé|partagée; dévoilé|dévoilée; posté|postée',
    },
    { role: 'translator', active: 'traduit; traduisait', participle: 'traduit|traduite|traduits|traduites' },
    {
      role: 'relay',
      active: 'rapporte; rapportent; rapportait; relate; écrit; écrivent; cite; citent; citait; relaie; relaient; relayait',
      participle: 'cité|citée|cités; relayé|relayée|relayés|relayées; repris|reprise; rapporté|rapportée',
    },
  ],
  agentPrepositions: 'par',
  partyPrepositions: 'entre avec',
  behind: W.BEHIND,
  previously: 'auparavant; précédemment; déjà; en premier; dans un premier temps',
  reportatives: [{ pattern: 'aurait|auraient|serait|seraient', strength: 'medium', kind: 'conditional' }],
  hedges: hedges(W.HEDGES),
  authenticity: { targets: W.TARGETS, generic: W.GENERIC, stances: stances(W.STANCES), assuring: W.ASSURING },
  states: ['blessé blessée hôpital hospitalisé', 'front tranchée tranchées'],
  reset: W.RESET,
  furniture: W.FURNITURE,
  abbreviations: 'M MM Mme Mmes Mlle Dr Pr St Ste av bd env etc ex p pp vol janv févr avr juil sept oct nov déc J-C cf art al',
  nameParticles: 'de du des de la le van von al el ben bin da di',
  time: {
    months: W.MONTHS,
    weekdays: W.WEEKDAYS,
    relativeDays: [
      { pattern: "aujourd'hui", days: 0 },
      { pattern: 'hier', days: -1 },
      { pattern: 'avant-hier', days: -2 },
      { pattern: 'demain', days: 1 },
    ],
    units: [
      { forms: 'minute|minutes', unit: 'minute' },
      { forms: 'heure|heures', unit: 'hour' },
      { forms: 'jour|jours', unit: 'day' },
      { forms: 'semaine|semaines', unit: 'week' },
      { forms: 'mois', unit: 'month' },
      { forms: 'an|ans|année|années', unit: 'year' },
    ],
    last: 'dernier dernière passé passée',
    next: 'prochain prochaine',
    ago: 'il y a',
    numeric: 'dmy',
    about: 'environ presque près quelque',
  },
  cutWord,
  looksAdjective: (folded) =>
    /(?:ais|aise|aises|ois|oise|ien|ienne|iens|iennes|ique|iques|el|elle|els|elles|eux|euse|euses|if|ive|ifs|ives|al|ale|aux|ales|aire|aires|ant|ante|ants|é|ée|és|ées|in|ine|ins|ines|ain|aine|ains|aines|able|ible|russe|russes|jeune|ancien|principal|grand|grande|petit|petite|haut|haute)$/u.test(
      folded,
    ),
  looksVerb: (folded) => FINITE.has(folded),
  maybeVerb: (folded) => /(?:ait|aient|èrent|irent|urent|ra|ront|rait|é|ée|és|ées|ent|it|oit|aît|end|ond|ient|ît)$/u.test(folded),
  looksInfinitive: (folded) => /(?:er|ir|oir|dre|tre|ire)$/u.test(folded),
  nameGender: () => null,
}
