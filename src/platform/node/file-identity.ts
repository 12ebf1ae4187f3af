import { statSync } from 'node:fs'

/** What tells one file of a machine from another. */
export interface FileIdentity {
  readonly dev: bigint
  readonly ino: bigint
}

/**
 * The identity of the file at `path`, to be taken before the file is validated; undefined when it
 * can't be looked up.
 */
export function identifyFile(path: string): FileIdentity | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return { dev, ino }
  } catch {
    return undefined
  }
}
