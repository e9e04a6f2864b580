/**
 * One page of types out of many: the declarations that the first page makes or names, and all that those name in turn, each with
 * its own comment. The pages are the compiler's, so a declaration is whatever stands between two lines that begin one.
 */

const declaration =
  /(?:^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?:declare )?(?:type|interface|function|const) (\w+)[\s\S]*?(?=^(?:\/\*\*|export |import )|(?![\s\S]))/gm

const declarationsOf = (page) => [...page.matchAll(declaration)].map(([text, name]) => [name, text])

/** @param first the page whose exports count; a name it only passes on ("export { x } from", "export type { x }") is one too */
export function shakeTypes(pages, first) {
  const known = new Map(pages.flatMap(declarationsOf))
  const passed = [...first.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) => names.match(/\w+/g) ?? [])
  const wanted = new Map(declarationsOf(first))
  const waiting = [...passed.filter((name) => known.has(name)), ...wanted.keys()]
  const seen = new Set(waiting)
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const text = wanted.get(name) ?? known.get(name)
    wanted.set(name, text)
    // Types are written with a capital; a property of the name of some function is not that function.
    for (const other of text.replace(/\/\*[\s\S]*?\*\//g, '').match(/\b[A-Z]\w*/g) ?? [])
      if (known.has(other) && !seen.has(other)) {
        seen.add(other)
        waiting.push(other)
      }
  }
  return `${[...wanted.values()].map((text) => text.trim()).join('\n\n')}\n`
}
