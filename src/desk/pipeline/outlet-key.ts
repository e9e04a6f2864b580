/**
 * One key per outlet: its registrable domain when there is an address, else its folded name.
 *
 * Print, web, AMP and regional twins of one outlet share it, so that an outlet that copies itself is counted once.
 */
import { getDomain } from 'tldts'
import type { Article } from '../../model/index.ts'

/** Hosts that carry many publishers: there the outlet is the channel, so its name or first path part counts. */
const platforms = new Set([
  't.me',
  'telegram.me',
  'youtube.com',
  'facebook.com',
  'x.com',
  'twitter.com',
  'vk.com',
  'medium.com',
  'substack.com',
  'blogspot.com',
  'wordpress.com',
  'livejournal.com',
])

/** @returns the outlet's key, or null when neither address nor name is known */
export function outletKeyOf(article: Article, url: string | null): string | null {
  const address = article.canonical.value ?? url
  const domain = address ? getDomain(address, { allowPrivateDomains: false }) : null
  if (domain && address && platforms.has(domain)) return platformKey(domain, address)
  if (domain) return domain
  const name = article.outlet.value
  return name
    ? name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : null
}

function platformKey(domain: string, address: string): string {
  const { hostname, pathname } = new URL(address)
  const first = pathname.split('/').find((part) => part && part !== 's')
  const channel = hostname.split('.').length > 2 && !hostname.startsWith('www.') ? hostname : first
  return channel ? `${domain}/${channel.toLowerCase()}` : domain
}
