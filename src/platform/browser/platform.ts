import { type Platform, tableCrc32 } from '../../validator/index.js'
import { TextDecoder } from '../../validator/text-decoder.js'
import { inflate } from './inflate.js'
import { loadSha256 } from './sha256.js'

/** Most random bytes that a browser gives at once (Web Cryptography, getRandomValues). */
const MOST_RANDOM_BYTES = 65_536

/** Loads what the validator needs, as browsers have it. For a worker: it works at once, for long. */
export async function openBrowser(): Promise<Platform> {
  return {
    sha256: await loadSha256(),
    crc32: async () => tableCrc32,
    isUtf8,
    randomBytes,
    inflate,
    pause,
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}

function randomBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  for (let at = 0; at < count; at += MOST_RANDOM_BYTES) {
    crypto.getRandomValues(bytes.subarray(at, at + MOST_RANDOM_BYTES))
  }
  return bytes
}

/** By a message, since timers wait for some milliseconds each. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resume) => {
    const next = () => {
      port1.close()
      resume()
    }
    port1.addEventListener('message', next, { once: true })
    port1.start()
    port2.postMessage(null)
  })
}
