/** Account ids (`<article id>#<told call>`) taken apart. */
export function articleOfAccount(account: string): string {
  const at = account.lastIndexOf('#')
  return at < 0 ? account : account.slice(0, at)
}

/** Account ids of a call by article, in the order of the call. */
export function byArticle(accounts: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const account of accounts) {
    const article = articleOfAccount(account)
    groups.set(article, [...(groups.get(article) ?? []), account])
  }
  return groups
}
