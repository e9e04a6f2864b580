#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  console.error('Hearsay is not built yet. Run `npm run build` (or `npm start`) in its folder, then try again.')
  process.exitCode = 1
}
