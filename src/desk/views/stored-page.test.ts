import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { inert } from './stored-page.ts'

type Node = { readonly nodeName: string; readonly childNodes?: readonly Node[]; readonly content?: Node }
const names = (node: Node): string[] => [
  node.nodeName,
  ...[...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].flatMap(names),
]
const leading = ['a', 'area', 'base', 'link', 'iframe', 'frame', 'object', 'embed', 'form']

describe('a stored page', () => {
  it.each([
    '<iframe src=//x></iframe>',
    '<IFRAME\nsrc=//x>',
    '<iframe/src=//x>',
    '<p title="<!--"><iframe src=//x>',
    '<!--><iframe src=//x>-->',
    '<style></style><iframe src=//x>',
    '<svg><a href=//x><text>y</text></a><desc><iframe src=//x>',
    '<math><mtext><a href=//x>',
    '<template><iframe src=//x></template>',
    '<noscript><a href=//x></noscript>',
    '<table><a href=//x><tr><iframe src=//x>',
    '<a title=">" href=//x>y</a><map><area href=//x></map>',
    '<link rel=preconnect href=//x><base href=//x>',
    '<a\u000chref=//x>',
  ])('%s leads nowhere', (html) => {
    const found = names(parse(inert(html)) as unknown as Node)
    expect(found.filter((name) => leading.includes(name))).toEqual([])
  })
  it('keeps its words and all other tags', () => {
    expect(inert('<article><p>“a” <abbr>b</abbr> <a href="/c">d</a></p></article>')).toMatch(
      /^<article><p>“a” <abbr>b<\/abbr> <x-a href="\/c">d<\/x-a><\/p><\/article><style>/,
    )
  })
})
