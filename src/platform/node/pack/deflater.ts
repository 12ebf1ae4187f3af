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

/** Threads, at most, this one included: more find nothing to do, since one reads all the text. */
const MOST_THREADS = 8
/** Pieces that a thread has at most, so that it need not wait for the next while this one reads. */
const PIECES_OF_THREAD = 4
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
  parentPort.postMessage(deflated, [...new Set([text.buffer, deflated.bytes.buffer])])
})
`

/** Deflates in as many threads, of which the one that it is called in is the last to be given work. */
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

/** A thread, and what it was given and has not deflated, in their order. */
interface Thread {
  readonly worker: Worker
  readonly pieces: Piece[]
  /** Whether it has started, which takes as long as some pieces do. */
  isReady: boolean
}

/** A piece of text, and who waits for it. */
interface Piece {
  readonly text: Uint8Array<ArrayBuffer>
  readonly resolve: (deflated: Deflated) => void
  readonly reject: (error: unknown) => void
}

class ThreadPool implements Deflater {
  readonly width: number
  readonly #module = deflateModule()
  readonly #threads: Thread[] = []
  #here: DeflateText | null = null
  #count = 0
  /** Pieces that no thread was given yet. */
  readonly #queue: Piece[] = []
  /** Whether this thread is about to deflate one of them, if it has nothing else to do. */
  #isHelping = false

  constructor(threads: number) {
    this.width = threads
  }

  async deflate(text: Uint8Array<ArrayBuffer>): Promise<Deflated> {
    this.#count++
    if (this.#count <= FIRST_PIECES) return this.#deflateHere(text)
    if (this.#threads.length === 0) this.#start()
    return new Promise((resolve, reject) => {
      this.#queue.push({ text, resolve, reject })
      this.#dealOut()
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
    this.#threads.length = 0
    this.#queue.length = 0
  }

  /** Gives threads what they have time for; of the rest, this one deflates a piece after its other work. */
  #dealOut(): void {
    for (let thread = this.#idlest(); thread && this.#queue.length > 0; thread = this.#idlest()) {
      const piece = this.#queue.shift()!
      thread.pieces.push(piece)
      thread.worker.postMessage(piece.text, [piece.text.buffer])
    }
    if (this.#isHelping || this.#queue.length === 0) return
    this.#isHelping = true
    setImmediate(() => this.#help())
  }

  /** The thread that has least to do; undefined when all that have started have enough. */
  #idlest(): Thread | undefined {
    const [first] = this.#threads
      .filter(({ isReady }) => isReady)
      .sort((one, other) => one.pieces.length - other.pieces.length)
    return first && first.pieces.length < PIECES_OF_THREAD ? first : undefined
  }

  #help(): void {
    this.#isHelping = false
    const piece = this.#queue.shift()
    if (piece === undefined) return
    try {
      piece.resolve(this.#deflateHere(piece.text))
    } catch (error) {
      piece.reject(error)
    }
    this.#dealOut()
  }

  #deflateHere(text: Uint8Array<ArrayBuffer>): Deflated {
    this.#here ??= startDeflating(this.#module, webAssemblyHere())
    const deflated = this.#here(text)
    check(deflated, inflateRawSync, constants.Z_SYNC_FLUSH)
    return deflated
  }

  #start(): void {
    for (let count = 1; count < this.width; count++) {
      const worker = new Worker(THREAD, { eval: true, workerData: this.#module })
      const pieces: Piece[] = []
      const thread = { worker, pieces, isReady: false }
      worker.on('online', () => {
        thread.isReady = true
        this.#dealOut()
      })
      worker.on('message', (deflated: Deflated) => {
        pieces.shift()?.resolve(deflated)
        this.#dealOut()
      })
      worker.on('error', (error) => {
        for (const { reject } of pieces.splice(0)) reject(error)
      })
      this.#threads.push(thread)
    }
  }
}
