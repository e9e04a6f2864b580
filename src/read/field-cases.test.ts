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

describe('whom a pronoun means', () => {
  it('takes no platform and nobody in the tail of a subject', () => {
    const clip = printed(`The clip, which was put on Wavebook, features an unnamed soldier complaining to his spouse about the food.

He stated that the orders were badly made.`)
    expect(clip.statements.at(-1)?.source?.label).toBe('soldier')
    const aide = printed('An aide to Deputy Minister Boris Tarn shared the clip on Monday. “A strange judgment,” he wrote.')
    expect(saying(aide, 'strange judgment').source?.label).toBe('aide')
  })
  it('goes on over a sentence in which nobody speaks', () => {
    const reading = printed(
      'A young man calls from the front. He has fought there on behalf of Governor Anton Reed. He tells a friend: “We live in holes.”',
    )
    expect(saying(reading, 'holes').source?.label).toContain('man')
  })
})

describe('where a noun phrase ends', () => {
  it('ends before a participle that opens a clause of its own', () => {
    const reading = printed(`The Tarn security service intercepted and released several phone calls.

In one call, the voice apparently belonging to Ruth Moll suggests that the vote should come first.`)
    expect(saying(reading, 'vote should come').source?.label).toBe('Ruth Moll')
    expect(carriers(saying(reading, 'vote should come')).join()).toMatch(/Tarn security service,article/)
  })
  it('takes the person at the end of the phrase for "who"', () => {
    const reading = printed('The service published an intercept from a ground commander, who said planes would raze the town.')
    expect(saying(reading, 'planes would raze').source?.label).toContain('commander')
  })
})

describe('words around what is said', () => {
  it('finds author’s words inside a clause', () => {
    const reading =
      printed(`The spokesman met reporters on Monday. Tarn, he added, is very curious to find out whether such talks took place.

The bridge, Mayor Olga Reed said, will stay shut until May.`)
    expect(saying(reading, 'curious')).toMatchObject({
      content: 'Tarn is very curious to find out whether such talks took place',
      source: { label: 'spokesman' },
    })
    expect(saying(reading, 'stay shut').source?.label).toBe('Olga Reed')
  })
  it('leads from a paragraph that ends in a colon to the quotation in the next', () => {
    const reading = printed('In the recording, the commander allegedly shouts:\n\n“There is no way back. If anyone runs, stop them.”')
    expect(reading.statements).toHaveLength(1)
    expect(saying(reading, 'no way back').source?.label).toBe('commander')
    const russian = printed('В разговоре водитель жалуется брату:\n\n«Нас никто не предупредил, мы тут одни».', 'ru')
    expect(saying(russian, 'никто не предупредил').source?.label).toBe('водитель')
  })
  it('reads what stands before the colon as well', () => {
    const reading = printed('The minister said there had been altered versions of the tape: “I ask everybody to be careful.”')
    expect(reading.statements.map((one) => one.content)).toEqual([
      'there had been altered versions of the tape',
      'I ask everybody to be careful.',
    ])
  })
  it('begins a quotation behind a colon, not with the clause that leads to it', () => {
    const reading = printed('Another call sounds much the same: “It is cold here,” a driver tells his friend.')
    expect(saying(reading, 'cold here')).toMatchObject({ type: 'direct', content: 'It is cold here,' })
  })
  it('goes on with the one person of the paragraph before', () => {
    const reading = printed(`The mayor called the plan a mistake, adding that nobody had asked her.

“We will not be fooled by such tricks.”`)
    expect(saying(reading, 'not be fooled').source?.label).toBe('mayor')
  })
})

describe('what is no statement', () => {
  it('nobody says what is worth noting, what "this" implies, or what was asked first', () => {
    const reading = printed(`It is worth noting that the two never interrupt each other. This could imply that the talk was cut.

A newly released recording purportedly shows a conversation between two envoys.

When asked whether the tape was real, Ruth Moll said: “I did not say it was false.”`)
    expect(reading.statements.map((one) => one.content)).toEqual(['I did not say it was false.'])
    expect(reading.positions.filter((one) => one.stance === 'asserted')).toEqual([])
  })
  it('reads who is heard complaining', () => {
    const reading = printed('In the call, a guard can be heard complaining about the lack of boots.')
    expect(saying(reading, 'lack of boots')).toMatchObject({ type: 'reported', source: { label: 'guard' } })
  })
})

