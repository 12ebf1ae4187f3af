import { createSHA256 } from 'hash-wasm'
import type { Hash } from '../../validator/index.js'

/**
 * Loads what takes SHA-256s piece by piece, which no browser does by itself. One is taken at a time:
 * to begin another gives the one before up.
 */
export async function loadSha256(): Promise<() => Hash> {
  const hasher = await createSHA256()
  let latest = 0
  return () => {
    const own = ++latest
    hasher.init()
    const check = () => {
      if (own !== latest) throw new Error('another digest was begun')
    }
    return {
      update(bytes) {
        check()
        hasher.update(bytes)
      },
      digest() {
        check()
        latest++
        return hasher.digest('hex')
      },
    }
  }
}
