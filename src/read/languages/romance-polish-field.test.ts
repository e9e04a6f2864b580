/** Spanish, Italian, Portuguese and Polish as real newsrooms write: one invented case for each rule they made necessary. */
import { describe, expect, it } from 'vitest'
import { printed } from '../test-article.ts'

/** Language, text, and what must be found: `source|content`, `?` where nobody may be named. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['es', 'Según recoge la agencia EFE, este viernes el vecino perdió tres vacas.', ['EFE|este viernes el vecino perdió tres vacas']],
  ['es', '“Esto se acaba”, dijo uno de los vecinos del pueblo.', ['vecinos|Esto se acaba']],
  ['es', 'El diario se ha puesto en contacto con la madre, que admitió que su hijo no estaba.', ['madre|su hijo no estaba']],
  ['es', 'El hombre le aseguró a su madre, quien vive en Lora, a dos horas de la costa, que estaría bien.', ['hombre|estaría bien']],
  ['es', 'El otro le contesta que no toque nada.', ['El otro|no toque nada']],
  ['es', 'En la grabación se oye decir al militar: «Nos dieron una lata».', ['militar|Nos dieron una lata']],
  ['es', 'La empresa Redvía no ha confirmado que la avería sea grave.', []],
  ['es', 'La jueza ordenó los arrestos para Tomás Roca y su socio.', []],
  ['it', "Il sindaco, secondo il quale l'allarme è arrivato tardi, ha chiesto scusa.", ["sindaco|l'allarme è arrivato tardi"]],
  ['it', 'Il tribunale ha confermato gli arresti per Flavio Corti e il fratello.', []],
  ['it', 'La telefonata è di un operaio che parla con la moglie: la linea è caduta subito.', []],
  ['pt', 'Segundo a Polícia Federal, o plenário aprovou a lei.', ['Polícia Federal|o plenário aprovou a lei']],
  ['pt', 'A decisão, explica o faroleiro, foi tomada com os pescadores.', ['faroleiro|A decisão foi tomada com os pescadores']],
  ['pt', 'O comandante do Exército Valério Zaluar disse que a sala estava vazia.', ['Valério Zaluar|a sala estava vazia']],
  ['pl', 'Jak dodał Wrona, dach wymieniono w maju.', ['Wrona|dach wymieniono w maju']],
  ['pl', 'Rzecznik partii przyznał, że „będzie odpowiedź”.', ['Rzecznik|„będzie odpowiedź”']],
  ['pl', 'Mężczyzna stacjonujący w okolicy Lipek na południu kraju przyznaje, że był głodny.', ['Mężczyzna|był głodny']],
  ['pl', '„Sami tego chcieli!” – komentuje ujawnione nagranie WWD.', ['WWD|Sami tego chcieli!']],
  ['pl', 'Zdaniem ekspertki oddech mówiącego powtarza się co chwilę.', ['ekspertk|oddech mówiącego powtarza się co chwilę']],
  ['pl', '– Dobrze… Nie czekaj na nich – mówi ojciec. – Zaczekam – odpowiada syn.', ['ojciec|Nie czekaj na nich', 'syn|Zaczekam']],
]

describe('the field in Spanish, Italian, Portuguese and Polish', () => {
  for (const [language, text, wanted] of CASES)
    it(`${language}: ${text}`, () => {
      const found = printed(text, language).statements
      if (wanted.length === 0) expect(found.map((one) => one.content)).toEqual([])
      for (const row of wanted) {
        const [source = '', content = ''] = row.split('|')
        const one = found.find((statement) => statement.content.includes(content))
        expect(one?.content, found.map((statement) => statement.content).join(' / ')).toContain(content)
        expect(`${one?.source?.text ?? ''} ${one?.source?.label ?? ''}`).toContain(source)
      }
    })
})

describe('labels in brackets', () => {
  it('reads "(D):" as the "(Donna):" before it', () => {
    const text = '(Donna): Vuoi andartene?\n\n(Soldato): No, resto.\n\n(D): Davvero?\n\n(S): Davvero.'
    const labels = printed(text, 'it').statements.map((one) => one.source?.label)
    expect(labels).toEqual([labels[0], labels[1], labels[0], labels[1]])
    expect(labels[0]).not.toBe(labels[1])
  })
})
