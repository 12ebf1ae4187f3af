// Stands in for the service, and reads as fast as it can, or as a line lets it: prints its port, then for
// each upload the milliseconds from its first byte to its last. TLS is spoken with a key and a
// certificate, as PEM; a line is JSON, as pace.js describes it.
// node scripts/bench/sink.js [--key FILE --certificate FILE] [--line LINE]
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { createServer as createSecureServer } from 'node:tls'
import { parseArgs } from 'node:util'
import { Pace } from './pace.js'

/** @import { Socket } from 'node:net' */
/** @import { Line } from './pace.js' */

const ANSWER = JSON.stringify({ retCode: 0, errMsg: 'NO_ERROR', uploadId: 1 })
const READ_BYTES = 1_048_576
/** What a line takes in ahead, so that it never runs dry; more has to wait at the sender's. */
const QUEUE_BYTES = 262_144

const { values } = parseArgs({
  options: {
    key: { type: 'string' },
    certificate: { type: 'string' },
    line: { type: 'string' },
  },
})
/** @type {Line | undefined} */
const line = values.line === undefined ? undefined : JSON.parse(values.line)

/**
 * Reads a request and answers it.
 * @param {{reply: (text: string) => void, close: () => void}} to
 * @returns {(chunk: Buffer, sent: number) => void} takes what has arrived, and when the first byte of all
 *   was sent
 */
function receiver({ reply, close }) {
  let head = ''
  /** Bytes of the request's body that have not come yet; undefined until that is known. */
  let left = /** @type {number | undefined} */ (undefined)
  return (chunk, sent) => {
    if (left === undefined) {
      head += chunk.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      left = Number(/^content-length: *(\d+)/im.exec(head)?.[1]) - (head.length - end - 4)
      if (/^expect: *100-continue/im.test(head)) reply('HTTP/1.1 100 Continue\r\n\r\n')
    } else left -= chunk.length
    if (left > 0) return
    process.stdout.write(`${performance.now() - sent}\n`)
    reply(
      `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n` +
        `Content-Length: ${ANSWER.length}\r\n\r\n${ANSWER}`,
    )
    close()
  }
}

/** @param {Socket} socket */
function serve(socket) {
  const feed = receiver({ reply: (text) => socket.write(text), close: () => socket.end() })
  let sent = 0
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    sent ||= performance.now()
    feed(chunk, sent)
  })
}

/**
 * The same at the other end of a line.
 * @param {Socket} socket
 * @param {Line} over
 */
function serveOverLine(socket, over) {
  const begun = performance.now()
  const now = () => performance.now() - begun
  const pace = new Pace(over)
  const delayed = (/** @type {() => void} */ act) => {
    setTimeout(act, over.delayMilliseconds)
  }
  const feed = receiver({
    reply: (text) => delayed(() => socket.write(text)),
    close: () => delayed(() => socket.end()),
  })
  let sent = 0
  let queued = 0
  // Pieces arrive in their order, whatever timers do.
  let last = Promise.resolve()
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    sent ||= performance.now()
    queued += chunk.length
    if (queued >= QUEUE_BYTES) socket.pause()
    const left = pace.leaves(now(), chunk.length)
    const isOut = wait(left - now()).then(() => {
      queued -= chunk.length
      if (queued < QUEUE_BYTES) socket.resume()
    })
    const before = last
    last = isOut.then(async () => {
      await wait(left + over.delayMilliseconds - now())
      await before
      feed(chunk, sent)
    })
  })
}

const onConnection = (/** @type {Socket} */ socket) => {
  socket.setNoDelay()
  if (line === undefined) serve(socket)
  else serveOverLine(socket, line)
}
const server =
  values.key && values.certificate
    ? createSecureServer(
        { key: readFileSync(values.key), cert: readFileSync(values.certificate) },
        onConnection,
      )
    : createServer(onConnection)
// Of a line the chunks are small, so that it is full up to its end.
const highWaterMark = line === undefined ? READ_BYTES : 65_536
server.listen({ host: '127.0.0.1', port: 0, highWaterMark }, () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})
