/**
 * Does this look like the name of a person (or several)? For by-lines, where a wrong name is worse than none.
 *
 * Two to four capitalised words, initials and small particles allowed; joined by commas, "and" and its kin.
 */
const particle = "(?:de|del|della|der|den|van|von|zu|di|da|dos|du|la|le|el|al|bin|ibn|af|ter|y|e|O['’]|D['’])"
const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const one = new RegExp(`^(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.?\\s)?${word}(?:\\s(?:${particle}\\s)*${word}){0,4}$`, 'u')
const joint = /\s*(?:,|;|\/|\||&|\s(?:and|und|et|y|e|i|и|і|та|й|en|ve|og|och|ja|és|și|şi|και|a|ו|و)\s)\s*/u

/** Is it shaped like one person's name? A single word only with `loose`. */
export function isName(text: string, loose = false): boolean {
  const line = text.trim()
  if (line.length < 3 || line.length > 60 || /\d/u.test(line) || !one.test(line)) return false
  return loose || /\s/u.test(line)
}

/** Scripts without capital letters: only a label before the name tells that it is one. */
const caseless =
  /^[\p{Script=Hebrew}\p{Script=Arabic}][\p{Script=Hebrew}\p{Script=Arabic}\p{M}'’״׳.-]*(?:\s[\p{Script=Hebrew}\p{Script=Arabic}][\p{Script=Hebrew}\p{Script=Arabic}\p{M}'’״׳.-]*){1,3}$/u
const dense =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・·]{2,12}(?:\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・·]{1,8})?$/u

/** Names behind a label such as "by": also those of scripts that know no capitals. */
export function labelledNames(text: string): string[] {
  const names = namesIn(text)
  if (names.length > 0) return names
  const parts = text
    .split(/\s*[,،、;；/／|｜]\s*/u)
    .map((part) => part.trim())
    .filter(Boolean)
  return parts.length > 0 && parts.length <= 6 && parts.every((part) => caseless.test(part) || dense.test(part)) ? parts : []
}

/** Names in a line such as "Jane Doe, John Smith and Ann Lee"; empty when any part is none. */
export function namesIn(text: string): string[] {
  const parts = text
    .split(joint)
    .map((part) => part.trim())
    .filter(Boolean)
  return parts.every((part) => isName(part)) ? parts : []
}
