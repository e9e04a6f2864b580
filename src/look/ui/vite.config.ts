/**
 * Builds the desk's pages to `dist/ui`: one page, hashed files, nothing from elsewhere.
 *
 * The budget is kept here: the build prints what the first load weighs in script and fails above 120 kB gzipped.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

const mostScript = 120_000

function weigh(): Plugin {
  return {
    name: 'weigh-first-load',
    writeBundle(options, bundle) {
      const dir = options.dir ?? ''
      const sizes = Object.values(bundle).map(({ fileName }) => ({ fileName, size: gzipSync(readFileSync(`${dir}/${fileName}`)).length }))
      const of = (end: string) => sizes.filter(({ fileName }) => fileName.endsWith(end)).reduce((sum, { size }) => sum + size, 0)
      const script = of('.js')
      console.info(`first load, gzipped: script ${kilo(script)} of ${kilo(mostScript)}, style ${kilo(of('.css'))}`)
      if (script > mostScript) throw new Error(`the first load is ${kilo(script)} of script, more than ${kilo(mostScript)}`)
    },
  }
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [svelte({ configFile: `${import.meta.dirname}/svelte.config.js` }), weigh()],
  // `npx vite --config src/look/ui/vite.config.ts` beside a running desk: the pages anew at every change.
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${process.env.HEARSAY_PORT ?? 4747}` } },
  build: {
    outDir: '../../../dist/ui',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
