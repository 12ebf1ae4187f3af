import { createSHA256, type IHasher } from 'hash-wasm'

import { webAssemblyHere } from '../../pack/index.js'
import { type Hash, type Platform, tableCrc32 } from '../../validator/index.js'

import { inflate } from './inflate.js'
import { pause } from './pause.js'
import { isUtf8 } from './utf8.js'

/** What the validator needs besides hashes, as browsers have it, and Node.js too. */
export const BROWSER: Omit<Platform, 'sha256'> = {
  crc32: async () => tableCrc32,
  isUtf8,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  inflate,
  pause,
}

/**
 * What the validator needs, as browsers have it. Their own hashes take all bytes at once, and their own
 * inflating hides how many bytes it used: those are done by libraries.
 *
 * @throws {ActionError} where there is no WebAssembly
 */
export async function browserPlatform(): Promise<Platform> {
  // It tells in words for people when there is none.
  webAssemblyHere()
  const hasher = new SharedHasher(await createSHA256())
  return { ...BROWSER, sha256: () => hasher.start() }
}

/** Takes several hashes by turns with one hasher, since to make one takes waiting. */
class SharedHasher {
  readonly #hasher: IHasher
  /** Whose bytes it has taken; the state of all others was saved. */
  #current: object | null = null
  readonly #states = new WeakMap<object, Uint8Array>()

  constructor(hasher: IHasher) {
    this.#hasher = hasher
  }

  start(): Hash {
    const hash: Hash = {
      update: (bytes) => {
        this.#turnTo(hash)
        this.#hasher.update(bytes)
      },
      digest: () => {
        this.#turnTo(hash)
        this.#current = null
        return this.#hasher.digest()
      },
    }
    return hash
  }

  #turnTo(hash: object): void {
    if (this.#current === hash) return
    if (this.#current !== null) this.#states.set(this.#current, this.#hasher.save())
    const state = this.#states.get(hash)
    if (state === undefined) this.#hasher.init()
    else this.#hasher.load(state)
    this.#current = hash
  }
}
