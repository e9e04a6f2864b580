/** Sound through the whole walk: sealed, heard, transcript laid on it, statements of a call, quoted by an article, rebuilt. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuild, takeHanded } from '../src/desk/index.ts'
import { readPeaksHead } from '../src/listen/index.ts'
import { createApi } from '../src/look/api/index.ts'
import type { CallPage, Job, RecordingPage } from '../src/model/index.ts'
import { madeArticle, madeCall, madeSrt, saidTurns } from './made-recording.ts'
import { ended, openTestDesk, type TestDesk } from './open-test-desk.ts'

let open: TestDesk
beforeAll(async () => {
  open = await openTestDesk()
})
afterAll(() => open.close())

async function add(name: string, bytes: Uint8Array | string): Promise<Job> {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return await ended(open.desk, await takeHanded(open.desk, { bytes: given, name, kind: 'file' }))
}

async function dump(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of open.desk.store.projection.dump()) lines.push(line)
  return lines
}

const shelf = () => open.desk.store.projection.recordings

describe('a recording through the walk', () => {
  it('is sealed and heard: length, legs, turns, with the decoder in the log', async () => {
    const job = await add('first.wav', madeCall())
    expect(job).toMatchObject({ state: 'done', trouble: null, result: { recordings: [expect.any(String)] } })
    const [sha256 = ''] = job.result?.recordings ?? []
    const record = await shelf().recording(sha256)
    expect(record?.sound).toMatchObject({ duration: 15, channels: 2, legs: { kind: 'parties' } })
    expect(record?.sound?.turns.length).toBeGreaterThanOrEqual(4)
    const runs = await open.desk.store.journal.ofKind('engine-run')
    expect(runs.map(({ event }) => event?.what)).toContainEqual(
      expect.objectContaining({ engine: 'listen', input: sha256, parameters: expect.objectContaining({ decoder: 'hearsay-wav' }) }),
    )
  }, 60_000)

  it('a transcript of its name is laid on it, and its turns are statements whose chain begins with the recording', async () => {
    const job = await add('first.en.srt', madeSrt())
    expect(job.result?.troubles).toEqual([])
    const [id = ''] = job.result?.articles ?? []
    const transcript = await shelf().transcript(id)
    expect(transcript?.turns.map(({ start, party }) => [start, party])).toEqual(saidTurns.map(({ start, party }) => [start, party]))
    const article = await open.desk.store.projection.article(id)
    const [first] = article?.read.statements ?? []
    expect(first?.chain.map(({ role, name }) => [role, name])).toEqual([
      ['speaker', 'Soldier'],
      ['recording', 'first.wav'],
      ['article', null],
    ])
  }, 60_000)

  it('an article that quotes it tells of the same call', async () => {
    const job = await add('post.html', madeArticle)
    const [call = ''] = job.result?.calls ?? []
    expect((await open.desk.store.projection.call(call))?.accounts).toHaveLength(2)
  }, 60_000)

  it('rebuild gives the same rows', async () => {
    const before = await dump()
    await rebuild(open.desk, { report: () => {} })
    expect(await dump()).toEqual(before)
  }, 60_000)
})

describe('the API of recordings', () => {
  const ask = async (path: string, init: RequestInit = {}) =>
    await createApi(open.desk, '/nowhere').request(path, { ...init, headers: { host: '127.0.0.1', ...(init.headers ?? {}) } })
  const id = async () => ((await (await ask('/api/recordings')).json()) as { rows: { sha256: string }[] }).rows[0]?.sha256 ?? ''

  it('tells where an article quotes the recording, and which sentence it leaves out', async () => {
    const page = (await (await ask(`/api/recordings/${await id()}`)).json()) as RecordingPage
    const [first] = page.quotes
    expect(first).toMatchObject({
      outlet: 'Marlow Evening Post',
      turn: 0,
      start: 1,
      leftOut: ['The water ran out on Monday.', 'Sister: And the commander, what does he tell you?'],
    })
    expect(page.quotes.map(({ turn }) => turn)).toEqual([0, 2, 3])
    expect(page.row.calls).toHaveLength(1)
    const call = (await (await ask(`/api/calls/${page.row.calls[0]}`)).json()) as CallPage
    expect(call.sounds?.[0]?.lines.map(({ start }) => start)).toEqual(saidTurns.map(({ start }) => start))
  })

  it('gives any range of the sound, and a WAV where one is asked for', async () => {
    const path = `/api/recordings/${await id()}/audio`
    const middle = await ask(path, { headers: { range: 'bytes=44-1043' } })
    expect([middle.status, middle.headers.get('content-range')]).toEqual([206, `bytes 44-1043/${madeCall().length}`])
    expect(Buffer.from(await middle.arrayBuffer())).toEqual(madeCall().subarray(44, 1044))
    expect((await ask(path, { headers: { range: 'bytes=99999999-' } })).status).toBe(416)
    const wav = Buffer.from(await (await ask(`${path}?form=wav`)).arrayBuffer())
    expect([wav.toString('latin1', 0, 4), wav.length]).toEqual(['RIFF', madeCall().length])
  }, 30_000)

  it('gives peaks, a picture of the pitches, marks and subtitles', async () => {
    const base = `/api/recordings/${await id()}`
    expect(readPeaksHead(new Uint8Array(await (await ask(`${base}/peaks?pixels=1000`)).arrayBuffer()))).toMatchObject({ channels: 2 })
    const tile = Buffer.from(await (await ask(`${base}/spectrogram?tile=0`)).arrayBuffer())
    expect(tile.toString('latin1', 1, 4)).toBe('PNG')
    expect((await ask(`${base}/spectrogram?tile=9`)).status).toBe(404)
    expect(await (await ask(`${base}/marks`)).json()).toMatchObject({ duration: 15 })
    const page = (await (await ask(base)).json()) as RecordingPage
    const srt = await (await ask(`/api/transcripts/${page.transcripts[0]?.id}/subtitles?format=srt`)).text()
    expect(srt).toContain('00:00:01,000 --> ')
    expect(srt).toContain('Sister: And the commander, what does he tell you?')
  }, 30_000)

  it('a changed turn is a decision: the statement follows, undo takes it back, rebuild keeps it', async () => {
    const [transcript] = ((await (await ask(`/api/recordings/${await id()}`)).json()) as RecordingPage).transcripts
    const article = transcript?.id ?? ''
    const change = { text: 'There were eighty of us on the hill, twelve are left. The water ran out on Monday.', heard: true }
    const made = await open.desk.decide({ kind: 'edit-turn', article, turn: 0, was: saidTurns[0].text, change }, 'heard twice')
    const said = async () => (await open.desk.store.projection.article(article))?.article.text.split('\n')[0]
    expect(await said()).toContain('eighty of us')
    expect((await shelf().transcript(article))?.original[0]?.text).toContain('ninety')
    const before = await dump()
    await rebuild(open.desk, { report: () => {} })
    expect(await dump()).toEqual(before)
    await open.desk.decide({ kind: 'undo', decision: made.id }, 'misheard')
    expect(await said()).toContain('ninety of us')
  }, 60_000)
})

describe('the same sound again', () => {
  it('is found at intake and joins the calls of both transcripts', async () => {
    await add('again.wav', madeCall())
    const cut = Buffer.from(madeCall())
    cut.fill(0, 44 + 8000 * 4 * 14)
    const job = await add('second.wav', cut)
    const [sha256 = ''] = job.result?.recordings ?? []
    const [match] = await shelf().matches(sha256)
    expect(match?.pieces[0]?.at).toBeCloseTo(match?.pieces[0]?.from ?? -1, 0)
    const srt = await add('second.srt', '1\n00:00:04,800 --> 00:00:06,600\nWoman: What is it that the officer answers?\n')
    const account = `${srt.result?.articles[0]}#c1`
    const [call] = await open.desk.store.projection.callsOf([account])
    expect(call?.accounts).toHaveLength(3)
    expect(call?.links.flatMap(({ notes }) => notes.map(({ text }) => text)).join()).toContain('The same sound')
  }, 60_000)

  it('bad sound is a Trouble; the desk lives and the exhibit is safe', async () => {
    const junk = Buffer.concat([Buffer.from('fLaC'), Buffer.alloc(2000, 1)])
    const job = await add('junk.flac', junk)
    expect(job.state).toBe('done')
    expect(job.result?.troubles[0]?.code).toMatch(/^SOUND_/)
    const record = await shelf().recording(job.result?.recordings?.[0] ?? '')
    expect(record?.trouble?.next).toBeTruthy()
    expect(await open.desk.store.exhibits.has(record?.sha256 ?? '')).toBe(true)
  }, 30_000)
})
