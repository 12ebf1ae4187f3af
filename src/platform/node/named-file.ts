import system, { sep } from 'node:path'

/** A file, and what it is called. */
export interface NamedFile {
  /** Path relative to the folder, with slashes on every system; absolute when it isn't in it. */
  readonly file: string
  /** Absolute path. */
  readonly path: string
  /** Base name, where it is not the one of the path. */
  readonly name?: string
}

/** A path in a form that is the same for all that differ only in what the system takes for the same. */
export function comparable(path: string): string {
  return sep === '\\' ? path.toLowerCase() : path
}

/**
 * The path of a file as it is told: relative to the folder that it is in, with slashes.
 *
 * @param paths those of this system unless given
 */
export function nameIn(folder: string, path: string, paths: typeof system = system): string {
  const name = paths.relative(folder, path)
  // On Windows, the path to another drive stays absolute.
  const isOutside = name === '..' || name.startsWith(`..${paths.sep}`) || paths.isAbsolute(name)
  return isOutside ? path : name.replaceAll(paths.sep, '/')
}

/** Sorts files by what they are called, by code units: the same on every machine. */
export function byFile(a: NamedFile, b: NamedFile): number {
  return a.file < b.file ? -1 : Number(a.file > b.file)
}
