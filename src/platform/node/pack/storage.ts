import { randomUUID } from 'node:crypto'
import { access, mkdtemp, open, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { PackageTarget, PackStorage, SpillFile } from '../../../pack/index.js'
import { makeFolder, remove, removeEmpty, succeeds } from './folders.js'
import { OpenFile } from './open-file.js'
import { type Aside, publishAll, StrandedError } from './publish.js'
import { existsError, type Folders, folderError, storageError } from './storage-error.js'

/** Where files go. */
export interface StorageOptions {
  /** Folder of the packages; made when it isn't there. */
  readonly out: string
  /** Whether packages may take the place of files of the same name. */
  readonly overwrite: boolean
  /** Folder for temporary files; the system's unless given. */
  readonly temporary?: string
}

/** For the owner only, and not there before. */
const OWNER_ONLY = 0o600
const NEW = 'wx+'

/** Keeps packages in a folder inside of `out` until all are done, and what is spilled elsewhere. */
export class FolderStorage implements PackStorage {
  readonly #folders: Folders
  readonly #overwrite: boolean
  /** The first folder that had to be made for `out`. */
  #made: string | null = null
  #aside: string | null = null
  readonly #packages: Aside[] = []
  readonly #open = new Set<OpenFile>()
  /** Paths of temporary files that could not be removed. */
  readonly #leftBehind = new Set<string>()

  constructor({ out, overwrite, temporary = tmpdir() }: StorageOptions) {
    this.#folders = { out: resolve(out), temporary }
    this.#overwrite = overwrite
  }

  async openSpill(): Promise<SpillFile> {
    const { temporary } = this.#folders
    const path = join(temporary, `account-package-${randomUUID()}`)
    return this.#opening(temporary, async () => {
      const file = await this.#openFile(path, temporary, async () => {
        if (!(await remove(path))) this.#leftBehind.add(path)
      })
      // A file without a name is gone whatever happens. Windows lets no open file go.
      await rm(path, { force: true }).catch(() => {})
      return file
    })
  }

  async prepare(name: string): Promise<void> {
    const { out } = this.#folders
    await this.#opening(out, async () => {
      if (!this.#overwrite && (await exists(join(out, name)))) throw existsError(name)
      if (this.#aside !== null) return
      try {
        this.#made = await makeFolder(out)
      } catch (error) {
        throw folderError(error, out)
      }
      this.#aside = await mkdtemp(join(out, '.account-package-'))
    })
  }

  async createPackage(name: string): Promise<PackageTarget> {
    const { out } = this.#folders
    await this.prepare(name)
    return this.#opening(out, async () => {
      const path = join(this.#aside!, name)
      const file = await this.#openFile(path, out, async () => {})
      this.#packages.push({ name, path, target: join(out, name) })
      return file
    })
  }

  async names(): Promise<readonly string[]> {
    const { out } = this.#folders
    return this.#opening(out, () => readdir(out))
  }

  async publish(): Promise<readonly string[]> {
    const { out } = this.#folders
    await this.#opening(out, async () => {
      try {
        await publishAll(this.#packages, this.#overwrite)
      } catch (error) {
        if (!(error instanceof StrandedError)) throw error
        // What could not be put back may be in the folder, which stays therefore.
        for (const path of [...error.paths, this.#aside!]) this.#leftBehind.add(path)
        this.#aside = null
        throw error.cause
      }
      this.#packages.length = 0
      this.#made = null
    })
    return await this.discard()
  }

  async discard(): Promise<readonly string[]> {
    // Whether it could be closed doesn't matter: it goes.
    for (const file of [...this.#open]) await succeeds(() => file.close())
    if (this.#aside !== null && !(await remove(this.#aside))) this.#leftBehind.add(this.#aside)
    this.#aside = null
    if (this.#made !== null) await removeEmpty(this.#folders.out, this.#made)
    this.#made = null
    return [...this.#leftBehind]
  }

  async #openFile(path: string, folder: string, closed: () => Promise<void>): Promise<OpenFile> {
    const handle = await open(path, NEW, OWNER_ONLY)
    const file: OpenFile = new OpenFile(handle, {
      failed: (error) => storageError(error, folder, this.#folders),
      closed: () => {
        this.#open.delete(file)
        return closed()
      },
    })
    this.#open.add(file)
    // Whatever the process's umask leaves of the mode above.
    await handle.chmod(OWNER_ONLY)
    return file
  }

  /** Does something in a folder; what goes wrong is told to people. */
  async #opening<T>(folder: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw storageError(error, folder, this.#folders)
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
