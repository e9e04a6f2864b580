/** `hearsay serve`: the desk in the browser, on 127.0.0.1 and nowhere else. */
import { spawn } from 'node:child_process'
import type { Command } from 'commander'
import { startServer } from '../look/api/server.ts'
import { paint } from './say.ts'
import { config } from './with-desk.ts'

export function serveCommand(program: Command): void {
  program
    .command('serve', { isDefault: true })
    .description('start the desk on 127.0.0.1 and open it in the browser')
    .option('--port <number>', 'first port to try', String(config.port))
    .option('--no-open', 'do not open the browser')
    .action(async (options: { port: string; open: boolean }) => {
      const server = await startServer({ ...config, port: Number(options.port) })
      console.log(`${paint('bold', 'Hearsay')} is at ${paint('cyan', server.url)}`)
      console.log(`Data: ${config.dataDir}    Stop: Ctrl+C`)
      if (config.open && options.open) openBrowser(server.url)
      const stop = () => void server.close().then(() => process.exit(0))
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    })
}

/** Where there is no browser to open, the printed address is enough. */
function openBrowser(url: string): void {
  const [command, args] =
    process.platform === 'darwin' ? ['open', [url]] : process.platform === 'win32' ? ['cmd', ['/c', 'start', '', url]] : ['xdg-open', [url]]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
