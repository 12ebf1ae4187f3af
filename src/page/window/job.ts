import { text } from '../../messages/page.js'
import type { Answer, Failure, JobName, Jobs, Progress, SavingStep, StepEnd } from '../jobs.js'
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
}

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
  { onProgress, folder }: JobHooks,
): Job<Jobs[N]['done']> {
  const worker = new Worker(address)
  let end: (ending: Ending<Jobs[N]['done']>) => void = () => {}
  const ending = new Promise<Ending<Jobs[N]['done']>>((resolve) => {
    end = (ending) => {
      worker.terminate()
      void undone(ending, folder).then(() => resolve(ending))
    }
  })
  const save = async (step: SavingStep) => {
    const answer: StepEnd = { trouble: await troubleOf(take(step, folder)) }
    worker.postMessage(answer)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('progress' in data) onProgress(data.progress)
    else if ('saving' in data) void save(data.saving)
    // The worker gives what `Jobs` says.
    else if ('done' in data) end({ done: data.done as Jobs[N]['done'] })
    else end(data)
  })
  worker.addEventListener('error', ({ message }) => end({ failed: bug(message) }))
  worker.addEventListener('messageerror', () => end({ failed: bug('no message') }))
  worker.postMessage({ job, ...asked })
  return { ending, cancel: () => end({ cancelled: true }) }
}

/** Takes back what a job saved that did not come to its end. */
async function undone(ending: Ending<unknown>, folder: PackageFolder | null): Promise<void> {
  if (!('done' in ending)) await folder?.discard()
}

function take(step: SavingStep, folder: PackageFolder | null): Promise<void> {
  if (folder === null) throw new Error('There is no folder.')
  switch (step.step) {
    case 'create':
      return folder.create(step.name)
    case 'write':
      return folder.write(step.name, step.pages)
    case 'publish':
      return folder.publish()
    case 'discard':
      return folder.discard()
  }
}

async function troubleOf(work: Promise<void>): Promise<StepEnd['trouble']> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof SaveError) return { problem: error.problem, advice: error.advice }
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: '' }
    return bug(`${name}: ${message}`)
  }
}

function bug(message: string): Failure {
  const problem = text('page.bug', { name: 'Error', message })
  return { problem, advice: text('page.bug-hint'), report: null, rejects: null }
}
