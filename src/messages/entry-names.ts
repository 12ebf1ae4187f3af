import type { ArchiveNames } from '../validator/index.js'

/** Characters of a name that are shown; of a longer one the start and the end. */
const MAX_CHARACTERS = 60
const SAMPLE = 'audience.txt'
/** What Info-ZIP calls a file that it reads from a pipe. */
export const PIPED = '-'

/**
 * A name out of an archive in quotes, so that it can do no harm in a log: on one line, without
 * control characters or characters that are invisible or change the direction of the text, and not
 * too long. The start and the end stay.
 */
export function quoteName(name: string): string {
  const characters = Array.from(name, (character) =>
    /[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? codePoint(character) : character,
  )
  const half = MAX_CHARACTERS / 2
  const shown =
    characters.length > MAX_CHARACTERS
      ? [...characters.slice(0, half), '…', ...characters.slice(-half)]
      : characters
  return `"${shown.join('')}"`
}

/** Names for commands, fit for a shell and a message, each with a sample where it isn't. */
export interface CommandNames {
  readonly archive: string
  readonly file: string
}

/** The names of an archive and of the file that it should hold, as they stand in a command. */
export function commandNames({ archive, file }: ArchiveNames): CommandNames {
  // Of a path of Windows only the last part is fit for the command: it is one for a shell.
  const plain = file?.replace(/^.*\\|^[a-z]:/is, '') ?? SAMPLE
  const shownFile = forShell(plain) ?? SAMPLE
  const base = plain.slice(plain.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const shownArchive = forShell(archive ?? `${base}.zip`) ?? 'audience.zip'
  return { archive: shownArchive, file: shownFile }
}

/** The command that makes an archive with Info-ZIP, with the file at its top and nothing else. */
export function zipCommand(names: ArchiveNames): string {
  const { archive, file } = commandNames(names)
  return `\`zip -X ${file.includes('/') ? '-j ' : ''}${archive} ${file}\``
}

/** The command that makes an archive with bsdtar. */
export function bsdtarCommand(names: ArchiveNames): string {
  const { archive, file } = commandNames(names)
  return `\`bsdtar --format zip -cf ${archive} ${file}\``
}

/** The command that takes out of an archive what macOS adds, by what of that there is. */
export function cleanCommand(names: ArchiveNames, others: readonly string[]): string {
  const patterns = [
    others.some((name) => name.startsWith('__MACOSX/')) ? "'__MACOSX/*'" : '',
    others.some((name) => name.endsWith('.DS_Store')) ? "'*.DS_Store'" : '',
    others.some((name) => name.startsWith('._')) ? "'._*'" : '',
  ]
  const { archive } = commandNames(names)
  return `\`zip -d ${[archive, ...patterns.filter((pattern) => pattern !== '')].join(' ')}\``
}

/** A name as one word of a command, in quotes where a shell needs them; null when it isn't fit. */
function forShell(name: string): string | null {
  const isFit = name.length > 0 && name.length <= MAX_CHARACTERS
  if (!isFit || /[\p{C}\p{Zl}\p{Zp}'"`$!\\|*?[\]<>]|^[-~]/u.test(name)) return null
  return /^[\p{L}\p{N}_./+@%,=-]+$/u.test(name) ? name : `'${name}'`
}

function codePoint(character: string): string {
  const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase() ?? ''
  return `<U+${hexadecimal.padStart(4, '0')}>`
}
