import type { Socket } from 'node:net'

/**
 * Lets a socket be read to its end after a write has failed. A server that refuses early answers,
 * and then closes while bytes still come in: writing fails although the answer waits to be read,
 * and Node would throw it away. The failure is reported once reading has ended.
 */
export function holdWriteErrors(socket: Socket): void {
  const write = socket._write.bind(socket)
  socket._write = (chunk, encoding, callback) => {
    write(chunk, encoding, (error) => (error ? hold(socket, error, callback) : callback()))
  }
  const writev = socket._writev?.bind(socket)
  if (writev !== undefined) {
    socket._writev = (chunks, callback) => {
      writev(chunks, (error) => (error ? hold(socket, error, callback) : callback()))
    }
  }
}

function hold(socket: Socket, error: Error, callback: (error: Error) => void): void {
  const release = (): void => {
    socket.off('end', release).off('close', release)
    callback(error)
  }
  if (socket.readableEnded || socket.destroyed) callback(error)
  else socket.once('end', release).once('close', release)
}
