/** What the desk's log says of a bug: one line, a number that the person is shown too, no control characters. */
import { expect, it, vi } from 'vitest'
import { tellBug } from '../../src/desk/index.ts'
import { createApi } from '../../src/look/api/index.ts'
import { openTestDesk } from '../open-test-desk.ts'

it('is one line, whatever stands in the words of the bug', () => {
  const lines: string[] = []
  const number = tellBug('GET /api/x', new TypeError('a\u001b[31m\r\nline\u202e two'), (line) => lines.push(line))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(new RegExp(`BUG ${number} GET /api/x: TypeError: a \\[31m line  two \\(`))
  expect(lines[0]).not.toMatch(/[\u0000-\u001f\u202e]/)
  expect(lines[0]?.split(' < ').length).toBeLessThanOrEqual(4)
  expect(tellBug('x', 'no error at all', () => {})).toMatch(/^[0-9a-f]{6}$/)
})

it('carries the number that the answer names, and the answer no stack', async () => {
  const open = await openTestDesk()
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    const broken = {
      ...open.desk,
      store: { ...open.desk.store, projection: new Proxy({}, { get: () => () => Promise.reject(new Error('odd')) }) },
    }
    const api = createApi(broken as never, import.meta.dirname)
    const answer = await api.request('http://127.0.0.1:4747/api/calls', { headers: { host: '127.0.0.1:4747' } })
    const body = await answer.json()
    expect([answer.status, body.code]).toEqual([500, 'BUG'])
    expect(JSON.stringify(body)).not.toMatch(/\.ts|odd/)
    expect(log).toHaveBeenCalledTimes(1)
    expect(String(log.mock.calls[0]?.[0])).toContain(`BUG ${body.facts.bug} GET /api/calls: Error: odd`)
  } finally {
    log.mockRestore()
    await open.close()
  }
})

it('in a job is a sentence with that number, and no stack', async () => {
  const open = await openTestDesk()
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    const job = await open.desk.addJob({ kind: 'add-path', path: '\0' } as never, 'odd')
    await open.desk.worker.idle()
    const trouble = (await open.desk.store.jobs.job(job.id))?.trouble
    if (trouble?.code === 'BUG') {
      expect(trouble.what).not.toMatch(/\n| at .*:\d+:\d+/)
      expect(String(log.mock.calls[0]?.[0])).toContain(`BUG ${trouble.facts.bug} job add-path`)
    } else expect(trouble?.next.length).toBeGreaterThan(5)
    const none = await open.desk.addJob({ kind: 'no-such-work' } as never, 'none')
    await open.desk.worker.idle()
    const bug = (await open.desk.store.jobs.job(none.id))?.trouble
    expect(bug?.code).toBe('BUG')
    expect(bug?.what).not.toMatch(/\n|\.ts:\d+/)
    expect(log.mock.calls.map(String).join('\n')).toContain(`BUG ${bug?.facts.bug} job no-such-work`)
  } finally {
    log.mockRestore()
    await open.close()
  }
})
