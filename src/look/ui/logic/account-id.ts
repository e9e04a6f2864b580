/** Account ids (`<article id>#<told call>`) taken apart. */
export function articleOfAccount(account: string): string {
  const at = account.lastIndexOf('#')
  return at < 0 ? account : account.slice(0, at)
}
