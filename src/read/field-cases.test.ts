/** Shapes that are common in real reports on calls and that invented texts had not shown: all sentences here are our own. */
import { describe, expect, it } from 'vitest'
import { carriers, printed, saying } from './test-article.ts'

describe('who reports on a call, and whom that one cites', () => {
  it('English', () => {
    const reading = printed(`A conscript complained to his wife about missing food in an intercepted phone call.

The Harbour Courier reported this, citing Northern Radio.

"We have had nothing to eat since Monday," the conscript said.`)
    expect(carriers(saying(reading, 'nothing to eat'))).toEqual(['relay:Northern Radio', 'relay:Harbour Courier', 'article:'])
  })
  it('English passive, and whose words the sentence before was', () => {
    const reading = printed(`The bridge at Lurm will stay shut until May. This was reported by the Tarn road office.

In a leaked call an engineer said that the piers are cracked. This was reported by Radio Nord.`)
    expect(saying(reading, 'stay shut').source?.label).toContain('road office')
    expect(carriers(saying(reading, 'cracked'))).toContain('relay:Radio Nord')
  })
  it('German', () => {
    const reading = printed(
      `In einem abgehörten Telefonat klagt ein Rekrut seiner Frau, dass es kein Essen gebe. Das berichtet der Hafenkurier unter Berufung auf den Nordfunk.

„Wir haben seit Montag nichts gegessen“, sagt der Rekrut.`,
      'de',
    )
    expect(carriers(saying(reading, 'nichts gegessen'))).toEqual(['relay:Nordfunk', 'relay:Hafenkurier', 'article:'])
  })
  it('Ukrainian', () => {
    const reading = printed(
      `У перехопленій розмові солдат скаржиться дружині на брак їжі. Про це повідомляє «Вечірній маяк» з посиланням на Службу безпеки Тарна.

«Ми від понеділка нічого не їли», — каже солдат.`,
      'uk',
    )
    expect(carriers(saying(reading, 'нічого не їли'))).toEqual(['publisher:Служба безпеки Тарна', 'relay:Вечірній маяк', 'article:'])
  })
  it('Russian', () => {
    const reading = printed(
      `В перехваченном разговоре солдат жалуется жене на нехватку еды. Об этом сообщает «Вечерний маяк» со ссылкой на «Радио Север».

«Мы с понедельника ничего не ели», — говорит солдат.`,
      'ru',
    )
    expect(carriers(saying(reading, 'ничего не ели'))).toEqual(['relay:Радио Север', 'relay:Вечерний маяк', 'article:'])
  })
  it('takes a person who says so for no relay', () => {
    const reading = printed(`A driver cursed his officers in an intercepted call. A spokesman for the brigade told reporters this.

"They sleep all day," the driver said.`)
    expect(carriers(saying(reading, 'sleep all day'))).toEqual(['article:'])
  })
})
