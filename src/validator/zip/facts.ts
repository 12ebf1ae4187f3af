import type { ForeignContent } from '../rules/facts.js'
import type { Header } from './structure/fields.js'

/** Records at an archive's end: programs look for their signatures. */
export type EndSignature = 'end-record' | 'zip64-record' | 'zip64-locator'

/** What a local header can say otherwise than the directory. */
export type HeaderField =
  | 'name'
  | 'unicode-name'
  | 'method'
  | 'encryption'
  | 'streaming'
  | 'utf8'
  | 'flags'
  | 'crc'
  | 'size'
  | 'compressed-size'

/** What makes an archive invalid at its end, or all of it. */
type EndCause =
  /** `content`: what the file is instead, by its first bytes; 'zip' for one that is cut short. */
  | { readonly code: 'no-end-record'; readonly content: ForeignContent | null }
  /** Zeros after the end, as programs write them that fill blocks. */
  | { readonly code: 'zero-padding'; readonly bytes: number }
  | { readonly code: 'bytes-after-end'; readonly bytes: number }
  | { readonly code: 'comment-cut'; readonly bytes: number }
  | { readonly code: 'split' }
  | { readonly code: 'entry-counts' }
  | { readonly code: 'directory-misplaced' }
  | { readonly code: 'zip64-record-missing' }
  | { readonly code: 'zip64-record-length' }
  | { readonly code: 'zip64-locator-disks' }
  | { readonly code: 'zip64-record-differs' }
  /** `entry`: whose name, extra field or comment it is in; null: the archive's comment. */
  | {
      readonly code: 'signature'
      readonly signature: EndSignature
      readonly entry: string | null
    }
  /** Bytes before the first entry; `isEntry`: they begin with a local header. */
  | { readonly code: 'prefix'; readonly bytes: number; readonly isEntry: boolean }

/** What makes a directory invalid. */
type DirectoryCause =
  | { readonly code: 'directory-short'; readonly entries: number }
  | { readonly code: 'directory-long'; readonly entries: number }
  | { readonly code: 'no-directory-entry'; readonly at: number }
  | { readonly code: 'directory-entry-long' }
  | { readonly code: 'entry-behind-data' }

/** What makes an entry invalid. */
export type EntryFault =
  | {
      readonly code:
        | 'name-nul'
        | 'name-not-utf8'
        | 'unicode-name-broken'
        | 'patched'
        | 'header-overlap'
        | 'data-overlap'
        | 'descriptor'
    }
  | { readonly code: 'extra-overrun' | 'zip64-field'; readonly header: Header }
  /** `version`: of the format, times ten. */
  | { readonly code: 'version-needed'; readonly version: number }
  | { readonly code: 'no-local-header'; readonly at: number }
  | { readonly code: 'headers-differ'; readonly field: HeaderField }
  | { readonly code: 'gap'; readonly bytes: number }

type EntryCause = { readonly entry: string } & EntryFault

/** What makes the data of the one file invalid. */
type DataCause =
  | { readonly code: 'data-damaged' | 'data-short' | 'data-long' | 'text-crc' }
  | { readonly code: 'text-long'; readonly declared: number }
  | { readonly code: 'text-short'; readonly declared: number; readonly bytes: number }

/** Why an archive is damaged, contradicts itself, or can be read in two ways. */
export type InvalidCause = EndCause | DirectoryCause | EntryCause | DataCause

/** What the only entry of an archive is that is no file. */
export type NoFile = 'link' | 'folder' | 'device' | 'socket' | 'volume-label' | 'special'

/** What an archive is that has several files. */
export type Bundle = 'macos' | 'opendocument' | 'iwork' | 'lists' | 'other'

/** Names for commands that fit this archive. */
export interface ArchiveNames {
  /** File name of the archive; null when it isn't known. */
  readonly archive: string | null
  /** Name, with its path, of the file that is probably meant; null when none is known. */
  readonly file: string | null
}

/** Facts of the rules about archives. Names are as they stand there, and not fit for a message. */
export interface ZipFacts {
  readonly 'zip-invalid': ArchiveNames & { readonly cause: InvalidCause }
  readonly 'zip-encrypted': ArchiveNames
  readonly 'zip-method': ArchiveNames & { readonly method: number }
  /** `others`: files besides the one that is meant, cut after the first few. */
  readonly 'zip-entries': ArchiveNames & {
    readonly files: number
    readonly others: readonly string[]
    readonly bundle: Bundle
  }
  /** `path`: the first that there is. */
  readonly 'zip-folder': ArchiveNames & { readonly path: string }
  readonly 'zip-link': ArchiveNames & { readonly what: NoFile; readonly entry: string }
  /** `entries`: all that programs may take for its name. */
  readonly 'zip-entry-extension': ArchiveNames & { readonly entries: readonly string[] }
  readonly 'zip-entry-name': ArchiveNames & { readonly bytes: number; readonly isUtf8: boolean }
  readonly 'zip-expanded-size': { readonly limit: number }
}

/** A rule about archives. */
export type ZipRule = keyof ZipFacts
