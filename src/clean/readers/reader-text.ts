/** What another extractor proposed as the article: its name and its text. A reader that failed is simply not there. */
export interface ReaderText {
  readonly name: string
  readonly text: string
}
