/** Exports of Telegram Desktop: `result.json` and `messages.html`. Every message with words becomes a text of its own. */
import type { Collector, Head } from '../../contract.ts'

const chatType =
  /"type"\s*:\s*"(?:public_channel|private_channel|public_supergroup|private_supergroup|private_group|personal_chat|bot_chat|saved_messages)"/

function isJsonExport(head: Head): boolean {
  const start = head.text.slice(0, 65_536)
  if (!head.textual || !/^\s*\{/.test(start)) return false
  return (chatType.test(start) && /"messages"\s*:\s*\[/.test(start)) || /^\s*\{\s*"about"\s*:\s*"Here is the data you requested/.test(start)
}

const isHtmlExport = (head: Head): boolean =>
  head.textual &&
  /<title>Exported Data<\/title>/i.test(head.text) &&
  /class="page_wrap/.test(head.text) &&
  /class="(?:history|message )/.test(head.text)

export const telegramJson: Collector = {
  name: 'telegram-json',
  recognises: (head) => (isJsonExport(head) ? { type: 'application/vnd.telegram.export+json', role: 'container' } : null),
  async *open(source) {
    const { readJsonExport } = await import('./read-json.ts')
    yield* readJsonExport(source)
  },
}

export const telegramHtml: Collector = {
  name: 'telegram-html',
  recognises: (head) => (isHtmlExport(head) ? { type: 'text/html', role: 'container' } : null),
  async *open(source) {
    const { readHtmlExport } = await import('./read-html.ts')
    yield* readHtmlExport(source)
  },
}
