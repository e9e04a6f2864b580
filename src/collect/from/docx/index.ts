/** DOCX: the text of a Word document as a page. Changes that were tracked, and comments, are noted. */
import type { Collector } from '../../contract.ts'

/** Entries of a Word document near the start of the ZIP. */
const isDocx = (latin: string, name: string | null): boolean =>
  latin.startsWith('PK\x03\x04') &&
  (/PK\x03\x04[\s\S]{26}word\//.test(latin) || (/\.docx$/i.test(name ?? '') && latin.includes('[Content_Types].xml')))

export const docx: Collector = {
  name: 'docx',
  recognises: (head) =>
    isDocx(head.latin, head.name)
      ? { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', role: 'container' }
      : null,
  async *open(source) {
    const { readDocx } = await import('./read-docx.ts')
    yield* readDocx(source)
  },
}
