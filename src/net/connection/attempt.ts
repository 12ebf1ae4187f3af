import type { Socket } from 'node:net'
import { NetworkError, type NetworkPhase } from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import { stopped } from '../retry.js'

/** What an attempt needs to know of its limits. */
export interface AttemptOptions {
  /** Milliseconds without any progress, in either direction, before the attempt is given up. */
  readonly timeoutMs: number
  /** Stops the attempt at once. */
  readonly signal?: AbortSignal | undefined
}

/** Waiting for bytes of the body, which come from a disk. */
export const READING_FILE = text('net.doing.read-file')

/**
 * One attempt from the name look-up to the last byte of the answer: how far it has come, when it
 * last made progress, and every socket it opened, so that nothing outlives it.
 */
export class Attempt {
  /** How far the request has come. */
  phase: NetworkPhase = 'connect'

  readonly #controller = new AbortController()
  readonly #options: AttemptOptions
  readonly #timer: NodeJS.Timeout
  readonly #sockets: Socket[] = []
  readonly #onStop: () => void
  #doing: Text | undefined
  #bytesRead = 0
  #closed = false

  constructor(options: AttemptOptions) {
    this.#options = options
    this.#timer = setTimeout(() => this.#expire(), options.timeoutMs)
    this.#onStop = () => {
      if (options.signal !== undefined) this.#controller.abort(stopped(options.signal))
    }
    if (options.signal?.aborted) this.#onStop()
    options.signal?.addEventListener('abort', this.#onStop, { once: true })
  }

  /** Milliseconds without any progress after which the attempt is given up. */
  get timeoutMs(): number {
    return this.#options.timeoutMs
  }

  /** Aborted when the attempt has to end; its reason is the error to report. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Says what happens from now on, for the message when it stalls. Counts as progress. */
  enter(phase: NetworkPhase, doing: Text): void {
    this.phase = phase
    this.#doing = doing
    this.touch()
  }

  /** Says what is waited for in the same phase. That is no progress yet. */
  waitFor(doing: Text): void {
    this.#doing = doing
  }

  /** Progress was made. */
  touch(): void {
    this.#bytesRead = this.#countBytesRead()
    // Refreshing a timer that was cleared would start it again.
    if (!this.#closed) this.#timer.refresh()
  }

  /** Takes charge of a socket: `close` destroys it, and its late errors hurt nobody. */
  own<T extends Socket>(socket: T): T {
    socket.on('error', () => {})
    this.#sockets.push(socket)
    return socket
  }

  /** Resolves at the socket's `event`; rejects when the socket fails or the attempt has to end. */
  async reached(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
    this.signal.throwIfAborted()
    let clean = (): void => {}
    try {
      await new Promise<void>((resolve, reject) => {
        const onAbort = (): void => reject(this.signal.reason)
        const onClose = (): void => reject(new Error('The socket was closed.'))
        socket.once(event, resolve).once('error', reject).once('close', onClose)
        this.signal.addEventListener('abort', onAbort, { once: true })
        clean = () => {
          socket.off(event, resolve).off('error', reject).off('close', onClose)
          this.signal.removeEventListener('abort', onAbort)
        }
      })
    } finally {
      clean()
    }
  }

  /** Ends the attempt: nothing of it stays open or runs on. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#options.signal?.removeEventListener('abort', this.#onStop)
    const [wire] = this.#sockets
    // To close would send what the system still holds of the request.
    if (this.signal.aborted && wire?.connecting === false) wire.resetAndDestroy()
    for (const socket of this.#sockets.reverse()) socket.destroy()
  }

  #expire(): void {
    // A TLS handshake shows no events on the way, only bytes.
    if (this.#countBytesRead() > this.#bytesRead) this.touch()
    else this.#controller.abort(this.#timeoutError())
  }

  /** Bytes that came over the wire, through whatever layers. */
  #countBytesRead(): number {
    return this.#sockets[0]?.bytesRead ?? 0
  }

  #timeoutError(): NetworkError {
    const doing = this.#doing ?? ''
    const isDisk = this.#doing?.key === READING_FILE.key
    return new NetworkError(
      text('net.no-progress', { seconds: this.#options.timeoutMs / 1000, doing }),
      {
        phase: this.phase,
        retryable: true,
        hint: text(isDisk ? 'net.no-progress.disk-hint' : 'net.no-progress.hint'),
      },
    )
  }
}
