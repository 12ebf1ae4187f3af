import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { ActionError } from '../errors.js'
import { Connection } from './connection.js'
import { Exchange } from './exchange.js'
import type { Service } from './service.js'

/** The listener of an emulator, and the connections that were made to it. */
export class EmulatorServer {
  readonly #service: Service
  readonly #server: Server
  readonly #open = new Map<Socket, Connection>()
  #port: number
  #accepted = 0

  constructor(service: Service) {
    const { tls, port } = service.settings
    const timeouts = { requestTimeout: 0, keepAliveTimeout: 0 }
    this.#service = service
    this.#port = port
    this.#server = tls === null ? createServer(timeouts) : createTlsServer({ ...timeouts, ...tls })
    // A connection that can't be accepted is the client's trouble; `listen` has its own ears.
    this.#server.on('error', () => undefined)
    this.#server.on('connection', (socket: Socket) => this.#accept(socket))
    this.#server.on('request', (request, response) => void this.#serve(request, response))
    // What is no HTTP, or breaks off within a request, gets no answer.
    this.#server.on('clientError', (_error, socket) => socket.destroy())
  }

  /** Connections that were made so far, those that were reset at once included. */
  get accepted(): number {
    return this.#accepted
  }

  /**
   * Listens, always at the same port once it has one.
   *
   * @throws {ActionError} when it can't, as when the port is in use
   */
  async listen(): Promise<void> {
    if (this.#server.listening) return
    const { host, tls } = this.#service.settings
    try {
      this.#server.listen(this.#port, host)
      await once(this.#server, 'listening')
    } catch (cause) {
      throw new ActionError(`The emulator can't listen on port ${this.#port} of ${host}.`, {
        hint: 'Choose another port, or 0 for any that is free.',
        cause,
      })
    }
    this.#port = (this.#server.address() as AddressInfo).port
    const scheme = tls === null ? 'http' : 'https'
    this.#service.url = `${scheme}://${host === '::1' ? '[::1]' : host}:${this.#port}`
  }

  /** Refuses new connections until `listen`; those that are in use live on. */
  refuse(): void {
    if (this.#server.listening) this.#server.close()
  }

  /** Ends everything at once. */
  async close(): Promise<void> {
    const closed = this.#server.listening ? once(this.#server, 'close') : Promise.resolve()
    this.refuse()
    const open = [...this.#open.values()]
    for (const connection of open) connection.destroy()
    await Promise.all([closed, ...open.map((connection) => connection.closed)])
  }

  #accept(socket: Socket): void {
    const connection = new Connection(socket)
    this.#accepted += 1
    this.#open.set(socket, connection)
    socket.once('close', () => this.#open.delete(socket))
    if (this.#service.faults.takeHangUp()) connection.reset()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const connection = this.#connectionOf(request.socket)
    await new Exchange(this.#service, { request, response, connection }).run()
  }

  /** Under TLS, the socket of a request is another one than that of its connection. */
  #connectionOf(socket: Socket): Connection {
    const known = this.#open.get(socket)
    if (known !== undefined) return known
    for (const [open, connection] of this.#open) {
      if (open.remotePort === socket.remotePort && open.remotePort !== undefined) return connection
    }
    return new Connection(socket)
  }
}
