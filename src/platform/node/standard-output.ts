import { EventEmitter } from 'node:events'
import { fstatSync, writeSync } from 'node:fs'

/** As much of a stream as is needed to write to standard output. */
export interface Output extends EventEmitter {
  /** Whether a person watches a terminal there. */
  readonly isTTY?: boolean | undefined
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined
  /** Whether nothing more will be taken. */
  readonly destroyed: boolean
  /**
   * Writes text, or bytes of it; `callback` is called once it is out, or never will be. False where the next is to wait for
   * `drain`.
   */
  write(text: string | Uint8Array, callback?: () => void): boolean
}

const STDOUT = 1
/** Options of Node.js that load something before the program, which may have changed standard output. */
const PRELOADING = /(?:^|\s)(?:-r|--require|--import|--(?:experimental-)?loader)\b/
/** Bytes that a pipe takes at once on every system, if nothing is in it (pipe(7): at least a page). */
const ROOM = 4096

/**
 * Makes standard output, where it is a pipe, one that writes its first bytes at once: for its own, Node.js
 * loads all of its network, and most runs have hardly anything to say. Call before anyone has looked at
 * `process.stdout`.
 */
export function hastenOutput(): void {
  // On Windows, pipes are of several kinds.
  if (process.platform === 'win32') return
  const options = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].join(' ')
  if (PRELOADING.test(options)) return
  const stats = fstatSync(STDOUT)
  const { get } = Object.getOwnPropertyDescriptor(process, 'stdout') ?? {}
  if (get === undefined || !(stats.isFIFO() || stats.isSocket())) return
  const value = new HastyOutput(() => get.call(process))
  Object.defineProperty(process, 'stdout', { configurable: true, enumerable: true, value })
}

/**
 * Writes at once as long as a pipe has room for it; what is more goes through a stream, since whoever reads
 * may take a while, and timers and signals must not wait for that.
 */
class HastyOutput extends EventEmitter implements Output {
  readonly #open: () => Output
  #room = ROOM
  #stream: Output | null = null
  #hasFailed = false

  constructor(open: () => Output) {
    super()
    this.#open = open
  }

  get destroyed(): boolean {
    return this.#hasFailed
  }

  write(text: string | Uint8Array, callback: () => void = () => {}): boolean {
    if (this.#stream !== null) return this.#stream.write(text, callback)
    if (this.#hasFailed) {
      process.nextTick(callback)
      return false
    }
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    let written = 0
    try {
      // To write less than all of it would be to cut characters.
      if (bytes.length <= this.#room) written = writeSync(STDOUT, bytes)
    } catch (error) {
      // Somebody made the pipe one that doesn't wait, and it is full.
      if (codeOf(error) !== 'EAGAIN') {
        this.#fail(error, callback)
        return false
      }
    }
    this.#room -= written
    if (written === bytes.length) {
      process.nextTick(callback)
      return true
    }
    return this.#streamed().write(bytes.subarray(written), callback)
  }

  #streamed(): Output {
    const stream = this.#open()
    // That of Node.js is never destroyed.
    stream.on('error', () => {
      this.#hasFailed = true
    })
    for (const event of ['error', 'drain', 'close']) {
      stream.on(event, (...told) => void this.emit(event, ...told))
    }
    this.#stream = stream
    return stream
  }

  #fail(error: unknown, callback: () => void): void {
    this.#hasFailed = true
    process.nextTick(() => {
      callback()
      this.emit('error', error)
      this.emit('close')
    })
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
