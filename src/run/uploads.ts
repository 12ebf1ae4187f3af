import { ActionError, StoppedError, UnfinishedError } from '../errors.js'
import { type Text, text } from '../messages/index.js'
import type { Uploadable } from './checked-set.js'

/** What became of several uploads. */
export interface Uploads {
  /** The `uploadId` of each package in the order of the files; null for those that have none. */
  readonly uploadIds: readonly (string | null)[]
  /** Why not all were uploaded; absent when they were. */
  readonly failure?: ActionError
}

/** Most names of files that a message lists. */
const MAX_LISTED = 10

/**
 * Uploads packages one after the other. The first that fails ends it: those after it are not begun.
 *
 * @param upload uploads one, with all its attempts; resolves to its `uploadId`
 * @param options `isSet`: whether the failure of one is told as that of several
 * @throws what is no `ActionError`
 */
export async function uploadEach(
  packages: readonly Uploadable[],
  upload: (one: Uploadable) => Promise<string>,
  { signal, isSet }: { readonly signal: AbortSignal; readonly isSet: boolean },
): Promise<Uploads> {
  const uploadIds: (string | null)[] = packages.map(() => null)
  for (const [index, one] of packages.entries()) {
    try {
      signal.throwIfAborted()
      uploadIds[index] = await upload(one)
    } catch (error) {
      for (const { upload: rest } of packages.slice(index + 1)) await rest.close()
      if (!(error instanceof ActionError)) throw error
      return {
        uploadIds,
        failure: isSet ? unfinished(error, { packages, uploadIds, index }) : error,
      }
    }
  }
  return { uploadIds }
}

function unfinished(
  error: ActionError,
  {
    packages,
    uploadIds,
    index,
  }: {
    readonly packages: readonly Uploadable[]
    readonly uploadIds: readonly (string | null)[]
    readonly index: number
  },
): ActionError {
  const names = packages.map(({ file }) => file)
  const done = names.slice(0, index).map((file, n) => ({ file, uploadId: uploadIds[n] ?? '' }))
  const failed = names[index] ?? ''
  const missing = names.slice(index + 1)
  // A stop between two packages is no failure of the next.
  const problem =
    error instanceof StoppedError
      ? error.problem
      : text('run.package-failed', { file: failed, problem: error.problem })
  const told: (Text | string)[] = [
    problem,
    text('run.uploaded-of', { done: done.length, of: names.length }),
  ]
  if (done.length > 0) told.push(text('run.these-exist', { packages: listed(done) }))
  told.push(text('run.these-are-missing', { files: listed([failed, ...missing]) }))
  const advice = [error.advice, ...(done.length > 0 ? [text('run.go-on')] : [])]
  const words = text('general.sentences', { texts: told })
  const options = { hint: text('general.sentences', { texts: advice }), cause: error }
  // Whoever sees to signals looks for the stop itself.
  return error instanceof StoppedError
    ? new StoppedError(words, options)
    : new UnfinishedError(words, options)
}

/** The first of a list, and how many more there are. */
function listed<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly more: number } {
  const shown = all.slice(0, MAX_LISTED)
  return { shown, more: all.length - shown.length }
}
