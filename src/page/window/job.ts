import { text } from '../../messages/page.js'
import { webAssembly } from '../../validator/index.js'
import type {
  Answer,
  Failure,
  HashDuty,
  Help,
  JobName,
  Jobs,
  Progress,
  SavingStep,
  StepEnd,
} from '../jobs.js'
import { workerAddress } from '../parts.js'
import { type PackageFolder, SaveError } from './folder.js'

/** How a job ended. */
export type Ending<Done> =
  | { readonly done: Done }
  | { readonly failed: Failure }
  | { readonly cancelled: true }

/** A job that is under way. */
export interface Job<Done> {
  readonly ending: Promise<Ending<Done>>
  /** Ends the work at once; all that it had in memory is gone, and what it had begun to save. */
  cancel(): void
}

/** What a job tells and wants while it is under way. */
export interface JobHooks {
  readonly onProgress: (progress: Progress) => void
  /** Where packages are saved as they are made; null for a job that saves none. */
  readonly folder: PackageFolder | null
  /** Bytes of which digests are taken. */
  readonly bytesToHash?: number
}

/** Bytes that are hashed sooner by a worker of their own, although it has to be started. */
const HASHED_APART = 1 << 23

/** Address of the code that workers run. */
let address = ''

/** Makes jobs possible; called once, before the first. */
export async function prepareJobs(): Promise<void> {
  address = await workerAddress()
}

/** Has a worker of its own do something, so that the window never waits. */
export function startJob<N extends JobName>(
  job: N,
  asked: Jobs[N]['asked'],
  { onProgress, folder, bytesToHash = 0 }: JobHooks,
): Job<Jobs[N]['done']> {
  const worker = new Worker(address)
  const workers = [worker]
  let end: (ending: Ending<Jobs[N]['done']>) => void = () => {}
  const ending = new Promise<Ending<Jobs[N]['done']>>((resolve) => {
    end = (ending) => {
      for (const one of workers) one.terminate()
      void undone(ending, folder).then(() => resolve(ending))
    }
  })
  const save = async (step: SavingStep) => {
    worker.postMessage(await endOf(take(step, folder)))
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('progress' in data) onProgress(data.progress)
    else if ('saving' in data) void save(data.saving)
    // The worker gives what `Jobs` says.
    else if ('done' in data) end({ done: data.done as Jobs[N]['done'] })
    else end(data)
  })
  let hashes: MessagePort | null = null
  // Without WebAssembly the browser takes digests itself, in a thread of its own.
  if (bytesToHash > HASHED_APART && webAssembly !== null) {
    const { port1, port2 } = new MessageChannel()
    const duty: HashDuty = { serves: port2 }
    const hashing = new Worker(address)
    hashing.postMessage(duty, [port2])
    workers.push(hashing)
    hashes = port1
  }
  for (const one of workers) {
    one.addEventListener('error', ({ message }) => end({ failed: bug(message) }))
    one.addEventListener('messageerror', () => end({ failed: bug('no message') }))
  }
  const help: Help = { hashes }
  worker.postMessage({ job, ...asked, ...help }, hashes === null ? [] : [hashes])
  return { ending, cancel: () => end({ cancelled: true }) }
}

/** Takes back what a job saved that did not come to its end. */
async function undone(ending: Ending<unknown>, folder: PackageFolder | null): Promise<void> {
  if (!('done' in ending)) await folder?.discard()
}

/** Does a step; returns the names that were asked for. */
async function take(step: SavingStep, folder: PackageFolder | null): Promise<readonly string[]> {
  if (folder === null) throw new Error('There is no folder.')
  if (step.step === 'names') return await folder.names()
  if (step.step === 'create') await folder.create(step.name)
  else if (step.step === 'write') await folder.write(step.name, step.pages)
  else if (step.step === 'publish') await folder.publish()
  else await folder.discard()
  return []
}

async function endOf(work: Promise<readonly string[]>): Promise<StepEnd> {
  try {
    return { trouble: null, names: await work }
  } catch (error) {
    return { trouble: troubleOf(error), names: [] }
  }
}

function troubleOf(error: unknown): StepEnd['trouble'] {
  if (error instanceof SaveError) return { problem: error.problem, advice: error.advice }
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: '' }
  return bug(`${name}: ${message}`)
}

function bug(message: string): Failure {
  const problem = text('page.bug', { name: 'Error', message })
  return { problem, advice: text('page.bug-hint'), report: null, rejects: null }
}