describe('positions as newsrooms put them', () => {
  const stances = (text: string) => printed(text).positions.map((one) => [one.stance, one.by.label ?? one.by.role])
  it('names who checked and who could not', () => {
    expect(stances('The Observer has been able to verify that the clip is authentic, and that the voices are those of the two.')).toEqual([
      ['verified', 'The Observer'],
    ])
    expect(stances('In the call, which has been verified by Radio Nord, two guards talk about boots.')).toEqual([
      ['verified', 'Radio Nord'],
    ])
    expect(stances('The envoy did not comment on the recording, which has yet to be independently confirmed.')[0]?.[0]).toBe(
      'could-not-verify',
    )
  })
  it('takes a confirmation without "that", and a voice denied', () => {
    expect(stances('Envoy Anton Reed confirmed the leaked recording is genuine.')).toEqual([['asserted', 'Anton Reed']])
    expect(stances('Ruth Moll denied that the voice in the leaked clip was that of her husband.')).toEqual([['denied', 'Ruth Moll']])
  })
  it('takes cuts for length for no finding', () => {
    expect(stances('The intercepted calls have been edited for length and clarity.')).toEqual([])
  })
})

describe('what somebody is called', () => {
  it('takes the name behind "by the name of" and "identified as"', () => {
    const reading =
      printed(`In an intercepted call, a soldier by the name of Oleg Karas can be heard telling his wife that the town is empty.

“Mum, this is stupid,” says one soldier by the name of Sergey to his mother. “We go home soon,” says another soldier, identified as Ilya.`)
    expect(saying(reading, 'town is empty').source?.label).toBe('Oleg Karas')
    expect(saying(reading, 'this is stupid')).toMatchObject({ source: { label: 'Sergey' }, addressee: { label: 'mother' } })
    expect(saying(reading, 'home soon').source?.label).toBe('Ilya')
  })
  it('knows the soldier as the son of the father he talks to', () => {
    const reading = printed(
      `The service published a call between a soldier and his father. “Well, how are you?” the father wants to know. “Everything is bad,” the son replies. “We lose,” the soldier continues.`,
    )
    expect(reading.calls[0]?.parties).toHaveLength(2)
    expect(saying(reading, 'Everything is bad').source?.party).toBe(saying(reading, 'We lose').source?.party)
  })
  it('takes "say" before a noun that is a verb elsewhere for the cue', () => {
    expect(saying(printed('Analysts say orders like this reflect an army under stress.'), 'orders like this').source?.label).toBe(
      'Analysts',
    )
  })
})

describe('leaked calls of officials', () => {
  const reading =
    printed(`The tape appears to be a leaked phone call between the top diplomat for Tarn, Ruth Moll, and the ambassador to Osk, Anton Reed.

At one point, the voice apparently belonging to Moll suggests that the vote should come first, adding, “Forget the council.”

The ministry called for the clip to be examined, saying sufficient evidence must be shown.

A spokesman did not comment on the recording, which has yet to be independently confirmed.`)
  it('puts both on the line, and the words of a voice into the call', () => {
    expect(reading.calls[0]?.parties.map((one) => one.label)).toEqual(['Ruth Moll', 'Anton Reed'])
    expect(saying(reading, 'vote should come')).toMatchObject({
      call: 'c1',
      source: { label: 'Ruth Moll' },
      addressee: { label: 'Anton Reed' },
    })
  })
  it('leaves who asks for an examination outside, and who checks to the article', () => {
    expect(saying(reading, 'sufficient evidence').call).toBeNull()
    expect(reading.positions.map((one) => [one.stance, one.by.role])).toEqual([['could-not-verify', 'article']])
    expect(reading.statements.map((one) => one.content).join()).not.toContain('has yet to be')
  })
})
