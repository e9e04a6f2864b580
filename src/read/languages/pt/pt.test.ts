/** Portuguese: a table of sentences of our own. `source|cue|content|type` per statement; see `run-table.ts` for the marks. */
import { describe, expect, it } from 'vitest'
import { type Case, foundIn, misses } from '../run-table.ts'

const CASES: Case[] = [
  ['“Estamos há três dias sem água”, disse o enfermeiro.', ['o enfermeiro|disse|Estamos há três dias sem água|direct']],
  ['«Ninguém nos avisou», afirmou a prefeita Clara Nunes.', ['a prefeita Clara Nunes|afirmou|Ninguém nos avisou|direct']],
  ['"A aldeia está vazia", escreveu o repórter.', ['o repórter|escreveu|A aldeia está vazia|direct']],
  ['“Esperamos”, disse o motorista, “até à noite.”', ['o motorista|disse|Esperamos até à noite.|direct']],
  ['— Onde estão? — perguntou a mãe.', ['a mãe|perguntou|Onde estão?|direct']],
  ['A ministra declarou: “As obras começam no outono.”', ['A ministra|declarou|As obras começam no outono.|direct']],
  [
    'O porta-voz dos bombeiros informou que o incêndio estava extinto.',
    ['O porta-voz dos bombeiros|informou|o incêndio estava extinto|indirect'],
  ],
  ['Segundo a polícia, ninguém ficou ferido.', ['a polícia|Segundo|ninguém ficou ferido|indirect']],
  ['De acordo com os especialistas, os preços vão subir.', ['os especialistas|De acordo com|os preços vão subir|indirect']],
  ['A situação acalmou, sublinhou o comandante.', ['o comandante|sublinhou|A situação acalmou|indirect']],
  ['O advogado disse aos jornalistas que o caso estava encerrado.', ['O advogado|disse|o caso estava encerrado|indirect|to=jornalistas']],
  ['O presidente chegou ao Porto. Acrescentou que as negociações continuam.', ['*|Acrescentou|as negociações continuam|indirect']],
  ['O diretor teria destruído os documentos.', ['-|*|*|*|hedge=teria']],
  ['A empresa nega que os clientes tenham sido enganados.', ['A empresa|nega|os clientes tenham sido enganados|indirect']],
  [
    'Na chamada intercetada, um soldado queixa-se à mulher: “Não temos nada para comer.” A conversa foi publicada pelo SBU.',
    ['um soldado|*|Não temos nada para comer.|direct|chain=SBU'],
  ],
  [
    'O jornal, citando o Estado-Maior, noticia que a brigada se retirou.',
    ['o Estado-Maior|noticia|a brigada se retirou|indirect|chain=O jornal'],
  ],
  ['A autenticidade da gravação não foi verificada de forma independente.', null, ['could-not-verify']],
  ['O Kremlin classificou a gravação como falsa.', null, ['accused-forgery']],
]

const NOTHING = [
  'O «Sagres» largou do porto de manhã.',
  'Tudo correu segundo o plano e o comboio chegou três horas depois.',
  'O romance “A casa vazia” sai em maio.',
  'Leia também: o que se sabe do caso.',
  'Fazia tanto frio que o rio gelou.',
]

describe('Portuguese', () => {
  it.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => {
    expect(misses('pt', one)).toEqual([])
  })
  it.each(NOTHING)('nothing: %s', (text) => {
    expect(foundIn('pt', text)).toEqual([])
  })
})
