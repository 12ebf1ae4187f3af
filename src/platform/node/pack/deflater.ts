import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { constants, inflateRawSync } from 'node:zlib'
import {
  type Deflated,
  type Deflater,
  type DeflateText,
  deflateModule,
  startDeflating,
  webAssemblyHere,
} from '../../../pack/index.js'

/** Threads, at most: more find nothing to do, since one thread reads all the text. */
const MOST_THREADS = 8
/** Pieces that are deflated at once before threads are started, which takes longer than these do. */
const FIRST_PIECES = 4

/** What a thread runs: it has only this text, and the source of two functions. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const { constants, inflateRawSync } = require('node:zlib')
const check = (${check})
const deflate = (${startDeflating})(workerData, WebAssembly)
parentPort.on('message', (text) => {
  const deflated = deflate(text)
  check(deflated, inflateRawSync, constants.Z_SYNC_FLUSH)
  parentPort.postMessage(deflated, [text.buffer, deflated.bytes.buffer])
})
`

/** Deflates in threads of their own. */
export function openDeflater(threads = Math.min(availableParallelism(), MOST_THREADS)): Deflater {
  return new ThreadPool(threads)
}

/**
 * Checks that another program's code makes the same text of what was deflated. A thread is sent the
 * source of this function, so it uses nothing but what it is given.
 */
function check({ text, bytes }: Deflated, inflate: typeof inflateRawSync, syncFlush: number): void {
  const back = inflate(bytes, { finishFlush: syncFlush, chunkSize: text.length + 64 })
  if (back.compare(text) !== 0) throw new Error('what was deflated is not the text')
}

/** A thread, and who waits for it, in their order. */
interface Thread {
  readonly worker: Worker
  readonly waiting: Waiting[]
}

interface Waiting {
  readonly resolve: (deflated: Deflated) => void
  readonly reject: (error: unknown) => void
}

class ThreadPool implements Deflater {
  readonly width: number
  readonly #module = deflateModule()
  readonly #threads: Thread[] = []
  #here: DeflateText | null = null
  #pieces = 0

  constructor(threads: number) {
    this.width = threads
  }

  async deflate(text: Uint8Array<ArrayBuffer>): Promise<Deflated> {
    this.#pieces++
    if (this.#pieces <= FIRST_PIECES) return this.#deflateHere(text)
    if (this.#threads.length === 0) this.#start()
    const thread = this.#threads.reduce((least, other) =>
      other.waiting.length < least.waiting.length ? other : least,
    )
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject })
      thread.worker.postMessage(text, [text.buffer])
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
    this.#threads.length = 0
  }

  #deflateHere(text: Uint8Array<ArrayBuffer>): Deflated {
    this.#here ??= startDeflating(this.#module, webAssemblyHere())
    const deflated = this.#here(text)
    check(deflated, inflateRawSync, constants.Z_SYNC_FLUSH)
    return deflated
  }

  #start(): void {
    for (let count = 0; count < this.width; count++) {
      const worker = new Worker(THREAD, { eval: true, workerData: this.#module })
      const waiting: Waiting[] = []
      worker.on('message', (deflated: Deflated) => waiting.shift()?.resolve(deflated))
      worker.on('error', (error) => {
        for (const { reject } of waiting.splice(0)) reject(error)
      })
      this.#threads.push({ worker, waiting })
    }
  }
}
