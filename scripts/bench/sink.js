// Stands in for the service, and reads as fast as it can: prints its port, then for each upload the
// milliseconds from its first byte to its last.
import { createServer } from 'node:net'

const ANSWER = JSON.stringify({ retCode: 0, errMsg: 'NO_ERROR', uploadId: 1 })
const READ_BYTES = 1_048_576

const server = createServer((socket) => {
  let head = ''
  /** Bytes of the request's body that have not come yet; undefined until that is known. */
  let left = /** @type {number | undefined} */ (undefined)
  let started = 0
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    if (started === 0) started = performance.now()
    if (left === undefined) {
      head += chunk.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      left = Number(/^content-length: *(\d+)/im.exec(head)?.[1]) - (head.length - end - 4)
      if (/^expect: *100-continue/im.test(head)) socket.write('HTTP/1.1 100 Continue\r\n\r\n')
    } else left -= chunk.length
    if (left > 0) return
    process.stdout.write(`${performance.now() - started}\n`)
    socket.end(
      `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n` +
        `Content-Length: ${ANSWER.length}\r\n\r\n${ANSWER}`,
    )
  })
})
server.on('connection', (socket) => socket.setNoDelay())
server.listen({ host: '127.0.0.1', port: 0, highWaterMark: READ_BYTES }, () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})
