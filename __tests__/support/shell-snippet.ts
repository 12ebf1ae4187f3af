import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Emulator } from '../../src/emulator/index.js'
import { ROOT } from './action.js'
import { runCommand } from './command-line.js'
import { makeWorkspace } from './workspace.js'

/** Commands that documents may show although they are none of ours; they are not run. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['cd', 'curl', 'export', 'gh', 'git', 'jq'],
  // Other people's packages.
  'npx',
])

/** How documents call the command line. */
const COMMAND_LINE =
  /^(?:npx (?:--yes )?(?:--package upload-account-package )?)?account-package |^node dist\/cli\/index\.js /

/**
 * The commands that a snippet for a shell shows, each without assignments and redirections. Knows
 * as much of a shell as documents need: comments, continued lines, `&&`, pipes, `$(…)`, and `<`, which
 * stays.
 */
export function commandsOf(snippet: string): string[] {
  return snippet
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^\$ /, '').replace(/(?:^|\s)#.*$/, ''))
    .flatMap((line) => line.split(/&&|\||;/))
    .map((part) => part.trim().replace(/^\w+="?\$\((.*)\)"?$/, '$1'))
    .map((part) =>
      part
        .replace(/^(?:\w+=\S* +)+|\d?>+ *\S+/g, '')
        .trim()
        .replace(/ +/g, ' '),
    )
    .filter((part) => part !== '' && !/^\w+=\S*$/.test(part))
}

/** The words of a command, without their quotes. */
function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g), (found) =>
    String(found[1] ?? found[2] ?? found[3]),
  )
}

/**
 * Runs a command that a document shows, an upload against the emulator, and returns what it prints;
 * a command of npm is looked up instead of run.
 *
 * @throws {Error} when the command doesn't do what the document promises, or nobody knows it
 */
export async function tryCommand(command: string, emulator: Emulator): Promise<string> {
  if (COMMAND_LINE.test(command)) {
    return tryCommandLine(wordsOf(command.replace(COMMAND_LINE, '')), emulator)
  }
  const [program = '', ...words] = wordsOf(command)
  if (program === 'npm') return lookUpScript(command, words)
  if (OTHERS.has(program) || command === '.ci/run') return ''
  throw new Error(`Nobody knows the command ${command}`)
}

async function tryCommandLine(words: readonly string[], emulator: Emulator): Promise<string> {
  const [name] = words
  if (name === 'emulator') return tryEmulator(words)
  const workspace = await makeWorkspace()
  // Whatever the document says, nothing is sent elsewhere, or written into the repository.
  const instead = {
    ...(name === 'upload' ? { '--service-url': emulator.url } : {}),
    ...(name === 'pack' ? { '--out': workspace.join('packages') } : {}),
  }
  const replaced = [...Object.keys(instead), '<']
  const kept = words.filter((_, index) => !replaced.some((option) => names(option, words, index)))
  const input = words.includes('<') ? words[words.indexOf('<') + 1] : undefined
  const { exitCode, stdout, stderr } = await runCommand(
    [...kept, ...Object.entries(instead).flat()],
    {
      env: { TPNS_ACCESS_ID: emulator.accessId, TPNS_SECRET_KEY: emulator.secretKey },
      ...(input === undefined ? {} : { input: readFileSync(join(ROOT, input)) }),
    },
  )
  await workspace.remove()
  // The samples with mistakes are the ones that must not pass.
  const expected = words.some((word) => word.includes('mistakes')) ? 1 : 0
  if (exitCode !== expected) {
    throw new Error(`account-package ${words.join(' ')} ended with ${exitCode}: ${stderr}`)
  }
  return stdout + stderr
}

/** Whether the word at `index` is the option or its value. */
function names(option: string, words: readonly string[], index: number): boolean {
  return words[index] === option || words[index - 1] === option
}

/** Starts the emulator on a free port, whatever the document says, and stops it again. */
async function tryEmulator(words: readonly string[]): Promise<string> {
  const args = words.filter((_, index) => !names('--port', words, index))
  let firstLine = ''
  await runCommand(args, {
    onStart: (child) => {
      if (child.stdout === null) return
      createInterface({ input: child.stdout }).once('line', (line) => {
        firstLine = line
        child.kill()
      })
    },
  })
  if (!/^http:\/\/127\.0\.0\.1:\d+$/.test(firstLine)) {
    throw new Error(`account-package ${words.join(' ')} printed ${firstLine}`)
  }
  return firstLine
}

function lookUpScript(command: string, [verb = '', name = '']: readonly string[]): string {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const known: readonly string[] = ['ci', 'install', 'i', 'pack', 'publish', 'version']
  const script = verb === 'run' ? name : verb
  if (!known.includes(verb) && scripts[script] === undefined) {
    throw new Error(`package.json has no script for ${command}`)
  }
  return ''
}
