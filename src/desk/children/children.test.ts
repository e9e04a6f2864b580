import { afterAll, describe, expect, it } from 'vitest'
import { createChildren } from './index.ts'

const children = createChildren(2)
afterAll(() => children.close())

describe('children', () => {
  it('run a task and give back its answer', async () => {
    expect(await children.run('test-echo', { do: 'echo', value: { a: new Uint8Array([1, 2]) } })).toEqual({ a: new Uint8Array([1, 2]) })
  })
  it('are killed when they hang, and the next task still runs', async () => {
    await expect(children.run('test-echo', { do: 'hang' }, { milliseconds: 1500 })).rejects.toMatchObject({ code: 'CHILD_TIMEOUT' })
    expect(await children.run('test-echo', { do: 'echo', value: 1 })).toBe(1)
  })
  it('are stopped when they eat memory', async () => {
    await expect(children.run('test-echo', { do: 'eat' }, { megabytes: 64 })).rejects.toMatchObject({ code: 'CHILD_MEMORY' })
  })
  it('tell a death from a Trouble from a bug', async () => {
    await expect(children.run('test-echo', { do: 'die' })).rejects.toMatchObject({ code: 'CHILD_DIED' })
    await expect(children.run('test-echo', { do: 'trouble' })).rejects.toMatchObject({ code: 'TEST_TROUBLE' })
    await expect(children.run('test-echo', { do: 'bug' })).rejects.toThrow('a bug in a task')
  })
  it('can be cancelled', async () => {
    const control = new AbortController()
    const asked = children.run('test-echo', { do: 'hang' }, { signal: control.signal })
    setTimeout(() => control.abort(), 300)
    await expect(asked).rejects.toMatchObject({ code: 'STOPPED' })
  })
})
