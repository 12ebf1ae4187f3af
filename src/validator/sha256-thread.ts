import { Worker } from 'node:worker_threads'
import type { Sha256 } from './sha256.js'

/** Bytes that the thread is sent at a time, and how many such buffers there are at most. */
const BUFFER_BYTES = 1_048_576
const MAX_BUFFERS = 16

/**
 * What the thread does: hashes what comes, sends each buffer back, and at last the hash. A text, so
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
export class ThreadSha256 implements Sha256 {
  readonly #worker: Worker
  /** Settles when the thread has ended one way or the other. */
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
