import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'
import { ACTIONS, ROOT, runAction } from './action.js'
import { type Contexts, fillIn, isDue } from './expressions.js'
import { IS_WINDOWS } from './platform.js'

interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> }
  readonly env?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

/** How to run a workflow. */
export interface WorkflowRun {
  /** The workflow file. */
  readonly workflow: string
  /** A folder for workspaces and artifacts. */
  readonly folder: string
  /** What `actions/checkout` brings: a folder. */
  readonly repository: string
  /** What stands for the services. */
  readonly serviceUrl: string
  /** `secrets`, `inputs` and `github`. */
  readonly contexts: Contexts
}

type Result = 'success' | 'failure' | 'skipped'
type Outputs = Readonly<Record<string, string>>

/** What came of a workflow. */
export interface WorkflowResult {
  readonly jobs: Readonly<Record<string, { readonly result: Result; readonly outputs: Outputs }>>
  /** Everything that steps printed, and their summaries. */
  readonly printed: string
  /** Contents of the files of an artifact; empty when there is no such artifact. */
  artifact(name: string): string[]
}

/** A job of a workflow, with the row of its matrix that it runs for. */
interface JobRun {
  readonly job: Job
  readonly workspace: string
  readonly contexts: Contexts
}

/**
 * Runs the jobs of a workflow one after the other, as GitHub would: our own actions as they are
 * bundled, against `serviceUrl`, and of the actions of others what our workflows use of them.
 *
 * @throws {Error} for a step that nobody knows
 */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const { jobs } = parse(run.workflow) as { jobs: Readonly<Record<string, Job>> }
  const results: Record<string, { result: Result; outputs: Outputs }> = {}
  const artifacts = new Map<string, string[]>()
  let printed = ''

  const runJob = async (name: string, job: Job): Promise<void> => {
    const needs = Object.fromEntries([job.needs ?? []].flat().map((need) => [need, results[need]]))
    const success = Object.values(needs).every((need) => need?.result === 'success')
    const contexts = { ...run.contexts, needs }
    results[name] = { result: 'skipped', outputs: {} }
    if (!isDue(job.if, contexts, { success })) return
    for (const [index, matrix] of rowsOf(job).entries()) {
      const workspace = join(run.folder, `${name}-${index}`)
      mkdirSync(workspace)
      const done = await runSteps({ job, workspace, contexts: { ...contexts, matrix } })
      // The outputs of the last row win; one row that fails is enough.
      const result: Result = results[name]?.result === 'failure' ? 'failure' : done.result
      results[name] = { result, outputs: done.outputs }
    }
  }

  const runSteps = async ({ job, workspace, contexts }: JobRun) => {
    const steps: Record<string, { outputs: Outputs }> = {}
    const known = { ...contexts, steps }
    let success = true
    for (const step of job.steps) {
      const status = { success }
      if (!isDue(step.if, known, status)) continue
      const fill = (value: unknown) => fillIn(String(value), known, status)
      const given = mapValues(step.with ?? {}, fill)
      const env = { ...job.env, ...mapValues(step.env ?? {}, fill) }
      const done = await runStep({ step, given, env, workspace })
      printed += done.printed
      if (step.id !== undefined) steps[step.id] = { outputs: done.outputs }
      success &&= done.success
    }
    const outputs = mapValues(job.outputs ?? {}, (value) => fillIn(value, known, { success }))
    return { result: success ? ('success' as const) : ('failure' as const), outputs }
  }

  const runStep = async (ready: ReadyStep): Promise<StepDone> => {
    const { step, given, workspace } = ready
    const action = /^(?:\.|your-org\/upload-account-package)\/?([^@]*)/.exec(step.uses ?? '')?.[1]
    if (step.run !== undefined) return runShell(ready)
    if (action !== undefined) return runOwn(action, ready, run.serviceUrl)
    const other = /^actions\/([^@]*)@/.exec(step.uses ?? '')?.[1]
    if (other === 'checkout') cpSync(run.repository, workspace, { recursive: true })
    else if (other === 'upload-artifact') return { ...DONE, success: keep(given, workspace) }
    else if (other === 'download-artifact') fetchArtifacts(given, workspace)
    else throw new Error(`Nobody knows the step ${step.uses}`)
    return DONE
  }

  /** Keeps files as an artifact; false when it should and can't. */
  const keep = (given: Outputs, workspace: string): boolean => {
    const paths = (given['path'] ?? '').split('\n').flatMap((line) => line.trim() || [])
    if (paths.length === 0 || artifacts.has(given['name'] ?? '')) return false
    const files = paths.map((path) => (isAbsolute(path) ? path : join(workspace, path)))
    const found = files.filter((file) => existsSync(file))
    artifacts.set(given['name'] ?? '', found)
    return found.length > 0 || given['if-no-files-found'] !== 'error'
  }

  const fetchArtifacts = (given: Outputs, workspace: string): void => {
    const [before = '', after = ''] = (given['pattern'] ?? '').split('*')
    for (const [name, files] of artifacts) {
      if (!name.startsWith(before) || !name.endsWith(after)) continue
      const folder = join(workspace, given['path'] ?? '', name)
      mkdirSync(folder, { recursive: true })
      for (const file of files) copyFileSync(file, join(folder, basename(file)))
    }
  }

  for (const [name, job] of Object.entries(jobs)) await runJob(name, job)
  return {
    jobs: results,
    printed,
    artifact: (name) => (artifacts.get(name) ?? []).map((file) => readFileSync(file, 'utf8')),
  }
}

