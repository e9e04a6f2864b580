/** `npm start`: install what is missing, build, start the desk on 127.0.0.1 and open it. Extra words go to `hearsay serve`. */
import { prepare } from './prepare.mjs'

prepare()
const { build } = await import('./build.mjs')
if (!build()) process.exit(1)
process.argv.splice(2, 0, 'serve')
await import('../dist/cli/main.js')
