/** The desk's own store: a call told in two languages, with no name, number or place in common, is found by its rare words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takePasted } from '../src/desk/index.ts'
import { ended, openTestDesk, type TestDesk } from './open-test-desk.ts'

const ukrainian = `Перехоплення: «Він просто відчинив вікно і втік»

У перехопленій телефонній розмові чоловік розповідає тітці про весілля.

«Наречений випив забагато вина, відчинив вікно спальні й утік через сад до залізничної станції», — каже він.

«Музиканти грали до ранку, а торт з’їли собаки», — додає він.

Тітка відповідає: «Нехай тепер повертає подарунки і платить за сукню».`

const english = `"He simply opened the window and ran away"

In an intercepted phone call a man tells his aunt about a wedding.

"The groom drank too much wine, opened the bedroom window and ran away through the garden to the railway station," he says.

"The musicians played until the morning, and the dogs ate the cake," he adds.

The aunt replies: "Let him now return the gifts and pay for the dress."`

let open: TestDesk
beforeAll(async () => {
  open = await openTestDesk()
  for (const text of [ukrainian, english]) {
    expect(await ended(open.desk, await takePasted(open.desk, text, null))).toMatchObject({ state: 'done' })
  }
}, 60_000)
afterAll(() => open.close())

describe('one call in two languages', () => {
  it('is one call on the desk, though the two share no name, no number and no date', async () => {
    const { rows } = await open.desk.store.projection.listCalls({ limit: 10 })
    expect(rows.map(({ accounts }) => accounts)).toEqual([2])
  })

  it('was opened by rare words that both languages lead to', async () => {
    const { rows } = await open.desk.store.projection.listArticles({ limit: 10 })
    const records = await open.desk.store.projection.articles(rows.map(({ id }) => id))
    const [a, b] = records.map(({ keys }) => new Set(keys.map(({ key }) => `${key.kind} ${key.value}`)))
    expect([...(a ?? [])].filter((key) => b?.has(key) && key.startsWith('stem')).length).toBeGreaterThan(1)
  })
})
