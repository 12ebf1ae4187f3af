import {
  type Hash,
  type Outcome,
  type Outcomes,
  type ValidateOptions,
  validateAll,
} from '../../validator/index.js'
import { type ChosenFile, packageOf } from './chosen-file.js'
import { BROWSER, browserPlatform } from './platform.js'

/** What takes digests of whole files (Web Cryptography). */
type Subtle = typeof globalThis.crypto.subtle

/**
 * Stands for a digest while rows are read: the browser takes that itself, meanwhile. What is read a
 * second time, of an archive, is not hashed: browsers refuse to read a file that has changed.
 */
const LATER: Hash = { update() {}, digest: () => '' }

/**
 * Validates chosen files as `validateAll` does. Where the browser takes digests, it takes those of the
 * files in a thread of its own, several times as fast; it needs each file whole for that, of the size
 * that a package may have.
 *
 * @throws {TypeError} for options that can't be used, and the signal's reason
 * @throws {ActionError} where there is neither that nor WebAssembly
 */
export async function outcomesOf(
  files: readonly ChosenFile[],
  options: ValidateOptions,
): Promise<Outcomes> {
  // Only where the page comes from a disk, from this machine or by https.
  const subtle: Subtle | undefined = globalThis.crypto.subtle
  if (subtle === undefined) {
    return validateAll(files.map(packageOf), options, await browserPlatform())
  }
  const digests = files.map((file) => new FileDigest(file.size, subtle))
  let begun: FileDigest | null = null
  const packages = files.map((file, at) => {
    const { open, ...named } = packageOf(file)
    const begin = () => {
      begun = digests[at]!
      return open()
    }
    return { ...named, open: begin }
  })
  const sha256 = () => {
    const hash = begun?.begin() ?? LATER
    begun = null
    return hash
  }
  const outcomes = await validateAll(packages, options, { ...BROWSER, sha256 })
  const complete = outcomes.packages.map(async (outcome, at): Promise<Outcome> => {
    return outcome.sha256 === null ? outcome : { ...outcome, sha256: await digests[at]!.taken }
  })
  return { ...outcomes, packages: await Promise.all(complete) }
}

/** The digest of a file, taken of the bytes that were read of it. */
class FileDigest {
  readonly #size: number
  readonly #subtle: Subtle
  /** In lowercase hexadecimal, once all was read. */
  taken: Promise<string> = Promise.resolve('')

  /** @param size bytes of the file */
  constructor(size: number, subtle: Subtle) {
    this.#size = size
    this.#subtle = subtle
  }

  /** Begins with the first byte. */
  begin(): Hash {
    const all = new Uint8Array(this.#size)
    let at = 0
    return {
      update(bytes) {
        all.set(bytes, at)
        at += bytes.length
      },
      digest: () => {
        this.taken = this.#take(all)
        return LATER.digest()
      },
    }
  }

  async #take(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const digest = new Uint8Array(await this.#subtle.digest('SHA-256', bytes))
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
