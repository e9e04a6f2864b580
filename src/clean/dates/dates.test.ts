import { describe, expect, it } from 'vitest'
import { cleanPage } from '../index.ts'
import { findDays } from './find-days.ts'

describe('findDays', () => {
  it.each([
    ['date 2023-12-14 Home', '2023-12-14', null],
    ['14 декабря 2023, 10:45', '2023-12-14', '10:45'],
    ['14 грудня 2023 р.', '2023-12-14', null],
    ['Dec. 4, 2023 5:30 pm EST', '2023-12-04', '17:30'],
    ['4 March 2022', '2022-03-04', null],
    ['14.12.23 | 9:30 Uhr', '2023-12-14', '09:30'],
    ['le 1er mars 2022 à 14h05', '2022-03-01', '14:05'],
    ['14 de diciembre de 2023', '2023-12-14', null],
    ['21 marca 2022', '2022-03-21', null],
    ['2023年12月4日', '2023-12-04', null],
    ['2023-12-14T10:00:00+02:00', '2023-12-14', '10:00:00'],
    ['١٤/١٢/٢٠٢٣', '2023-12-14', null],
  ])('%s', (text, day, time) => {
    expect(findDays(text)[0]?.day).toMatchObject({ day, time })
  })
  it('keeps both readings of an ambiguous day', () => {
    expect(findDays('03/04/2023')[0]).toMatchObject({ day: { day: '2023-04-03' }, other: '2023-03-04' })
    expect(findDays('12/25/2023')[0]).toMatchObject({ day: { day: '2023-12-25' }, other: null })
  })
  it.each(['30.02.2022', 'version 1.2.3', 'may 2022', 'call 12-34-56789', 'in 2023', '99.99.2022'])('finds no day in %s', (text) => {
    expect(findDays(text)).toEqual([])
  })
})

const prose = '<p>A recording of a telephone call between two bridge builders shows how angry the men are with the company.</p>'.repeat(3)
const published = (head: string, body = '', page: { url?: string; captureDay?: string } = {}) =>
  cleanPage({
    html: `<html><head>${head}</head><body><article><h1>Boots</h1>${body}${prose}</article></body></html>`,
    url: page.url ?? null,
    hints: null,
    captureDay: page.captureDay ?? null,
  }).published

describe('the day of publication', () => {
  it('is never the day of a change', () => {
    expect(published('<meta property="article:modified_time" content="2022-05-05">').value).toBeNull()
    expect(published('', '<p class="date">Updated: 5 May 2022</p>').value).toBeNull()
  })
  it('is taken from structured data before meta before the page', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Boots","datePublished":"2022-05-01"}</script><meta property="article:published_time" content="2022-05-02">'
    expect(published(head, '<time datetime="2022-05-03">3 May</time>')).toMatchObject({
      value: { day: '2022-05-01' },
      source: 'json-ld datePublished',
    })
  })
  it('is the newsroom’s own day when markup gives it in UTC', () => {
    const head = '<meta property="article:published_time" content="2022-05-02T03:10:00Z">'
    expect(published(head, '', { url: 'https://paper.example/2022/05/01/boots' }).value?.day).toBe('2022-05-01')
  })
  it('takes the reading of an ambiguous day that another source supports', () => {
    expect(published('<meta name="pubdate" content="05/02/2022">', '<p class="date">2 May 2022</p>').value?.day).toBe('2022-05-02')
  })
  it('cannot lie after the capture', () => {
    expect(published('<meta property="article:published_time" content="2031-05-02">', '', { captureDay: '2023-01-01' }).value).toBeNull()
  })
  it('does not come from lists of other articles', () => {
    expect(published('', '<aside class="related"><time datetime="2022-05-03">3 May 2022</time></aside>').value).toBeNull()
  })
})
