import { type Text, text } from '../../messages/page.js'

/** What is used of a folder (File System Access), which not every browser has. */
interface Folder {
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FileHandle>
  removeEntry(name: string): Promise<void>
  /** Names of what is in it, which not every browser tells. */
  keys?(): AsyncIterable<string>
}

interface FileHandle {
  createWritable(): Promise<Writable>
}

interface Writable {
  write(content: Part): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

type Picker = (options: { readonly mode: 'readwrite' }) => Promise<Folder>

/** How long a page that goes away waits for the browser, in milliseconds. */
const LEAVE_MS = 200

/** Bytes of a file. */
type Part = Uint8Array<ArrayBuffer> | Blob

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
export function canSaveInFolder(): boolean {
  return picker() !== undefined
}

/** Asks for a folder, while a click is answered; null when none was chosen. */
export async function chooseFolder(): Promise<PackageFolder | null> {
  try {
    const folder = await picker()?.({ mode: 'readwrite' })
    return folder === undefined ? null : new PackageFolder(folder)
  } catch {
    // Whoever closes the window that asks has changed their mind.
    return null
  }
}

/**
 * Saves packages in a folder. What they hold is kept beside it by the browser, and takes the place of
 * empty files once all are there: so no half package is ever seen, and no file is written over.
 */
export class PackageFolder {
  readonly #folder: Folder
  /** Files that this made, each with what it is written by; null once it was closed. */
  readonly #made = new Map<string, Writable | null>()
  #last: Promise<void> = Promise.resolve()
  #isOver = false
  readonly #onLeave = () => this.#leave()

  constructor(folder: Folder) {
    this.#folder = folder
    addEventListener('pagehide', this.#onLeave)
  }

  /** @throws {SaveError} when the folder has a file of that name */
  create(file: string): Promise<void> {
    return this.#inTurn(file, () => this.#checkNew(file))
  }

  /** @throws {SaveError} when it can't be saved */
  write(file: string, parts: readonly Part[]): Promise<void> {
    return this.#inTurn(file, async () => {
      await this.#checkNew(file)
      const handle = await this.#folder.getFileHandle(file, { create: true })
      this.#made.set(file, null)
      const writable = await handle.createWritable()
      this.#made.set(file, writable)
      for (const part of parts) {
        if (this.#isOver) return
        await writable.write(part)
      }
    })
  }

  /** Names of what is in the folder; none where the browser doesn't tell. */
  async names(): Promise<readonly string[]> {
    const names: string[] = []
    try {
      for await (const name of this.#folder.keys?.() ?? []) names.push(name)
    } catch {
      // They only serve to warn: whether packages can be saved is told when they are.
    }
    return names
  }

  /** @throws {SaveError} when one can't be saved; `discard` then takes all back */
  async publish(): Promise<void> {
    for (const [file, writable] of this.#made) {
      await this.#inTurn(file, async () => {
        this.#made.set(file, null)
        await writable?.close()
      })
    }
    this.#made.clear()
    removeEventListener('pagehide', this.#onLeave)
  }

  /** Removes all that was not published. */
  async discard(): Promise<void> {
    this.#isOver = true
    removeEventListener('pagehide', this.#onLeave)
    const undo = async () => {
      for (const [file, writable] of this.#made) {
        // What was never opened, or is closed, has nothing to give up.
        await writable?.abort().catch(() => {})
        await this.#folder.removeEntry(file).catch(() => {})
      }
      this.#made.clear()
    }
    this.#last = this.#last.then(undo)
    await this.#last
  }

  /** Removes all while the page goes away, and nothing that is waited for comes any more. */
  #leave(): void {
    for (const writable of this.#made.values()) void writable?.abort().catch(() => {})
    // A file can't be removed before the browser, which is another process, has let it go.
    const until = performance.now() + LEAVE_MS
    while (performance.now() < until);
    for (const file of this.#made.keys()) void this.#folder.removeEntry(file).catch(() => {})
  }

  async #checkNew(file: string): Promise<void> {
    try {
      await this.#folder.getFileHandle(file)
    } catch (error) {
      // Any other error, such as that it is a folder, tells that there is something.
      if (error instanceof Error && error.name === 'NotFoundError') return
      if (error instanceof Error && error.name !== 'TypeMismatchError') throw error
    }
    throw new SaveError(text('page.save-exists', { file }), text('page.save-exists-hint'))
  }

  /** Does something once all that was asked for before is done, unless nothing is to be done any more. */
  #inTurn(file: string, work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(async () => {
      if (this.#isOver) return
      try {
        await work()
      } catch (error) {
        if (error instanceof SaveError) throw error
        const code = error instanceof Error ? error.name : 'unknown error'
        const problem = text('page.save-failed', { file, code })
        throw new SaveError(problem, text('page.save-failed-hint'), error)
      }
    })
    this.#last = done.catch(() => {})
    return done
  }
}

function picker(): Picker | undefined {
  const found = (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker
  return found?.bind(globalThis)
}
