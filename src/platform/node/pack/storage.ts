import { randomUUID } from 'node:crypto'
import { access, mkdir, mkdtemp, open, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { PackageTarget, PackStorage, SpillFile } from '../../../pack/index.js'
import { OpenFile } from './open-file.js'
import { patiently } from './patiently.js'
import { type Aside, publishAll } from './publish.js'
import { existsError, type Folders, storageError } from './storage-error.js'

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
  #made: string | undefined
  #aside: string | null = null
  readonly #packages: Aside[] = []
  readonly #open = new Set<OpenFile>()

  constructor({ out, overwrite, temporary = tmpdir() }: StorageOptions) {
    this.#folders = { out: resolve(out), temporary }
    this.#overwrite = overwrite
  }

  async openSpill(): Promise<SpillFile> {
    const { temporary } = this.#folders
    const path = join(temporary, `account-package-${randomUUID()}`)
    return this.#opening(temporary, async () => {
      const file = await this.#openFile(path, temporary, () => rm(path, { force: true }))
      // A file without a name is gone whatever happens. Windows lets no open file go.
      await rm(path, { force: true }).catch(() => {})
      return file
    })
  }

  async createPackage(name: string): Promise<PackageTarget> {
    const { out } = this.#folders
    const target = join(out, name)
    return this.#opening(out, async () => {
      if (!this.#overwrite && (await exists(target))) throw existsError(name)
      this.#made ??= await mkdir(out, { recursive: true })
      this.#aside ??= await mkdtemp(join(out, '.account-package-'))
      const path = join(this.#aside, name)
      const file = await this.#openFile(path, out, async () => {})
      this.#packages.push({ name, path, target })
      return file
    })
  }

  async publish(): Promise<void> {
    const { out } = this.#folders
    await this.#opening(out, async () => {
      await publishAll(this.#packages, this.#overwrite)
      this.#packages.length = 0
      this.#made = undefined
      await this.discard()
    })
  }

  async discard(): Promise<void> {
    const { out } = this.#folders
    await this.#opening(out, async () => {
      for (const file of [...this.#open]) await file.close()
      if (this.#aside !== null)
        await patiently(() => rm(this.#aside!, { recursive: true, force: true }))
      this.#aside = null
      if (this.#made !== undefined) await removeEmpty(out, this.#made)
      this.#made = undefined
    })
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

/** Removes a folder and those around it, from the inside out up to `last`, while they are empty. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  for (let path = folder; path.length >= last.length; path = dirname(path)) {
    try {
      await rmdir(path)
    } catch {
      return
    }
  }
}
