/** `hearsay completion`: the commands, for the shell to complete. */
import type { Command } from 'commander'
import { Trouble } from '../model/index.ts'
import { print } from './say.ts'

export function completionCommand(program: Command): void {
  program
    .command('completion')
    .argument('<shell>', 'bash, zsh or fish')
    .description('print a completion script for your shell')
    .action(async (shell: string) => {
      const names = program.commands.map((command) => command.name()).join(' ')
      const script = scripts[shell]
      if (!script) throw new Trouble('SHELL_UNKNOWN', `There is no completion for "${shell}".`, 'Use bash, zsh or fish.')
      await print(script(names))
    })
}

const scripts: Readonly<Record<string, (names: string) => string>> = {
  bash: (names) =>
    `_hearsay() { [ "$COMP_CWORD" -eq 1 ] && COMPREPLY=($(compgen -W "${names}" -- "\${COMP_WORDS[1]}")) || COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")); }\ncomplete -F _hearsay hearsay`,
  zsh: (names) => `#compdef hearsay\n_arguments '1:command:(${names})' '*:file:_files'`,
  fish: (names) => `complete -c hearsay -n __fish_use_subcommand -f -a "${names}"`,
}
