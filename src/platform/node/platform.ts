import { isUtf8 } from 'node:buffer'
import { createHash, randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers'
import type { Crc32, Platform } from '../../validator/index.js'
import { inflate } from './inflate.js'
import { loadZlib } from './zlib.js'

/** What the validator needs, as Node.js has it. */
export const NODE: Platform = {
  sha256() {
    const hash = createHash('sha256')
    return {
      update: (bytes) => void hash.update(bytes),
      digest: () => hash.digest('hex'),
    }
  },
  crc32,
  isUtf8,
  randomBytes,
  inflate,
  // By hand, since node:timers/promises would have to be loaded.
  pause: () => new Promise((resume) => void setImmediate(resume)),
}

async function crc32(): Promise<Crc32> {
  const zlib = await loadZlib()
  // Node.js has it from 20.15 on, several times as fast.
  if (typeof zlib.crc32 === 'function') return zlib.crc32
  return (await import('../../validator/index.js')).tableCrc32
}
