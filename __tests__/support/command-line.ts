import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { ROOT } from './action.js'
import { scanForAccounts, scanForLeaks } from './leaks.js'

const CLI = join(ROOT, 'dist', 'cli', 'index.js')

/** What came of a run of the command line. */
export interface CommandResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How to run the command line. */
export interface CommandRun {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** What standard input holds; nothing unless given. */
  readonly input?: string | Uint8Array
  readonly onStart?: (child: ChildProcess) => void
}

/** Runs the bundled `account-package` in a process; a run fails whose output gives something away. */
export async function runCommand(
  args: readonly string[],
  run: CommandRun = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: run.cwd ?? ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...run.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  // A process that doesn't read it, or is stopped, closes it.
  child.stdin.on('error', () => {}).end(run.input ?? '')
  run.onStart?.(child)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  scanForLeaks(`${stdout}\n${stderr}`, [run.env?.['TPNS_SECRET_KEY'] ?? ''])
  if (args[0] === 'pack') scanForAccounts('what is printed', `${stdout}\n${stderr}`)
  return { exitCode: child.exitCode, stdout, stderr }
}
