import type { Socket } from 'node:net'

/** One connection of a client, below TLS. */
export class Connection {
  readonly #socket: Socket
  readonly #closing = new AbortController()
  readonly #closed: Promise<void>

  constructor(socket: Socket) {
    this.#socket = socket
    // Whatever goes wrong on a connection shows in the records; nothing may end the emulator.
    socket.on('error', () => undefined)
    this.#closed = new Promise((resolve) => {
      socket.once('close', () => {
        this.#closing.abort()
        resolve()
      })
    })
  }

  /** Resolves when the connection is gone. */
  get closed(): Promise<void> {
    return this.#closed
  }

  /** Aborted when the connection is gone. */
  get signal(): AbortSignal {
    return this.#closing.signal
  }

  /** Sends a reset instead of an orderly end. */
  reset(): void {
    this.#socket.resetAndDestroy()
  }

  /** Gives the connection up. */
  destroy(): void {
    this.#socket.destroy()
  }
}
