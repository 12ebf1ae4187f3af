import { pack, phoneCountries } from '../../pack/index.js'
import {
  listOf,
  MemoryRejects,
  openFileHasher,
  openPackPorts,
  outcomesOf,
  READ_PORTS,
  serveHashes,
  ThreadHasher,
} from '../../platform/browser/index.js'
import type { Answer, HashDuty, Help, Jobs, Progress, Question, StepEnd } from '../jobs.js'
import { failureOf } from './failure.js'
import { columnsOf, look } from './look.js'
import { WindowSink } from './saving.js'
import { settingsOf } from './settings.js'

/** Least time between two words on progress, in milliseconds. */
const PROGRESS_GAP_MS = 100

/** What is used of the scope of a worker (HTML, dedicated workers). */
interface WorkerScope {
  postMessage(answer: Answer, transfer?: readonly ArrayBuffer[]): void
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<(Question & Help) | HashDuty | StepEnd>) => void,
  ): void
}

const scope = globalThis as unknown as WorkerScope
const sink = new WindowSink((saving, transfer) => scope.postMessage({ saving }, transfer))
const rejects = new MemoryRejects()

// A worker is asked for one thing.
scope.addEventListener('message', ({ data }) => {
  if ('job' in data) void answer(data)
  else if ('serves' in data) serveHashes(data.serves, openFileHasher)
  else sink.answer(data)
})

async function answer(question: Question & Help): Promise<void> {
  try {
    scope.postMessage({ done: await work(question) })
  } catch (error) {
    scope.postMessage({ failed: failureOf(error, rejects.content) })
  }
}

async function work(question: Question & Help): Promise<Jobs[Question['job']]['done']> {
  switch (question.job) {
    case 'check': {
      const { files, options, hashes } = question
      const hasher = hashes === null ? undefined : new ThreadHasher(hashes)
      return outcomesOf(files, { ...options, onProgress: slowly() }, hasher)
    }
    case 'look':
      return look(await reading(question), question.isClear)
    case 'columns':
      return columnsOf(await reading(question))
    case 'countries':
      return phoneCountries()
    case 'pack': {
      const { files, excludes, keepsRejects, isSavedAtOnce } = question
      const settings = await settingsOf(question.values, files[0]!.name)
      const ports = await openPackPorts(isSavedAtOnce ? sink : undefined)
      const input = {
        ...{ lists: files.map(listOf), excludes: excludes.map(listOf) },
        rejects: keepsRejects ? rejects : null,
      }
      const report = await pack(input, settings, ports, { onProgress: slowly() })
      return { report, packages: ports.packages(), rejects: rejects.content }
    }
  }
}

async function reading({ files, values }: Jobs['columns']['asked']) {
  return { files, settings: await settingsOf(values, files[0]!.name), ports: READ_PORTS }
}

/** Tells of progress, but not more often than it can be read. */
function slowly(): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (now - last < PROGRESS_GAP_MS) return
    last = now
    scope.postMessage({ progress })
  }
}