/** A step whose inputs and environment are filled in. */
interface ReadyStep {
  readonly step: Step
  readonly given: Outputs
  readonly env: Outputs
  readonly workspace: string
}

interface StepDone {
  readonly success: boolean
  readonly outputs: Outputs
  readonly printed: string
}

const DONE: StepDone = { success: true, outputs: {}, printed: '' }

/** Runs one of our own actions, with the defaults of its action.yml. */
async function runOwn(folder: string, ready: ReadyStep, serviceUrl: string): Promise<StepDone> {
  const action = Object.keys(ACTIONS).find((name) => name === (folder || 'upload'))
  const { inputs } = parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8'))
  const defaults = mapValues(inputs as Record<string, { default?: string }>, (input) =>
    String(input.default ?? ''),
  )
  const service = Object.hasOwn(inputs, 'service-url') ? { 'service-url': serviceUrl } : {}
  const result = await runAction({
    action: action as keyof typeof ACTIONS,
    inputs: { ...defaults, ...ready.given, ...service },
    workspace: ready.workspace,
    env: ready.env,
  })
  const printed = `${result.stdout}${result.stderr}${result.summary}`
  return { success: result.exitCode === 0, outputs: result.outputs, printed }
}

/** On Windows that of Git, as for a runner: the first that is found may be that of a Linux beside it. */
const BASH = IS_WINDOWS
  ? join(process.env['ProgramFiles'] ?? 'C:\\Program Files', 'Git', 'bin', 'bash.exe')
  : 'bash'

/** Runs a script as `shell: bash` does. */
async function runShell({ step, env, workspace }: ReadyStep): Promise<StepDone> {
  const file = join(workspace, '.outputs')
  writeFileSync(file, '')
  const script = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? '']
  const child = spawn(BASH, script, {
    cwd: workspace,
    env: { PATH: process.env['PATH'] ?? '', ...env, GITHUB_OUTPUT: file },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  const printed = (await Promise.all([text(child.stdout), text(child.stderr), closed]))
    .slice(0, 2)
    .join('')
  const outputs = Object.fromEntries(
    Array.from(readFileSync(file, 'utf8').matchAll(/^(\w+)=(.*)$/gm), ([, name, value]) => [
      name,
      value,
    ]),
  )
  return { success: child.exitCode === 0, outputs, printed }
}

/** The rows of a job's matrix; one without values where it has none. */
function rowsOf(job: Job): Readonly<Record<string, unknown>>[] {
  return Object.entries(job.strategy?.matrix ?? {}).reduce<Record<string, unknown>[]>(
    (rows, [key, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  )
}

function mapValues<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
}
