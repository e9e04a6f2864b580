/**
 * `hearsay`: the command line. One file per command; each says what it takes and does one thing with the desk.
 *
 * Exit codes: 0 done, 1 Trouble, 2 wrong words. Progress goes to stderr when it is a terminal.
 */
import { Command, CommanderError } from 'commander'
import { version } from '../desk/index.ts'
import { addCommand } from './add.ts'
import { alignCommand } from './align.ts'
import { auditCommand } from './audit.ts'
import { callsCommand } from './calls.ts'
import { cleanCommand } from './clean.ts'
import { completionCommand } from './completion.ts'
import { decideCommand } from './decide.ts'
import { doctorCommand } from './doctor.ts'
import { evalCommand } from './eval.ts'
import { exportCommand } from './export.ts'
import { linkCommand } from './link.ts'
import { listenCommand } from './listen.ts'
import { marksCommand } from './marks.ts'
import { matchCommand } from './match.ts'
import { modelsCommand } from './models.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { safe, sayTrouble } from './say.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { soundsCommand } from './sounds.ts'
import { traceCommand } from './trace.ts'
import { translateCommand } from './translate.ts'
import { trendsCommand } from './trends.ts'
import { watchCommand } from './watch.ts'

const program = new Command('hearsay')
  .description('The evidence desk for leaked and intercepted phone calls, and for the news written about them.')
  .version(version)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(safe(text)) })
  .showHelpAfterError('(hearsay --help lists the commands)')

const commands = [
  serveCommand,
  addCommand,
  readCommand,
  cleanCommand,
  traceCommand,
  matchCommand,
  linkCommand,
  listenCommand,
  alignCommand,
  soundsCommand,
  marksCommand,
  modelsCommand,
  translateCommand,
  searchCommand,
  callsCommand,
  trendsCommand,
  showCommand,
  exportCommand,
  decideCommand,
  watchCommand,
  auditCommand,
  rebuildCommand,
  doctorCommand,
  evalCommand,
  completionCommand,
]
for (const add of commands) add(program)

try {
  await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, 'serve'])
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode === 0 ? 0 : 2
  else process.exitCode = sayTrouble(thrown)
}
