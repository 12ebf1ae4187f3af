import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'
import type { Deflater } from '../../../pack/ports.js'

const deflate = promisify(deflateRaw)

/** Deflates on Node.js. */
export function openDeflater(): Deflater {
  return {
    width: 2,
    deflate: async (text) => ({
      text,
      bytes: await deflate(text, { finishFlush: constants.Z_SYNC_FLUSH }),
      crc32: crc32(text),
    }),
    close: async () => {},
  }
}
