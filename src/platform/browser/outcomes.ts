import {
  MAX_FILE_BYTES,
  type Outcome,
  type Outcomes,
  type ValidateOptions,
  validateAll,
} from '../../validator/index.js'
import { type ChosenFile, packageOf } from './chosen-file.js'
import { BROWSER, browserPlatform } from './platform.js'

/** What takes digests of whole files (Web Cryptography). */
type Subtle = typeof globalThis.crypto.subtle

/** Stands for the digest while rows are read: the browser takes that itself, meanwhile. */
const LATER = { update() {}, digest: () => '' }

/**
 * Validates chosen files as `validateAll` does. Where the browser takes digests, it takes those of the
 * files in a thread of its own, several times as fast; it needs each file whole for that, of the size
 * that a package may have, one after the other.
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
  if (subtle === undefined) return withLibrary(files, options)
  const digests = new FileDigests(subtle)
  const packages = files.map((file) => {
    const { open, ...named } = packageOf(file)
    const begin = () => {
      digests.begin(file)
      return open()
    }
    return { ...named, open: begin }
  })
  const outcomes = await validateAll(packages, options, { ...BROWSER, sha256: () => LATER })
  try {
    const complete = await Promise.all(
      outcomes.packages.map(async (outcome, at): Promise<Outcome> => {
        const sha256 = outcome.sha256 === null ? null : await digests.of(files[at]!)
        return { ...outcome, sha256 }
      }),
    )
    return { ...outcomes, packages: complete }
  } catch {
    // A file was read once, but not twice: whatever befell it, its report tells of one reading.
    return withLibrary(files, options)
  }
}

async function withLibrary(
  files: readonly ChosenFile[],
  options: ValidateOptions,
): Promise<Outcomes> {
  return validateAll(files.map(packageOf), options, await browserPlatform())
}

/** Digests of files, one taken after the other. */
class FileDigests {
  readonly #subtle: Subtle
  readonly #digests = new Map<ChosenFile, Promise<string>>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(subtle: Subtle) {
    this.#subtle = subtle
  }

  /** Begins to take the digest of a file, unless it can't be a package or was taken before. */
  begin(file: ChosenFile): void {
    if (file.size <= MAX_FILE_BYTES && !this.#digests.has(file)) void this.of(file).catch(() => {})
  }

  /** The digest of a file, in lowercase hexadecimal. */
  of(file: ChosenFile): Promise<string> {
    const known = this.#digests.get(file)
    if (known !== undefined) return known
    const digest = this.#last.then(() => this.#take(file))
    this.#digests.set(file, digest)
    this.#last = digest.catch(() => {})
    return digest
  }

  async #take(file: ChosenFile): Promise<string> {
    const bytes = await file.slice(0, file.size).arrayBuffer()
    const digest = new Uint8Array(await this.#subtle.digest('SHA-256', bytes))
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
