import {
  type List,
  type PackHooks,
  type PackReport,
  type PackSettings,
  pack,
  packageName,
} from '../../../pack/index.js'
import { gunzip } from '../inflate.js'
import { NODE } from '../platform.js'
import { FileList } from './file-list.js'
import { packPorts } from './index.js'
import { openRejects } from './rejects-file.js'
import { FolderStorage } from './storage.js'
import { StreamList } from './stream-list.js'

/** A list in a file, or one that comes in a stream. */
export type ListInput =
  | { readonly path: string; readonly name?: string }
  | { readonly stream: AsyncIterable<Uint8Array>; readonly name: string }

/** Which lists are packed, and where what is made of them goes. */
export interface PackFiles {
  readonly lists: readonly ListInput[]
  readonly excludes: readonly ListInput[]
  /** Folder of the packages; made when it isn't there. */
  readonly out: string
  readonly overwrite: boolean
  /** File for rejected rows, which must not be there; null for none. */
  readonly rejects: string | null
}

/**
 * Makes packages of files, as `pack` does.
 *
 * @throws what `pack` throws, and {ActionError} when a file for rejected rows can't be made
 */
export async function packFiles(
  files: PackFiles,
  settings: PackSettings,
  hooks: PackHooks = {},
): Promise<PackReport> {
  const { out, overwrite } = files
  const { signal } = hooks
  const storage = new FolderStorage({ out, overwrite })
  const ports = { ...packPorts(storage), ...NODE, gunzip }
  const open = async (input: ListInput): Promise<List> =>
    'path' in input
      ? await FileList.find({ path: input.path, name: input.name ?? input.path, signal })
      : new StreamList(input.name, input.stream, storage)
  const lists = await Promise.all(files.lists.map(open))
  const excludes = await Promise.all(files.excludes.map(open))
  try {
    // Before hours of work, rather than behind them.
    await storage.prepare(packageName(settings.write, 1))
    const rejects = files.rejects === null ? null : await openRejects(files.rejects)
    return await pack({ lists, excludes, rejects }, settings, ports, hooks)
  } catch (error) {
    await storage.discard()
    throw error
  }
}
