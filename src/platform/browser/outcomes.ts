import {
  type Hash,
  type Outcome,
  type Outcomes,
  type ValidateOptions,
  validate,
} from '../../validator/index.js'
import { type ChosenFile, packageOf, type Taker } from './chosen-file.js'
import { type FileHasher, openFileHasher } from './file-hasher.js'
import { BROWSER } from './platform.js'

/**
 * Stands for a digest while rows are read: what was read is handed on to be hashed meanwhile. What is
 * read a second time, of an archive, is not hashed: browsers refuse to read a file that has changed.
 */
const LATER: Hash = { update() {}, digest: () => '' }

/**
 * Validates chosen files as `validate` does.
 *
 * @param hasher what takes their digests; this thread unless given
 * @throws {TypeError} for options that can't be used, and the signal's reason
 * @throws {ActionError} where there is nothing to take digests with
 */
export async function outcomesOf(
  files: readonly ChosenFile[],
  options: ValidateOptions,
  hasher?: FileHasher,
): Promise<Outcomes> {
  const opened = hasher ?? (await openFileHasher())
  const digests = files.map((file) => new FileDigest(file.size, opened))
  const packages = files.map((file, at) => packageOf(file, digests[at]))
  const outcomes = await validate(packages, options, { ...BROWSER, sha256: () => LATER })
  const complete = outcomes.packages.map(async (outcome, at): Promise<Outcome> => {
    return outcome.sha256 === null ? outcome : { ...outcome, sha256: await digests[at]!.taken }
  })
  return { ...outcomes, packages: await Promise.all(complete) }
}

/** The digest of a file, taken of the bytes that were read of it. */
class FileDigest implements Taker {
  readonly #size: number
  readonly #hasher: FileHasher
  /** In lowercase hexadecimal, once all was read. */
  taken: Promise<string> = Promise.resolve('')

  /** @param size bytes of the file */
  constructor(size: number, hasher: FileHasher) {
    this.#size = size
    this.#hasher = hasher
  }

  begin(): void {
    this.#hasher.begin(this.#size)
  }

  async take(bytes: ArrayBuffer): Promise<void> {
    await this.#hasher.take(bytes)
  }

  end(): void {
    this.taken = this.#hasher.end()
    // Nobody may want it in the end.
    this.taken.catch(() => {})
  }
}
