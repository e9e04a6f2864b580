/**
 * Link: the same call, the same quote, who leaned on whom, what changed. Everything here is a finding and says why; what
 * people decide about it always wins. Read in this order: accounts-of, keys-of, link-accounts, cluster/, describe/, trace.
 */
export { accountsOf } from './accounts-of.ts'
export { callRow } from './call-row.ts'
export { clusterCalls } from './cluster/cluster-calls.ts'
export { findCopies } from './copies/find-copies.ts'
export { describeCall } from './describe/describe-call.ts'
export { type ExplainedPair, type ExplainedQuote, explainPair } from './explain-pair.ts'
export { keysOf } from './keys-of.ts'
export { linkAccounts } from './link-accounts.ts'
export { LINK_VERSION, type LinkContext } from './match/context.ts'
export { type MatchedLine, matchQuotes, type QuoteLine } from './match-quotes.ts'
export { linkAll, traceArticles } from './trace.ts'
export { readWordTable, type WordTable } from './words/word-tables.ts'
