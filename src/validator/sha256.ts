import { createHash, type Hash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Files from this size on are hashed beside the rest of the work; to start that takes a while. */
const LEAST_WORKER_BYTES = 16 * 1_048_576
/** Bytes that a worker is sent at a time, and how many such buffers there are at most. */
const BUFFER_BYTES = 1_048_576
const MAX_BUFFERS = 16

/** SHA-256 of bytes that come piece by piece. */
export interface Sha256 {
  /** Takes the next bytes; they may be changed once the promise has resolved. */
  update(bytes: Uint8Array): Promise<void>
  /** The hash, in lowercase hexadecimal. Call once; what it gives need not be waited for. */
  digest(): Promise<string>
  /** Ends the work, whether or not it was finished. */
  close(): Promise<void>
}

/** Hashes about `totalBytes` bytes, or any number of them when that is null. */
export function sha256Of(totalBytes: number | null): Sha256 {
  if (totalBytes === null || totalBytes < LEAST_WORKER_BYTES || availableParallelism() < 2) {
    return new InlineSha256()
  }
  try {
    return new WorkerSha256()
  } catch {
    // Node's permission model may forbid workers.
    return new InlineSha256()
  }
}

/** Hashes where it is called. */
export class InlineSha256 implements Sha256 {
  readonly #hash: Hash = createHash('sha256')

  async update(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes)
  }

  async digest(): Promise<string> {
    return this.#hash.digest('hex')
  }

  async close(): Promise<void> {}
}

/**
 * What the worker does: hashes what comes, sends each buffer back, and at last the hash. A text, so
 * that it is found wherever this module was bundled to.
 */
const WORKER = `
const { createHash } = require('node:crypto')
const { parentPort } = require('node:worker_threads')
const hash = createHash('sha256')
parentPort.on('message', (bytes) => {
  if (bytes === null) return parentPort.postMessage(hash.digest('hex'))
  hash.update(bytes)
  parentPort.postMessage(bytes.buffer, [bytes.buffer])
})
`

/** Hashes in another thread. */
export class WorkerSha256 implements Sha256 {
  readonly #worker: Worker
  /** Settles when the worker has ended one way or the other. */
  readonly #hash: Promise<string>
  readonly #free: ArrayBuffer[] = []
  #buffers = 0
  #onFree = (): void => {}

  constructor() {
    // Without what this process was told to load first.
    const worker = new Worker(WORKER, { eval: true, execArgv: [], env: {} })
    this.#worker = worker
    this.#hash = new Promise((resolve, reject) => {
      worker.on('message', (message: string | ArrayBuffer) => {
        if (typeof message === 'string') return resolve(message)
        this.#free.push(message)
        this.#onFree()
      })
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The thread that hashes ended early.')))
    })
    // It may fail before anyone waits for it.
    this.#hash.catch(() => {})
  }

  async update(bytes: Uint8Array): Promise<void> {
    for (let start = 0; start < bytes.length; start += BUFFER_BYTES) {
      const piece = bytes.subarray(start, start + BUFFER_BYTES)
      const buffer = await this.#takeBuffer()
      const copy = new Uint8Array(buffer, 0, piece.length)
      copy.set(piece)
      this.#worker.postMessage(copy, [buffer])
    }
  }

  digest(): Promise<string> {
    this.#worker.postMessage(null)
    return this.#hash
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  async #takeBuffer(): Promise<ArrayBuffer> {
    if (this.#free.length === 0) {
      if (this.#buffers < MAX_BUFFERS) {
        this.#buffers++
        return new ArrayBuffer(BUFFER_BYTES)
      }
      await Promise.race([new Promise<void>((resolve) => (this.#onFree = resolve)), this.#hash])
    }
    return this.#free.pop()!
  }
}
