/** French: a table of sentences of our own. `source|cue|content|type` per statement; see `run-table.ts` for the marks. */
import { describe, expect, it } from 'vitest'
import { type Case, foundIn, misses } from '../run-table.ts'

const CASES: Case[] = [
  [
    '« Nous n’avons plus d’eau depuis trois jours », a déclaré l’infirmier.',
    ['l’infirmier|déclaré|Nous n’avons plus d’eau depuis trois jours|direct'],
  ],
  [
    '“Personne ne nous a prévenus”, affirme la maire Claire Vasseur.',
    ['la maire Claire Vasseur|affirme|Personne ne nous a prévenus|direct'],
  ],
  ['"Le village est vide", écrit le reporter.', ['le reporter|écrit|Le village est vide|direct']],
  ['« Nous attendons, dit le chauffeur, jusqu’au soir. »', ['le chauffeur|dit|*|direct']],
  ['Le maire est arrivé. « Le pont reste fermé », a-t-il ajouté.', ['il|a ajouté|Le pont reste fermé|direct']],
  [
    'La ministre a déclaré : « Les travaux commenceront à l’automne. »',
    ['La ministre|déclaré|Les travaux commenceront à l’automne.|direct'],
  ],
  ['— Où êtes-vous ? demanda la mère.', ['la mère|demanda|*|direct']],
  [
    'Le porte-parole des pompiers a indiqué que l’incendie était éteint.',
    ['Le porte-parole des pompiers|indiqué|l’incendie était éteint|indirect'],
  ],
  ['Selon la police, personne n’a été blessé.', ['la police|Selon|personne n’a été blessé|indirect']],
  ['D’après les experts, les prix vont augmenter.', ['les experts|D’après|les prix vont augmenter|indirect']],
  ['La situation s’est calmée, a précisé le commandant.', ['le commandant|précisé|La situation s’est calmée|indirect']],
  ['L’avocat a dit aux journalistes que le dossier était clos.', ['L’avocat|dit|le dossier était clos|indirect|to=journalistes']],
  ['Deux appelés auraient fui la caserne.', ['-|*|*|*|hedge=auraient']],
  ['Le directeur aurait détruit les dossiers, selon un ancien collaborateur.', ['un ancien collaborateur|selon|*|indirect|hedge=aurait']],
  ['L’entreprise dément que des clients aient été trompés.', ['L’entreprise|dément|des clients aient été trompés|indirect']],
  [
    'Dans l’appel intercepté, un soldat se plaint à sa femme : « Nous n’avons rien à manger. » La conversation a été publiée par le SBU.',
    ['un soldat|*|Nous n’avons rien à manger.|direct|chain=SBU'],
  ],
  [
    'Le journal, citant l’état-major, rapporte que la brigade s’est retirée.',
    ['l’état-major|rapporte|la brigade s’est retirée|indirect|chain=Le journal'],
  ],
  ['L’authenticité de l’enregistrement n’a pas pu être vérifiée de manière indépendante.', null, ['could-not-verify']],
  ['Le Kremlin a qualifié l’enregistrement de faux.', null, ['accused-forgery']],
]

const NOTHING = [
  'Le « Mistral » a quitté le port ce matin.',
  'Tout s’est passé comme prévu et le train est arrivé après trois heures.',
  'Le roman « La Maison vide » paraîtra en mai.',
  'Lire aussi : ce que l’on sait de l’affaire.',
  'Il faisait si froid que la rivière a gelé.',
]

describe('French', () => {
  it.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => {
    expect(misses('fr', one)).toEqual([])
  })
  it.each(NOTHING)('nothing: %s', (text) => {
    expect(foundIn('fr', text)).toEqual([])
  })
})
