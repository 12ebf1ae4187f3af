import net, { type AddressInfo, type Socket } from 'node:net'
import tls from 'node:tls'

/** One connection as the server sees it. */
export class Peer {
  readonly socket: Socket
  /** Settles when the connection is gone. */
  readonly closed: Promise<void>
  receivedBytes = 0
  readonly #chunks: Buffer[] = []
  readonly #waiting = new Set<() => void>()

  constructor(socket: Socket) {
    this.socket = socket
    socket.on('error', () => {})
    socket.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk)
      this.receivedBytes += chunk.length
      for (const check of this.#waiting) check()
    })
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()))
  }

  /** Everything that came, a character for each byte. */
  get received(): string {
    return Buffer.concat(this.#chunks).toString('latin1')
  }

  /** Waits until the condition holds of what came. */
  until(condition: (peer: Peer) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!condition(this)) return
        this.#waiting.delete(check)
        resolve()
      }
      this.#waiting.add(check)
      check()
    })
  }

  /** Waits for the head of a request. */
  head(): Promise<void> {
    return this.until((peer) => peer.received.includes('\r\n\r\n'))
  }

  /** Waits for a whole request, by its Content-Length. */
  async request(): Promise<void> {
    await this.head()
    const text = this.received
    const start = text.indexOf('\r\n\r\n') + 4
    const length = Number(/^content-length: (\d+)/im.exec(text)?.[1])
    await this.until((peer) => peer.receivedBytes >= start + length)
  }
}

/** A server whose behaviour on the wire a test writes out in full. */
export interface TestServer {
  readonly port: number
  /** `http://127.0.0.1:port` */
  readonly url: URL
  /** Every connection so far. */
  readonly peers: readonly Peer[]
  close(): Promise<void>
}

export async function startServer(
  serve: (peer: Peer, index: number) => void | Promise<void>,
  options: { key?: string; cert?: string; pauseOnConnect?: boolean } = {},
): Promise<TestServer> {
  const peers: Peer[] = []
  const { key, cert, pauseOnConnect = false } = options
  const onSocket = (socket: Socket): void => {
    const peer = new Peer(socket)
    peers.push(peer)
    void serve(peer, peers.length - 1)
  }
  const server =
    key !== undefined && cert !== undefined
      ? tls.createServer({ key, cert }, onSocket)
      : net.createServer({ pauseOnConnect }, onSocket)
  server.on('tlsClientError', () => {})
  const port = await listen(server)
  return {
    port,
    url: new URL(`http${key === undefined ? '' : 's'}://127.0.0.1:${port}`),
    peers,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const peer of peers) peer.socket.destroy()
      await closed
    },
  }
}

/** A port on which nobody listens. */
export async function unusedPort(): Promise<number> {
  const server = net.createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

function listen(server: net.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/** An answer on the wire with a right Content-Length. */
export function answer(status: number, body: string | Buffer, headers: string[] = []): Buffer {
  const bytes = Buffer.from(body)
  const head = [`HTTP/1.1 ${status} Status`, `Content-Length: ${bytes.length}`, ...headers]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes])
}

/** What a promise is rejected with. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It did not fail.')
}
