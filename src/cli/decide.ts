/** `hearsay decide`: a person's decision, with a reason. It stands in the custody log; undo is a decision too. */
import type { Command } from 'commander'
import { decisionBodyFrom } from '../look/api/schemas.ts'
import { print } from './say.ts'
import { withDesk } from './with-desk.ts'

export function decideCommand(program: Command): void {
  program
    .command('decide')
    .argument('<body>', 'the decision as JSON, e.g. {"kind":"merge","a":"…#c1","b":"…#c1"} or {"kind":"undo","decision":"12"}')
    .requiredOption('--why <reason>', 'the reason, kept in the log')
    .description('merge, split, pin, reject a suggestion, rename a party, correct, confirm, reject, undo')
    .action(async (body: string, options: { why: string }) => {
      await withDesk(false, async (desk) => {
        await print(JSON.stringify(await desk.decide(decisionBodyFrom(body), options.why), null, 2))
      })
    })
}
