import { type Text, text } from '../messages/index.js'
import type { ReadyPackage } from '../platform/browser/index.js'

/** What is used of a folder (File System Access), which not every browser has. */
interface Folder {
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FileHandle>
}

interface FileHandle {
  createWritable(): Promise<{ write(content: Blob): Promise<void>; close(): Promise<void> }>
}

type Picker = (options: { readonly mode: 'readwrite' }) => Promise<Folder>

/** Packages can't be saved in a folder. */
export class SaveError extends Error {
  readonly problem: Text
  readonly advice: Text

  constructor(problem: Text, advice: Text, cause?: unknown) {
    super('not saved', { cause })
    this.problem = problem
    this.advice = advice
  }
}

/** Whether the browser saves in a folder. */
export function canSaveAll(): boolean {
  return picker() !== undefined
}

/**
 * Saves packages in a folder that is asked for; returns how many, 0 when none was chosen.
 *
 * @throws {SaveError} when one is there already, before any is saved, or can't be saved
 */
export async function saveAll(packages: readonly ReadyPackage[]): Promise<number> {
  const folder = await chooseFolder()
  if (folder === null) return 0
  for (const { name: file } of packages) {
    const isThere = await folder.getFileHandle(file).then(
      () => true,
      () => false,
    )
    if (!isThere) continue
    throw new SaveError(text('page.save-exists', { file }), text('page.save-exists-hint'))
  }
  for (const { name: file, content } of packages) {
    try {
      const handle = await folder.getFileHandle(file, { create: true })
      const writable = await handle.createWritable()
      await writable.write(content)
      await writable.close()
    } catch (error) {
      const code = error instanceof Error ? error.name : 'unknown error'
      const problem = text('page.save-failed', { file, code })
      throw new SaveError(problem, text('page.save-failed-hint'), error)
    }
  }
  return packages.length
}

async function chooseFolder(): Promise<Folder | null> {
  try {
    return (await picker()?.({ mode: 'readwrite' })) ?? null
  } catch {
    // Whoever closes the window that asks has changed their mind.
    return null
  }
}

function picker(): Picker | undefined {
  const found = (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker
  return found?.bind(globalThis)
}
