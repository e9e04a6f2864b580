/** The Troubles of this room, each with what the person can do next. */
import { Trouble } from '../model/index.ts'

const named = (name: string | null) => (name ? `"${name}"` : 'This')

/** There is not one letter in it. */
export function emptyText(name: string | null = null): Trouble {
  return new Trouble('TEXT_EMPTY', `${named(name)} holds no text.`, 'Check that the right file was added; the original is kept.')
}

/** The bytes are no text in any character set that is known. */
export function binaryText(name: string | null = null): Trouble {
  return new Trouble(
    'TEXT_BINARY',
    `${named(name)} is no text: it holds the bytes of a program, a picture or a sound.`,
    'Add recordings as sound files and pictures of text as PDF; the original is kept.',
  )
}

/** It looks like text, but no character set makes letters of it. */
export function unreadableText(charset: string, name: string | null = null): Trouble {
  return new Trouble(
    'TEXT_UNREADABLE',
    `${named(name)} could not be read: as ${charset} most of its characters are damaged.`,
    'Save it again as UTF-8 in the program it came from, and add that; the original is kept.',
    { facts: { charset } },
  )
}

/** The page is made by scripts. */
export function needsBrowser(letters: number): Trouble {
  return new Trouble(
    'PAGE_NEEDS_BROWSER',
    `This page holds ${letters} letters of text; the rest is made by scripts.`,
    'Open it in a browser, save it as a single file (MHTML) or with ArchiveWeb.page (WACZ), and add that file.',
    { facts: { letters } },
  )
}

/** A consent, login or bot wall stands where the article should be. */
export function isAWall(sign: string): Trouble {
  return new Trouble(
    'PAGE_IS_A_WALL',
    `This page is not the article but a wall before it: "${sign}".`,
    'Open the page in a browser, pass the wall, save it as a single file (MHTML) or with ArchiveWeb.page (WACZ), and add that file.',
    { facts: { sign } },
  )
}

/** A home page, a list, a search result, an error page. */
export function noArticle(links: readonly string[]): Trouble {
  const some = links.slice(0, 10)
  return new Trouble(
    'PAGE_HAS_NO_ARTICLE',
    `No article was found on this page${some.length > 0 ? `; it links to ${links.length} other pages` : ''}.`,
    some.length > 0
      ? 'If it is a list or a home page, add the article you mean by its own address.'
      : 'Check that the page was saved whole; if it holds an article, report it as one that is not understood.',
    { facts: { links: links.length, first: some.join(' ').slice(0, 1000) || null } },
  )
}
