import { mkdir, rm, rmdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { patiently } from './patiently.js'
import { codeOf } from './storage-error.js'

/**
 * Makes a folder, and those around it that are missing. (`mkdir` with `recursive` never returns where
 * no folder can be made, as in `/proc`.)
 *
 * @returns the outermost folder that was made; null when all were there
 * @throws the system's error; nothing is left behind then
 */
export async function makeFolder(path: string): Promise<string | null> {
  try {
    await mkdir(path)
    return path
  } catch (error) {
    if (await isFolder(path)) return null
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
  }
  const made = await makeFolder(dirname(path))
  try {
    await mkdir(path)
    return made ?? path
  } catch (error) {
    // Another process may have been faster.
    if (await isFolder(path)) return made
    if (made !== null) await removeEmpty(dirname(path), made)
    throw error
  }
}

/** Removes a folder and those around it, from the inside out up to `last`, while they are empty. */
export async function removeEmpty(folder: string, last: string): Promise<void> {
  for (let path = folder; path.length >= last.length; path = dirname(path)) {
    if (!(await succeeds(() => rmdir(path)))) return
  }
}

/** Removes a file or a folder with all that is in it; whether it is gone. */
export async function remove(path: string): Promise<boolean> {
  return await succeeds(() => rm(path, { recursive: true, force: true }))
}

/** Does something that leaves the disk clean, again if it fails: what fails once may pass. */
export async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  for (let tries = 2; tries > 0; tries--) {
    try {
      await patiently(work)
      return true
    } catch {
      // What it was doesn't matter: what is left behind is told.
    }
  }
  return false
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}
