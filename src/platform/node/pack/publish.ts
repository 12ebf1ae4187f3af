import { lstat, open, rename, rm } from 'node:fs/promises'
import { patiently } from './patiently.js'
import { codeOf, existsError } from './storage-error.js'

/** A package that is aside, and where it goes. */
export interface Aside {
  readonly name: string
  readonly path: string
  readonly target: string
}

/** Moves all packages to their places, or leaves all as it was. */
export async function publishAll(packages: readonly Aside[], overwrite: boolean): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  try {
    for (const file of packages) {
      if (overwrite) await setAside(file, undo)
      else await reserve(file, undo)
      await patiently(() => rename(file.path, file.target))
    }
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  }
}

/** Takes the name with an empty file, which nothing else can have done then: `rename` would not ask. */
async function reserve({ name, target }: Aside, undo: (() => Promise<void>)[]): Promise<void> {
  try {
    await (await open(target, 'wx', 0o600)).close()
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? existsError(name, error) : error
  }
  undo.push(() => rm(target, { force: true }))
}

/** Moves a file that has the name to a place beside the package. */
async function setAside(
  { name, path, target }: Aside,
  undo: (() => Promise<void>)[],
): Promise<void> {
  const old = `${path}.old`
  const there = await lstat(target).catch(() => null)
  if (there?.isDirectory()) throw existsError(name)
  if (there !== null) await patiently(() => rename(target, old))
  undo.push(async () => {
    await rm(target, { force: true })
    if (there !== null) await patiently(() => rename(old, target))
  })
}
