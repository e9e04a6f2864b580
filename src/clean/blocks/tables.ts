/** Is a table data (results, prices, losses) or only a frame for the page? Data has short cells and no headings in it. */
import { type Element, isElement, isText, type TreeNode } from '../tree/parse.ts'

const looked = 5000

/** Decided from at most 5,000 nodes; a table inside it makes it a frame. */
export function isDataTable(table: Element): boolean {
  const stack: TreeNode[] = [...table.childNodes]
  let seen = 0
  let long = 0
  let cells = 0
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (++seen > looked) return false
    if (isText(node)) {
      if (node.value.trim().length > 220) long++
      continue
    }
    if (!isElement(node)) continue
    if (node.tagName === 'table' || node.tagName === 'h1' || node.tagName === 'h2' || node.tagName === 'article') return false
    if (node.tagName === 'td' || node.tagName === 'th') cells++
    stack.push(...node.childNodes.slice(0, looked))
  }
  return cells >= 2 && long * 4 < cells
}
