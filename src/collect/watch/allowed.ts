/** A user who allows a private address allows the one they named; what a feed links or moves to was named by the feed. */
import { isSameService } from '../fetch/guard-address.ts'
import type { Watch } from './state.ts'

/** How an address may be fetched for a watch. */
export const allowedFor = (watch: Watch, url: string): { readonly allowPrivate?: true } =>
  isAllowed(watch, url) ? { allowPrivate: true } : {}

/** Was this private address allowed, should it be one? */
export const isAllowed = (watch: Watch, url: string): boolean =>
  watch.allowPrivate === true && URL.canParse(url) && isSameService(new URL(watch.url), new URL(url))
