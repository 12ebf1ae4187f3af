import { lstat, open, rename, rm } from 'node:fs/promises'
import { succeeds } from './folders.js'
import { patiently } from './patiently.js'
import { codeOf, existsError } from './storage-error.js'

/** A package that is aside, and where it goes. */
export interface Aside {
  readonly name: string
  readonly path: string
  readonly target: string
}

/** What takes a step back. */
interface Undo {
  readonly step: () => Promise<unknown>
  /** What is in the wrong place if that fails. */
  readonly path: string
}

/** Packages could not be moved, and what was there before could not be put back, either. */
export class StrandedError extends Error {
  /** Files that are not where they belong. */
  readonly paths: readonly string[]

  constructor(paths: readonly string[], cause: unknown) {
    super('files could not be put back', { cause })
    this.name = 'StrandedError'
    this.paths = paths
  }
}

/**
 * Moves all packages to their places, or leaves all as it was.
 *
 * @throws {ActionError} when a file is in the way, and the system's error
 * @throws {StrandedError} when not even that was possible
 */
export async function publishAll(packages: readonly Aside[], overwrite: boolean): Promise<void> {
  const undo: Undo[] = []
  try {
    for (const file of packages) {
      if (overwrite) await setAside(file, undo)
      else await reserve(file, undo)
      await patiently(() => rename(file.path, file.target))
    }
  } catch (error) {
    const stranded: string[] = []
    for (const { step, path } of undo.reverse()) {
      if (!(await succeeds(step))) stranded.push(path)
    }
    throw stranded.length === 0 ? error : new StrandedError(stranded, error)
  }
}

/** Takes the name with an empty file, which nothing else can have done then: `rename` would not ask. */
async function reserve({ name, target }: Aside, undo: Undo[]): Promise<void> {
  try {
    const file = await open(target, 'wx', 0o600)
    undo.push({ step: () => rm(target, { force: true }), path: target })
    await file.close()
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? existsError(name, error) : error
  }
}

/** Moves a file that has the name to a place beside the package. */
async function setAside({ name, path, target }: Aside, undo: Undo[]): Promise<void> {
  const old = `${path}.old`
  const there = await lstat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (there === null) {
    undo.push({ step: () => rm(target, { force: true }), path: target })
    return
  }
  if (there.isDirectory()) throw existsError(name)
  await patiently(() => rename(target, old))
  // It takes the place of the package, if that is there by then.
  undo.push({ step: () => rename(old, target), path: old })
}
