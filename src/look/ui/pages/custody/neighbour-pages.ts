/** Where the page before and the page after begin; null where there is none. */
export function neighbourPages(
  first: number,
  shown: number,
  size: number,
  page: number,
): { readonly earlier: number | null; readonly later: number | null } {
  return { earlier: first > 0 ? Math.max(0, first - page) : null, later: first + shown < size ? first + shown : null }
}
