/** Several calls in one article, who is on which line, and who carried it: invented reports in the manner of real ones. */
import { describe, expect, it } from 'vitest'
import { carriers, printed, saying } from './test-article.ts'

const three = `The regional intelligence service of Tarn published intercepted phone calls on Monday that it says were made by soldiers near the Osk river.

In one call, a tank driver tells his wife that his unit has run out of diesel. "We push it like a pram," he says. She asks him whether the officers push too. "They hold the map," he answers.

The second conversation is shorter. A woman from Lurm asks a sergeant where her son is. He replies that he is not allowed to say.

A spokesman for the service, Emil Radek, said that the recordings had been made in March.`

describe('several calls in one article', () => {
  const reading = printed(three)
  it('opens a call at "in one call" and at "the second conversation"', () => {
    expect(reading.calls.map((one) => one.parties.map((party) => party.label))).toEqual([
      ['driver', 'wife'],
      ['woman', 'sergeant'],
    ])
    expect(saying(reading, 'We push it').call).not.toBe(saying(reading, 'where her son is').call)
  })
  it('shares what is said of all of them', () => {
    const service = ['publisher:regional intelligence service of Tarn', 'article:']
    expect(carriers(saying(reading, 'run out of diesel'))).toEqual(service)
    expect(carriers(saying(reading, 'not allowed to say'))).toEqual(service)
  })
  it('leaves the spokesman outside, and his name to him', () => {
    expect(saying(reading, 'made in March')).toMatchObject({ call: null, source: { label: 'Emil Radek' } })
  })
  it('lets the one who was asked answer', () => {
    expect(saying(reading, 'not allowed to say')).toMatchObject({ source: { label: 'sergeant' }, addressee: { label: 'woman' } })
  })
  it('counts what was told before "a separate recording" as another call', () => {
    const two = printed(`Soldiers complain about pay in intercepted phone calls released by Tarn's security service on Monday.

"They owe me for November," one man says. "They owe everybody for November," the other replies.

In a separate recording, a captain orders a driver to leave two wounded men behind. "Then you walk," the captain tells him.`)
    expect(two.calls).toHaveLength(2)
    expect(saying(two, 'They owe everybody').call).not.toBe(saying(two, 'Then you walk').call)
  })
  it('does not count "last month" or a number of calls a day', () => {
    const one =
      printed(`A private warned his brother in a phone call intercepted by Tarn's intelligence. "Break your leg," the private said.

The security service said last month that it intercepts about 2,000 calls a day.`)
    expect(one.calls).toHaveLength(1)
  })
})

describe('several calls in other languages', () => {
  it('German', () => {
    const reading = printed(
      `Seit dem Herbst veröffentlicht die Organisation Echolot Mitschnitte von Telefonaten.

Im ersten Gespräch sagt ein Fahrer seiner Frau, man habe keinen Diesel mehr.

In einer anderen Aufnahme fragt eine Frau einen Feldwebel, wo ihr Sohn sei.`,
      'de',
    )
    expect(reading.calls).toHaveLength(2)
    expect(carriers(saying(reading, 'keinen Diesel'))).toEqual(['publisher:Echolot', 'article:'])
    expect(saying(reading, 'keinen Diesel').addressee?.label).toBe('Frau')
  })
  it('Ukrainian', () => {
    const reading = printed(
      `Розвідка Тарну оприлюднила аудіозаписи розмов.

В одній із розмов механік каже дружині, що пального більше немає. «Штовхаємо його, як візочок», — каже він.

У третьому записі жінка з Лурма питає сержанта, де її син. Той відповідає, що не має права казати.`,
      'uk',
    )
    expect(saying(reading, 'Штовхаємо')).toMatchObject({ source: { label: 'механік' }, addressee: { label: 'дружина' } })
    expect(saying(reading, 'не має права')).toMatchObject({ source: { label: 'сержант' } })
    expect(carriers(saying(reading, 'де її син'))).toEqual(['publisher:Розвідка Тарну', 'article:'])
  })
  it('Russian', () => {
    const reading = printed(
      `Разведка Тарна опубликовала аудиозаписи разговоров.

В одном из разговоров механик говорит жене, что топлива больше нет.

В другом разговоре женщина спрашивает сержанта, где её сын.`,
      'ru',
    )
    expect(saying(reading, 'топлива')).toMatchObject({ source: { label: 'механик' } })
    expect(saying(reading, 'топлива').call).not.toBe(saying(reading, 'где её сын').call)
  })
})

describe('who is on the line', () => {
  it('puts an official there whom a wiretapped call lets speak', () => {
    const reading = printed('The ambassador warned his government in a wiretapped call that the port would be lost.')
    expect(saying(reading, 'the port would be lost').call).toBe('c1')
  })
  it('keeps a party outside who speaks of the recording to the public', () => {
    const reading =
      printed(`The SBU published a call on Friday. In it, a gunner tells his father that the car is gone. "Sell it," the father says.

The father confirmed that the voice on the recording was his son's.`)
    expect(saying(reading, 'Sell it').call).toBe('c1')
    expect(saying(reading, "his son's").call).toBeNull()
  })
  it('reads who carried on what was named in the sentence before', () => {
    const reading = printed(
      'Ein Fahrer hat seiner Frau in einem abgefangenen Anruf Vorwürfe gemacht. Das Ganze wurde jetzt vom Sender Ostkanal ausgestrahlt.\n\n„Deine Mutter hat meinen Trecker verkauft“, tobt der Mann.',
      'de',
    )
    expect(carriers(saying(reading, 'Trecker'))).toEqual(['publisher:Sender Ostkanal', 'article:'])
  })
  it('hears another voice as the other one', () => {
    const reading = printed(
      'Розвідка оприлюднила запис розмови. На ньому командир вимагає йти далі. «Хто повернеться, того зустріну», — кричить він. Інший голос відповідає, що на ногах лише троє.',
      'uk',
    )
    expect(saying(reading, 'на ногах').source?.label).toBe('голос')
    expect(saying(reading, 'на ногах').addressee?.label).toBe('командир')
  })
})

describe('to whom, and what is nobody told', () => {
  it('takes "us" for the paper and a labelled line for words to the other label', () => {
    expect(saying(printed('The clerk told us that the door was locked.'), 'the door').addressee?.label).toBe('us')
    const lines = printed(
      'COURIER: Why did you publish the call?\n\nTaller: Because nobody else would.\n\nCOURIER: Did she know?\n\nTaller: No.',
    )
    expect(saying(lines, 'nobody else').addressee?.label).toBe('COURIER')
  })
  it('tells nothing to what is judged', () => {
    const reading = printed('Similar calls have been published since May. Moscow calls them fakes.')
    expect(reading.statements.every((one) => one.addressee === null)).toBe(true)
  })
  it('refuses what is not said, how little is said, and what nobody says inside marks', () => {
    expect(printed('The service does not say how the recordings are chosen.').statements).toEqual([])
    expect(printed('He cautioned that a single call says little about an army.').statements).toHaveLength(1)
    expect(printed('"Then tell me if I should cook for two," the woman said.').statements).toHaveLength(1)
  })
  it('keeps the word of an indirect question', () => {
    expect(printed('The caller asks how long it will take.').statements.map((one) => one.content)).toEqual(['how long it will take'])
  })
})
