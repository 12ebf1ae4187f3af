import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.js'

export const UPLOAD_PATH = '/v3/push/package/upload'
export const PUSH_PATH = '/v3/push/app'

/** Runs `use` with an emulator that is gone afterwards. */
export async function withEmulator<T>(
  options: EmulatorOptions,
  use: (emulator: Emulator) => Promise<T>,
): Promise<T> {
  const emulator = await startEmulator(options)
  try {
    return await use(emulator)
  } finally {
    await emulator.close()
  }
}

export function basic(accessId: string, secretKey: string): string {
  return `Basic ${Buffer.from(`${accessId}:${secretKey}`).toString('base64')}`
}

export function credentials(emulator: Emulator): string {
  return basic(emulator.accessId, emulator.secretKey)
}

export function formOf(content: string | Buffer, fileName: string, field = 'file'): FormData {
  const form = new FormData()
  form.set(field, new Blob([new Uint8Array(Buffer.from(content))]), fileName)
  return form
}

/** Uploads with Node's own client, which shares no code with ours. */
export async function upload(
  emulator: Emulator,
  content: string | Buffer,
  fileName: string,
): Promise<{ retCode: number; errMsg: string; uploadId: number }> {
  const response = await fetch(`${emulator.url}${UPLOAD_PATH}`, {
    method: 'POST',
    headers: { authorization: credentials(emulator) },
    body: formOf(content, fileName),
  })
  return (await response.json()) as { retCode: number; errMsg: string; uploadId: number }
}

export async function post(
  emulator: Emulator,
  path: string,
  body: string | Uint8Array<ArrayBuffer> | FormData,
  headers: Record<string, string> = {},
): Promise<Response> {
  return await fetch(`${emulator.url}${path}`, {
    method: 'POST',
    headers: { authorization: credentials(emulator), ...headers },
    body,
    redirect: 'manual',
  })
}

/** A client that sends what it is told, byte for byte. */
export class RawClient {
  readonly #socket: Socket
  readonly #chunks: Buffer[] = []
  #error: NodeJS.ErrnoException | null = null
  #ended = false
  readonly closed: Promise<unknown>

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk: Buffer) => this.#chunks.push(chunk))
    socket.on('error', (error) => {
      this.#error = error
    })
    socket.on('end', () => {
      this.#ended = true
    })
    this.closed = once(socket, 'close').catch(() => undefined)
  }

  static async connect(url: string): Promise<RawClient> {
    const { hostname, port } = new URL(url)
    const socket = connect({
      host: hostname.replace(/[[\]]/g, ''),
      port: Number(port),
      allowHalfOpen: true,
    })
    const client = new RawClient(socket)
    // A reset may come so early that it is all there is to see.
    await Promise.race([once(socket, 'connect').catch(() => undefined), client.closed])
    return client
  }

  get received(): string {
    return Buffer.concat(this.#chunks).toString('latin1')
  }

  /** Code of the error that the connection died of, if it did. */
  get error(): string | undefined {
    return this.#error?.code
  }

  /** Whether the other side has said that nothing more will come. */
  get ended(): boolean {
    return this.#ended
  }

  send(data: string | Buffer): this {
    this.#socket.write(data, () => undefined)
    return this
  }

  /** Resolves when what came so far matches. */
  async until(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.received)) await once(this.#socket, 'data')
  }

  /** Resolves when the other side has ended or lost the connection. */
  async untilEnd(): Promise<void> {
    if (this.#ended) return
    await Promise.race([once(this.#socket, 'end').catch(() => undefined), this.closed])
  }

  /** Says that nothing more will be sent. */
  end(): void {
    this.#socket.end()
  }

  destroy(): void {
    this.#socket.destroy()
  }
}

/** Head of an upload request with a body of that many bytes. */
export function uploadHead(emulator: Emulator, length: number, boundary = 'b'): string {
  return [
    `POST ${UPLOAD_PATH} HTTP/1.1`,
    'Host: emulator',
    `Authorization: ${credentials(emulator)}`,
    `Content-Type: multipart/form-data; boundary=${boundary}`,
    `Content-Length: ${length}`,
    '',
    '',
  ].join('\r\n')
}

/** A multipart body with one file, written by hand. */
export function multipart(content: string, fileName = 'a.txt', boundary = 'b'): string {
  return (
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\n` +
    `Content-Type: text/plain\r\n\r\n${content}\r\n--${boundary}--\r\n`
  )
}

/** Some rows of made-up accounts. */
export function accounts(count: number): string {
  return Array.from({ length: count }, (_, index) => `account-${index}\n`).join('')
}
