// Starts receivers of uploads, each in a process of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { HERE, NODE } from './ours.js'

/** @import { Line } from './pace.js' */

/**
 * Starts a receiver, which ends with this process at the latest.
 * @param {{line?: Line, tls?: {key: string, certificate: string}}} [options] paths of PEM files
 * @returns {Promise<{url: string, nextMilliseconds: () => Promise<number>, stop: () => void}>} with the
 *   time of the next upload of which nobody asked yet, from its first byte to its last
 */
export async function startSink({ line, tls } = {}) {
  const args = [
    ...(line === undefined ? [] : ['--line', JSON.stringify(line)]),
    ...(tls === undefined ? [] : ['--key', tls.key, '--certificate', tls.certificate]),
  ]
  const child = spawn(NODE, [join(HERE, 'sink.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = () => void child.kill()
  process.once('exit', stop)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('The receiver of uploads has ended.')
    return Number(value)
  }
  const port = await next()
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/`,
    nextMilliseconds: next,
    stop,
  }
}
