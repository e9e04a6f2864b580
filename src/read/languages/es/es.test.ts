/** Spanish: a table of sentences of our own. `source|cue|content|type` per statement; see `run-table.ts` for the marks. */
import { describe, expect, it } from 'vitest'
import { type Case, foundIn, misses } from '../run-table.ts'

const CASES: Case[] = [
  ['«Llevamos tres días sin agua», dijo el enfermero.', ['el enfermero|dijo|Llevamos tres días sin agua|direct']],
  ['“Nadie nos avisó”, afirmó la alcaldesa Clara Robles.', ['la alcaldesa Clara Robles|afirmó|Nadie nos avisó|direct']],
  ['"El pueblo está vacío", escribió el reportero.', ['el reportero|escribió|El pueblo está vacío|direct']],
  ['«Esperamos —dijo el conductor— hasta la noche».', ['el conductor|dijo|*|direct']],
  ['—¿Dónde estáis? —preguntó la madre.', ['la madre|preguntó|¿Dónde estáis?|direct']],
  ['La ministra declaró: «Las obras empezarán en otoño».', ['La ministra|declaró|Las obras empezarán en otoño|direct']],
  [
    'El portavoz de los bomberos informó de que el incendio estaba apagado.',
    ['El portavoz de los bomberos|informó|el incendio estaba apagado|indirect'],
  ],
  ['Según la policía, nadie resultó herido.', ['la policía|Según|nadie resultó herido|indirect']],
  ['De acuerdo con los expertos, los precios subirán.', ['los expertos|De acuerdo con|los precios subirán|indirect']],
  ['La situación se ha calmado, señaló el comandante.', ['el comandante|señaló|La situación se ha calmado|indirect']],
  ['El abogado contó a los periodistas que el caso estaba cerrado.', ['El abogado|contó|el caso estaba cerrado|indirect|to=periodistas']],
  ['El presidente llegó a Sevilla. Añadió que las negociaciones continúan.', ['*|Añadió|las negociaciones continúan|indirect']],
  ['El director habría destruido los documentos.', ['-|*|*|*|hedge=habría']],
  ['La empresa niega que los clientes fueran engañados.', ['La empresa|niega|los clientes fueran engañados|indirect']],
  [
    'En la llamada interceptada, un soldado se queja a su mujer: «No tenemos nada que comer». La conversación fue publicada por el SBU.',
    ['un soldado|*|No tenemos nada que comer|direct|chain=SBU'],
  ],
  [
    'El diario, citando al Estado Mayor, informa de que la brigada se retiró.',
    ['Estado Mayor|informa|la brigada se retiró|indirect|chain=diario'],
  ],
  ['La autenticidad de la grabación no ha podido ser verificada de forma independiente.', null, ['could-not-verify']],
  ['El Kremlin calificó la grabación de falsa.', null, ['accused-forgery']],
]

const NOTHING = [
  'El «Galicia» zarpó del puerto por la mañana.',
  'Todo salió según el plan y el tren llegó a las tres horas.',
  'La novela «La casa vacía» sale en mayo.',
  'Lea también: lo que se sabe del caso.',
  'Hacía tanto frío que el río se heló.',
]

describe('Spanish', () => {
  it.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => {
    expect(misses('es', one)).toEqual([])
  })
  it.each(NOTHING)('nothing: %s', (text) => {
    expect(foundIn('es', text)).toEqual([])
  })
})
