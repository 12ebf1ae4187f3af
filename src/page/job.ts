import { text } from '../messages/index.js'
import type { Answer, Failure, JobName, Jobs, Progress } from './jobs.js'

/** How a job ended. */
export type Ending<Done> =
  | { readonly done: Done }
  | { readonly failed: Failure }
  | { readonly cancelled: true }

/** A job that is under way. */
export interface Job<Done> {
  readonly ending: Promise<Ending<Done>>
  /** Ends the work at once; all that it had in memory is gone. */
  cancel(): void
}

/** Address of the code that workers run. */
let code = ''

/** Tells the code that workers run, before the first job: a page opened from a disk can't load it. */
export function setWorkerCode(script: string): void {
  code = URL.createObjectURL(new Blob([script], { type: 'text/javascript;charset=utf-8' }))
}

/** Has a worker of its own do something, so that the window never waits. */
export function startJob<N extends JobName>(
  job: N,
  asked: Jobs[N]['asked'],
  onProgress: (progress: Progress) => void = () => {},
): Job<Jobs[N]['done']> {
  const worker = new Worker(code)
  let end: (ending: Ending<Jobs[N]['done']>) => void = () => {}
  const ending = new Promise<Ending<Jobs[N]['done']>>((resolve) => {
    end = (ending) => {
      worker.terminate()
      resolve(ending)
    }
  })
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('progress' in data) onProgress(data.progress)
    // The worker gives what `Jobs` says.
    else if ('done' in data) end({ done: data.done as Jobs[N]['done'] })
    else end(data)
  })
  worker.addEventListener('error', ({ message }) => end({ failed: bug(message) }))
  worker.addEventListener('messageerror', () => end({ failed: bug('no message') }))
  worker.postMessage({ job, ...asked })
  return { ending, cancel: () => end({ cancelled: true }) }
}

function bug(message: string): Failure {
  const problem = text('page.bug', { name: 'Error', message })
  return { problem, advice: text('page.bug-hint'), report: null }
}
