/** The words of the pages in the language of the desk. English is the only one yet; a language is one file of this shape. */
import { en } from './en.ts'

/** Every text of the pages. Typed by the English file, so a missing text does not compile. */
export type Messages = typeof en

/** The texts in use. */
export const say: Messages = en
