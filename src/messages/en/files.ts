import type { MissingFile } from '../../validator/index.js'
import type { Say, Text } from '../text.js'

/** What to do about a slip in a path. */
const SLIPS = {
  lines: 'It holds several lines: `file` takes one path; several go into `files`, one a line.',
  quotes: 'It holds quotes, which are taken as part of the name: leave them out.',
  tilde: 'A `~` is not filled in here: write the folder out, or use a relative path.',
  variable:
    'Variables are not filled in here: write the path out, or use an expression of the workflow.',
  pattern: 'Patterns go into `files`; `file` takes the path of one file.',
  'other-machine':
    'It looks like a path on another machine: a job in a container sees its workspace elsewhere. Use a path relative to the workspace.',
} as const satisfies Record<NonNullable<MissingFile['slip']>, string>

/** The sentences on a file that is missing. */
export function missingText(missing: MissingFile | null): string {
  const check = 'Check the path, and that the file has been made.'
  if (missing === null) return `There is no such file. ${check}`
  const { path, slip, folder } = missing
  const where = `There is no file ${path}.`
  if (slip !== null) return `${where} ${SLIPS[slip]}`
  if (folder !== null)
    return `${where} Of the folders in it, ${folder} is the last that exists. ${check}`
  return `${where} ${check}`
}

/** What is wrong with a file that can't be read, in a clause; other reasons are codes. */
const REASONS: Readonly<Record<string, string>> = {
  directory: 'it is a directory',
  'not-regular': 'it is no regular file',
  EBUSY: 'another program has it open and lets nobody else in (EBUSY)',
  EACCES: 'this user may not (EACCES)',
  EPERM: 'this user may not (EPERM)',
  'unknown-size':
    'the system says that it is empty, but it is not; copy its content into an ordinary file first',
}

/** Why a file can't be read: words or a code. */
export function reasonText(reason: string): string {
  return REASONS[reason] ?? reason
}

/** What to do about that. */
export function unreadableHint(reason: string): string {
  return reason === 'EBUSY'
    ? 'Close it there: Excel, for instance, keeps the lists that it shows for itself.'
    : 'Check that the path names a file, and that this user may read it.'
}

/** Texts about the files that are sent. */
export const FILES = {
  'files.changed': ({ path, how }: { readonly path: string; readonly how: Text }, say: Say) =>
    `The file ${path} ${say(how)} since it was validated, so it was not uploaded.`,
  'files.changed-hint': 'Let nothing write to the file during the run, and run it again.',
  'files.other-size': 'has another size',
  'files.other-content': 'has other content',
  'files.grown': 'has grown',
  'files.written': 'was written to',
  'files.no-longer-read': 'can no longer be read',
  'files.gone': 'is no longer there',
  'files.not-regular': 'is no longer a regular file',
  'files.replaced': 'was replaced by another file',
  'files.missing': ({ missing }: { readonly missing: MissingFile | null }) => missingText(missing),
  'files.unreadable': ({ name, reason }: { readonly name: string; readonly reason: string }) =>
    `The file ${name} can't be read: ${reasonText(reason)}.`,
  'files.unreadable-hint': ({ reason }: { readonly reason: string }) => unreadableHint(reason),
  'files.leads-out': ({ file, target }: { readonly file: string; readonly target: string }) =>
    `${file} leads out of the workspace by a symbolic link, to ${target}. That file is what is read. If the link is not your own, don't use it.`,
}
