import type { AccountTypeName } from '../text/account-types.js'
import type { ZipFacts } from '../zip/facts.js'
import type { Kind } from './report.js'
import type { RuleId } from './rules.js'

/** What a file is that is no list at all, as its first bytes show. */
export type ForeignContent =
  | 'zip'
  | 'gzip'
  | '7z'
  | 'rar'
  | 'bzip2'
  | 'xz'
  | 'zstd'
  | 'tar'
  | 'xlsx'
  | 'xls'
  | 'pdf'
  | 'image'
  | 'lfs-pointer'
  | 'html'
  | 'xml'
  | 'json'

/** An encoding that the text seems to have instead of UTF-8. */
export type LikelyEncoding = 'gb18030' | 'windows-1252'

/** In which way an account is not of the type that was asked for. */
export type AccountFault =
  | 'full-width'
  | 'invisible'
  | 'white-space'
  | 'separators'
  | 'letters'
  | 'letter-case'
  | 'characters'
  | 'too-few'
  | 'too-many'
  | 'leading-00'
  | 'leading-0'
  | 'mainland'
  | 'no-plus'
  | 'no-at'
  | 'several-at'
  | 'local-part'
  | 'domain'

/** What a spreadsheet made of an account. */
export type SpreadsheetTrace =
  | 'scientific'
  | 'formula'
  | 'apostrophe'
  | 'decimal'
  | 'error-value'
  | 'separator-row'

/** Code points that offend, each once, ascending. */
export interface CodePoints {
  readonly codePoints: readonly number[]
}

/** What looks like a slip in a path that names no file. */
export type PathSlip = 'lines' | 'quotes' | 'tilde' | 'variable' | 'pattern' | 'other-machine'

/** Where a file was looked for that is not there. */
export interface MissingFile {
  /** The absolute path, fit for a message. */
  readonly path: string
  readonly slip: PathSlip | null
  /** The deepest folder of the path that exists; null when that is where the file should be. */
  readonly folder: string | null
}

/** Facts of each rule of which the line is not all that there is to say; nothing of an account. */
interface Told extends ZipFacts {
  /** `missing` is null when it isn't known where the file was looked for. */
  readonly 'file-missing': { readonly missing: MissingFile | null }
  /** `reason`: a few words, or an error code. */
  readonly 'file-unreadable': { readonly reason: string; readonly isAltered: boolean }
  readonly 'file-name-length': { readonly characters: number }
  /** `isAll`: whether the file is known to have no more bytes. */
  readonly 'file-size': { readonly bytes: number; readonly isAll: boolean }
  readonly 'file-size-decimal': { readonly bytes: number }
  /** `isEntry`: whether it is the text in a zip. */
  readonly 'file-content': { readonly content: ForeignContent; readonly isEntry: boolean }
  /**
   * `isUtf16`: the whole file is that, and nothing else is said. Otherwise `invalidByte` is the
   * position in the row, from 1, of the first byte that is not UTF-8.
   */
  readonly encoding:
    | { readonly isUtf16: true }
    | {
        readonly isUtf16: false
        readonly invalidByte: number
        readonly likely: LikelyEncoding | null
      }
  /** Length in characters. */
  readonly 'account-length': { readonly characters: number }
  readonly 'token-length': { readonly characters: number }
  readonly 'account-type': {
    readonly accountType: AccountTypeName
    readonly fault: AccountFault | null
  }
  readonly 'account-bytes': {
    readonly kind: Kind
    readonly characters: number
    readonly bytes: number
  }
  readonly 'control-character': CodePoints
  readonly 'format-character': CodePoints
  readonly separator: CodePoints
  readonly spreadsheet: { readonly trace: SpreadsheetTrace }
  /** White space that the account starts and ends with; null when it doesn't. */
  readonly whitespace: { readonly leading: number | null; readonly trailing: number | null }
  readonly 'duplicate-across': { readonly otherFile: string; readonly otherLine: number }
}

/** What is known of a finding of a rule besides its line; null when that is nothing. */
export type FactsOf<R extends RuleId> = R extends keyof Told ? Told[R] : null

/** Arguments that hand over the facts of a rule: none when there are none. */
export type FactsArgument<R extends RuleId> = FactsOf<R> extends null ? [] : [facts: FactsOf<R>]
