import type { NoFile } from './facts.js'

/** `S_IFMT` of POSIX: what of a Unix mode tells the type of a file, without the lower bits. */
const TYPES: Readonly<Record<number, NoFile>> = {
  2: 'device',
  4: 'folder',
  6: 'device',
  10: 'link',
  12: 'socket',
}
/** Types of what is read as a file: none given, a FIFO (`… | zip -` writes that), a regular file. */
const FILES: readonly number[] = [0x0, 0x1, 0x8]

/** Hosts whose attributes are those of MS-DOS or Windows (APPNOTE.TXT 4.4.2.2). */
const DOS_HOSTS: readonly number[] = [0, 6, 10, 11, 14]
/** Hosts that put a Unix mode into the upper half, by APPNOTE.TXT and Info-ZIP. */
const UNIX_HOSTS: readonly number[] = [2, 3, 5, 13, 16, 17, 19, 30]
const DOS_VOLUME_LABEL = 0x08
const DOS_FOLDER = 0x10

/** Attributes of an entry, and of which system they are. */
export interface Attributes {
  readonly host: number
  readonly attributes: number
}

/**
 * What an entry is by its attributes (APPNOTE.TXT 4.4.15); null for a file.
 *
 * The lower half has those of MS-DOS, whatever the host is. The upper half has a Unix mode where the
 * host is a kind of Unix; some programs go by it under MS-DOS, too, where it should be 0, but
 * Windows has attributes there of which one looks like a character device.
 */
export function whatElse({ host, attributes }: Attributes): NoFile | null {
  const type = attributes >>> 28
  const isDos = DOS_HOSTS.includes(host)
  if (isDos ? type !== 0x2 : UNIX_HOSTS.includes(host)) {
    const what = TYPES[type]
    if (what !== undefined) return what
    if (!isDos && !FILES.includes(type)) return 'special'
  }
  if ((attributes & DOS_FOLDER) !== 0) return 'folder'
  return (attributes & DOS_VOLUME_LABEL) !== 0 ? 'volume-label' : null
}
