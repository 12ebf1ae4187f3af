import { realpath, stat } from 'node:fs/promises'
import { relative, resolve, sep, win32 } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { type StopSignal, unlessStopped } from '../../validator/index.js'
import { byFile, comparable, type NamedFile, nameIn } from './named-file.js'
import { inBackground } from './unfinished.js'

/** What a list of patterns names. */
export interface FoundFiles {
  /** Sorted by path, each file once, also when links lead to it. */
  readonly files: readonly NamedFile[]
  /** Lines that match no file, as they were given, in their order. */
  readonly unmatched: readonly string[]
  /** Those of them that name a folder. */
  readonly folders: readonly string[]
}

/** A line that begins so takes files away. */
const AWAY = '!'

/** On Windows, names that differ only in case are one, and backslashes part folders. */
const IS_WINDOWS = sep === '\\'

/** What a pattern has of its own, or a bracket, which stands for itself. */
const PATTERN_PARTS = /\\.|\[[^\]]*\]|[()]/gs

/**
 * The files that lines name, each a path or a pattern: `*`, `**`, `?`, `[…]`, `{a,b}`; one that
 * begins with `!` takes away what the others name, wherever it stands. A name that begins with a dot
 * has to be written out. A line that is the path of a file is that file, whatever it has of a pattern.
 *
 * @param folder absolute path of what relative paths start from
 * @param signal stops the look-up at once, also where the disk hangs
 * @throws the signal's reason
 */
export async function findFiles(
  lines: readonly string[],
  folder: string,
  signal?: StopSignal,
): Promise<FoundFiles> {
  return await unlessStopped(inBackground(find(lines, folder)), signal)
}

async function find(lines: readonly string[], folder: string): Promise<FoundFiles> {
  const wanted = lines.filter((line) => !line.startsWith(AWAY))
  const unwanted = lines.filter((line) => line.startsWith(AWAY)).map((line) => line.slice(1).trim())
  const found: string[] = []
  const unmatched: string[] = []
  for (const line of wanted) {
    const paths = await expand(line, { folder, withFolders: false })
    if (paths.length === 0) unmatched.push(line)
    found.push(...paths)
  }
  const away: string[] = []
  for (const line of unwanted) away.push(...(await expand(line, { folder, withFolders: true })))
  const files = await subtract(found, away, folder)
  const folders: string[] = []
  for (const line of unmatched) {
    if ((await kindOf(resolve(folder, line))) === 'folder') folders.push(line)
  }
  const named = files.map((path) => ({ file: nameIn(folder, path), path }))
  return { files: named.sort(byFile), unmatched, folders }
}

/**
 * The paths but for those that are taken away, each file once: where links to it, or to a folder, make
 * several of one, the path without links stays, otherwise the first. A file that is taken away by its
 * path without links is away by every path.
 */
async function subtract(
  paths: readonly string[],
  away: readonly string[],
  folder: string,
): Promise<string[]> {
  const realFolder = await placeOf(folder)
  const hasNoLinks = (path: string, place: string) =>
    comparable(relative(folder, path)) === comparable(relative(realFolder, place))
  const gone = new Set(away.map(comparable))
  for (const path of away) {
    const place = await placeOf(path)
    if (hasNoLinks(path, place)) gone.add(comparable(place))
  }
  const byPlace = new Map<string, string>()
  for (const path of [...new Set(paths)].sort()) {
    const place = await placeOf(path)
    if (gone.has(comparable(path)) || gone.has(comparable(place))) continue
    if (!byPlace.has(place) || hasNoLinks(path, place)) byPlace.set(place, path)
  }
  return [...byPlace.values()]
}

/** Where a path leads to, links resolved; itself if that can't be told. */
async function placeOf(path: string): Promise<string> {
  return await realpath(path).catch(() => path)
}

/** Absolute paths of the files that a line names; with `withFolders` also those in a folder. */
async function expand(
  line: string,
  { folder, withFolders }: { readonly folder: string; readonly withFolders: boolean },
): Promise<string[]> {
  const path = resolve(folder, line)
  const kind = await kindOf(path)
  if (kind === 'file') return [path]
  const { pattern, root } = globOf(line, IS_WINDOWS)
  if (kind === undefined && !isDynamicPattern(pattern)) return []
  const found = await glob(pattern, {
    cwd: root === null ? folder : resolve(folder, root),
    absolute: true,
    expandDirectories: withFolders,
    extglob: false,
    caseSensitiveMatch: !IS_WINDOWS,
  })
  return found.map((name) => resolve(name))
}

/** A line in the words of the library that looks patterns up, and the folder that it starts from. */
export interface Glob {
  readonly pattern: string
  /** A drive or a share, for a path that begins with one: the library knows one of them at a time. */
  readonly root: string | null
}

/**
 * Round brackets, which stand for themselves in names such as `Program Files (x86)`, would be syntax for
 * the library.
 */
export function globOf(line: string, isWindows: boolean): Glob {
  const asIs = (part: string) => (part === '(' || part === ')' ? `[${part}]` : part)
  if (!isWindows) return { pattern: line.replace(PATTERN_PARTS, asIs), root: null }
  // No name can hold a backslash on Windows, and people write them between folders.
  const path = line.replace(/^\\\\\?\\(?=[A-Za-z]:)/, '')
  const { root } = win32.parse(path)
  const pattern = path.slice(root.length).replaceAll('\\', '/').replace(PATTERN_PARTS, asIs)
  return { pattern, root: root === '' ? null : root }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    // What can't be looked up is for the pattern to find, or for the reader of the file to report.
    return undefined
  }
}
