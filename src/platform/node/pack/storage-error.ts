import { ActionError } from '../../../errors.js'
import { text } from '../../../messages/services.js'

/** Folders that packing writes to. */
export interface Folders {
  readonly out: string
  readonly temporary: string
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** What a user can do about a fault of the file system in `folder`; other errors stay as they are. */
export function storageError(error: unknown, folder: string, folders: Folders): unknown {
  const code = codeOf(error)
  if (code === null || error instanceof ActionError) return error
  if (FULL.has(code)) {
    const hint = text('pack-write.full-hint', { ...folders })
    return new ActionError(text('pack-write.full'), { hint, cause: error })
  }
  return new ActionError(text('pack-write.failed', { folder, code }), {
    hint: text('pack-write.failed-hint'),
    cause: error,
  })
}

/** The error for a folder of packages that can't be made. */
export function folderError(error: unknown, folder: string): unknown {
  const code = codeOf(error)
  if (code === null || FULL.has(code)) return error
  const isFile = code === 'EEXIST' || code === 'ENOTDIR'
  return new ActionError(text('pack-write.no-folder', { folder, code: isFile ? null : code }), {
    hint: text('pack-write.no-folder-hint'),
    cause: error,
  })
}

/** The error for a file that is there already. */
export function existsError(file: string, cause?: unknown): ActionError {
  return new ActionError(text('pack-write.exists', { file }), {
    hint: text('pack-write.exists-hint'),
    cause,
  })
}

/** The code of an error of the system, such as `ENOSPC`; null for all others. */
export function codeOf(error: unknown): string | null {
  const { code } = (error ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' ? code : null
}
