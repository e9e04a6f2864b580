/** PDF: the text of its pages, put together from letters and their places. Pictures of text are not read. */
import type { Collector } from '../../contract.ts'

export const pdf: Collector = {
  name: 'pdf',
  recognises: (head) =>
    /^[\s\S]{0,1024}?%PDF-\d/.test(head.latin.slice(0, 1100)) && (head.latin.startsWith('%PDF-') || head.binary)
      ? { type: 'application/pdf', role: 'container' }
      : null,
  async *open(source) {
    const { readPdf } = await import('./read-pdf.ts')
    yield* readPdf(source)
  },
}
