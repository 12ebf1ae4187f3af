import { isAbsolute, relative, sep } from 'node:path'

/** A file, and what it is called. */
export interface NamedFile {
  /** Path relative to the folder, with slashes on every system; absolute when it isn't in it. */
  readonly file: string
  /** Absolute path. */
  readonly path: string
}

/** The path of a file as it is told: relative to the folder that it is in, with slashes. */
export function nameIn(folder: string, path: string): string {
  const name = relative(folder, path)
  const isOutside = name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name)
  return isOutside ? path : name.replaceAll(sep, '/')
}

/** Sorts files by what they are called, by code units: the same on every machine. */
export function byFile(a: NamedFile, b: NamedFile): number {
  return a.file < b.file ? -1 : Number(a.file > b.file)
}
