import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, parseCommand, runStep } from '../../scripts/runner.js'
import { scanForAccounts, scanForLeaks, scanForSecrets } from './leaks.js'

/** The top folder of the project. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Bundles of the actions, by the folder of their action.yml. */
export const ACTIONS = {
  upload: join(ROOT, 'dist', 'index.js'),
  push: join(ROOT, 'dist', 'push', 'index.js'),
  follow: join(ROOT, 'dist', 'follow', 'index.js'),
  cloudbase: join(ROOT, 'dist', 'cloudbase', 'index.js'),
  pack: join(ROOT, 'dist', 'pack', 'index.js'),
} as const

/** How to run an action. */
export interface ActionRun {
  readonly action?: keyof typeof ACTIONS
  readonly inputs: Readonly<Record<string, string>>
  /** What paths are relative to; the runner's own files go into a folder in it. */
  readonly workspace: string
  readonly env?: Readonly<Record<string, string>>
  /** The Node.js to run it with; this one unless given. */
  readonly node?: string
  readonly onStart?: (child: ChildProcess) => void
}

/** What a run of an action left behind. */
export interface ActionResult {
  readonly exitCode: number | null
  /** Everything that was printed, workflow commands included. */
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, in Markdown; empty when none was written. */
  readonly summary: string
  /** Workflow commands in the log. */
  readonly commands: readonly Command[]
  /** Annotations of one kind. */
  annotations(kind: 'error' | 'warning'): readonly Command[]
}

let runs = 0

/** Inputs that hold secrets. */
const SECRET_INPUTS = ['secret-key', 'access-token', 'app-secret']

/**
 * Runs a bundled action as a runner does: a process of its own, inputs in the environment. Debug
 * logging is on, and every run fails whose output gives something away.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const { action = 'upload', inputs, workspace, env, ...rest } = run
  runs += 1
  const folder = join(workspace, `.runner-${runs}`)
  const main = ACTIONS[action]
  const debug = { RUNNER_DEBUG: '1', ...env }
  const result = await runStep({ main, inputs, workspace, folder, env: debug, ...rest })
  const summary = await readFile(result.summary, 'utf8')
  scanForLeaks(`${result.stdout}\n${result.stderr}\n${summary}`, secretsOf(inputs))
  await scanWaysOut(result.outputs, secretsOf(inputs))
  if (action === 'pack') await scanPacking(`${result.stdout}\n${summary}`, result.outputs)
  const commands = result.stdout.split('\n').flatMap((line) => parseCommand(line) ?? [])
  return {
    ...result,
    summary,
    commands,
    annotations: (kind) => commands.filter(({ name }) => name === kind),
  }
}

/** Each output, and the report that one of them names, is no place for what the log may not show. */
async function scanWaysOut(
  outputs: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) {
    scanForSecrets(`the output ${name}`, value, secrets)
  }
  const path = outputs['report'] ?? ''
  if (path !== '') scanForSecrets('the report', await readFile(path, 'utf8'), secrets)
}

/** What a packing says, and each of its ways out, holds no account of any kind. */
async function scanPacking(said: string, outputs: Readonly<Record<string, string>>): Promise<void> {
  scanForAccounts('log or summary', said)
  for (const [name, value] of Object.entries(outputs)) scanForAccounts(`the output ${name}`, value)
  const path = outputs['report'] ?? ''
  if (path !== '') scanForAccounts('the report', await readFile(path, 'utf8'))
}

/** The secrets in the inputs, and the credential that is made of them. */
function secretsOf(inputs: Readonly<Record<string, string>>): string[] {
  const secrets = SECRET_INPUTS.map((input) => inputs[input] ?? '')
  const credential = `${inputs['access-id']}:${inputs['secret-key']}`
  return inputs['secret-key'] ? [...secrets, credential] : secrets
}
