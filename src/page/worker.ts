import { ActionError } from '../errors.js'
import { text } from '../messages/index.js'
import { pack, preview, RejectedError } from '../pack/index.js'

import { listOf, openPackPorts, outcomesOf } from '../platform/browser/index.js'

import type { Answer, Failure, Jobs, Progress, Question } from './jobs.js'
import { masked } from './masked.js'

/** Rows that are shown before they are packed. */
const PREVIEW_ROWS = 20

/** Least time between two words on progress, in milliseconds. */
const PROGRESS_GAP_MS = 100

/** What is used of the scope of a worker (HTML, dedicated workers). */
export interface WorkerScope {
  postMessage(answer: Answer): void
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<Question>) => void,
    options: { readonly once: true },
  ): void
}

/** Does the one thing that this worker is asked for. */
export function startWorker(scope: WorkerScope): void {
  const answer = async (question: Question): Promise<void> => {
    try {
      const done = await work(question, slowly(scope))
      scope.postMessage({ done })
    } catch (error) {
      scope.postMessage({ failed: failureOf(error) })
    }
  }
  scope.addEventListener('message', ({ data }) => void answer(data), { once: true })
}

async function work(
  question: Question,
  onProgress: (progress: Progress) => void,
): Promise<Jobs[Question['job']]['done']> {
  switch (question.job) {
    case 'check': {
      const { files, options } = question
      return outcomesOf(files, { ...options, onProgress })
    }
    case 'preview': {
      const { file, settings, isClear } = question
      const ports = await openPackPorts()
      const found = await preview(listOf(file), settings, ports, PREVIEW_ROWS)
      return isClear || found === null ? found : masked(found)
    }
    case 'pack': {
      const { files, excludes, settings } = question
      const ports = await openPackPorts()
      const input = { lists: files.map(listOf), excludes: excludes.map(listOf), rejects: null }
      const report = await pack(input, settings, ports, { onProgress })
      return { report, packages: ports.storage.packages }
    }
  }
}

function slowly(scope: WorkerScope): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (now - last < PROGRESS_GAP_MS) return
    last = now
    scope.postMessage({ progress })
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof ActionError) {
    const { problem, advice } = error
    return { problem, advice, report: error instanceof RejectedError ? error.report : null }
  }
  // What browsers throw when an array or a memory can't be had.
  if (error instanceof RangeError) {
    return { problem: text('page.memory'), advice: text('page.memory-hint'), report: null }
  }
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: '' }
  const facts = { name, message }
  return { problem: text('page.bug', facts), advice: text('page.bug-hint'), report: null }
}
