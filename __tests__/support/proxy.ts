import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A forward proxy on loopback that leads every tunnel to one port, whatever name it is for. */
export interface TestProxy {
  /** Without credentials. */
  readonly host: string
  /** What each CONNECT asked for, and with which `Proxy-Authorization`. */
  readonly tunnels: readonly { readonly target: string; readonly authorization: string | null }[]
  close(): Promise<void>
}

/** Starts a proxy; `status` other than 200 refuses every tunnel. */
export async function startProxy(toPort: number, status = 200): Promise<TestProxy> {
  const tunnels: { target: string; authorization: string | null }[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('connect', (request, client: Socket, head: Buffer) => {
    tunnels.push({
      target: request.url ?? '',
      authorization: request.headers['proxy-authorization'] ?? null,
    })
    client.on('error', () => client.destroy())
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} Refused\r\n\r\n`)
      return
    }
    const upstream = connect(toPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    sockets.add(upstream)
    upstream.on('error', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
