/** A page to read the API by: plain HTML made from the OpenAPI document, no script. */

interface OpenApi {
  readonly info: { readonly title: string; readonly version: string }
  readonly paths?: object | undefined
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly requestBody?: unknown
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>> }>
  >
}

const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** @returns a whole HTML document */
export function documentationPage(document: OpenApi): string {
  const rows = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => row(method, path, operation as Operation)),
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hearsay API</title>
<h1>Hearsay API ${safe(document.info.version)}</h1>
<p>JSON in and out; errors are problem details (RFC 9457) with <code>code</code> and <code>next</code>. Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a>. Job progress: <code>GET /api/jobs/events</code> (server-sent events).</p>
<table><thead><tr><th align="left">Address</th><th align="left">Takes</th><th align="left">Answers</th><th align="left">What it does</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></html>`
}

function row(method: string, path: string, operation: Operation): string {
  const takes = (operation.parameters ?? []).map((parameter) => `${parameter.name}${parameter.required ? '' : '?'}`)
  if (operation.requestBody) takes.push('JSON body')
  const content = operation.responses?.['200']?.content ?? {}
  const [type, shape] = Object.entries(content)[0] ?? ['', {}]
  const answers = shape.schema?.$ref?.split('/').at(-1) ?? type
  return `<tr><td><code>${method.toUpperCase()} ${safe(path)}</code></td><td>${safe(takes.join(', '))}</td><td>${safe(answers)}</td><td>${safe(operation.summary ?? '')}</td></tr>`
}
