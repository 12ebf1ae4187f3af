import type { Socket } from 'node:net'

/** One connection of a client, below TLS. */
export class Connection {
  readonly #socket: Socket
  /** Aborted when the connection is gone. */
  readonly closed: AbortSignal

  constructor(socket: Socket) {
    const closing = new AbortController()
    this.#socket = socket
    this.closed = closing.signal
    // Whatever goes wrong on a connection shows in the records; nothing may end the emulator.
    socket.on('error', () => undefined)
    socket.once('close', () => closing.abort())
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
