import {
  DEFAULT_MAX_BYTES,
  type DelimiterName,
  defaultName,
  type Encoding,
  nameFault,
  type PackHooks,
  type PackReport,
  type PackSettings,
  parseDelimiter,
  parseEncoding,
  parseRejectLimit,
  parseShard,
} from '../../pack/index.js'
import {
  type AccountType,
  type Kind,
  MAX_FILE_BYTES,
  parseAccountType,
} from '../../validator/index.js'
import { type ListInput, packFiles } from './pack/lists.js'

export { ActionError } from '../../errors.js'
export type {
  DelimiterName,
  Encoding,
  ExcludeReport,
  PackProgress,
  PackReport,
  PackWarning,
  RejectReason,
  RowCounts,
  SourceReport,
  WrittenPackage,
} from '../../pack/index.js'
export { ListError, RejectedError } from '../../pack/index.js'
export type { ListInput } from './pack/lists.js'

/** How lists are made into packages. */
export interface PackOptions extends PackHooks {
  /** Folder of the packages; made when it isn't there. */
  readonly out: string
  /** Whether packages may take the place of files of the same name; false unless given. */
  readonly overwrite?: boolean
  /** What packages are called; as the first list unless given. */
  readonly name?: string
  /** `zip` unless given. */
  readonly format?: 'zip' | 'txt' | 'csv'
  /** Bytes of a package, at most, up to 104,857,600; 100,000,000 unless given. */
  readonly maxBytes?: number
  /** Accounts of a package, at most. */
  readonly maxAccounts?: number
  /** Whether accounts stay in the order of the rows, or are sorted by bytes; `input` unless given. */
  readonly order?: 'input' | 'sorted'
  /** The part of all accounts that is written, such as `2/8`. */
  readonly shard?: string
  /** What the rows name; `account` unless given. */
  readonly kind?: Kind
  /** Number or name of the account type; not with `token`. */
  readonly accountType?: AccountType
  /** Country of phone numbers that have none of their own, such as `CN`. */
  readonly country?: string
  /** Number of the column, from 1, or its title. */
  readonly column?: number | string
  /** Found out unless given. */
  readonly delimiter?: DelimiterName | 'none' | 'auto'
  /** Found out unless given. */
  readonly encoding?: Encoding | 'auto'
  /** Whether the first row is one of titles; found out unless given. */
  readonly header?: boolean | 'auto'
  /** Whether rows are mended; true unless given. */
  readonly normalize?: boolean
  /** Rows that may be rejected: a number, or a share such as `0.5%`; 0 unless given. */
  readonly maxRejected?: number | `${number}%`
  /** File for rejected rows, which must not be there yet. */
  readonly rejects?: string
  /** Lists of accounts to leave out. */
  readonly exclude?: readonly (string | ListInput)[]
}

/**
 * Makes packages of lists, given by their paths or as streams.
 *
 * @throws {TypeError} for options that can't be used
 * @throws {ListError} when a list can't be read
 * @throws {RejectedError} when too many rows are rejected, or no account is left
 * @throws {ActionError} when packages can't be written
 * @throws the reason of the signal
 */
export async function pack(
  lists: readonly (string | ListInput)[],
  options: PackOptions,
): Promise<PackReport> {
  const { out, overwrite = false, exclude = [], rejects = null } = options
  const { signal, onProgress, onWarning } = options
  const inputs = lists.map(inputOf)
  if (inputs.length === 0) throw new TypeError('lists must not be empty')
  if (typeof out !== 'string' || out === '') throw new TypeError('out must be a path')
  if (rejects === '') throw new TypeError('rejects must be a path')
  oneOf('overwrite', overwrite, [true, false])
  const files = { lists: inputs, excludes: exclude.map(inputOf), out, overwrite, rejects }
  try {
    const settings = settle(options, inputs[0]!)
    return await packFiles(files, settings, { signal, onProgress, onWarning })
  } catch (error) {
    if (error instanceof RangeError) throw new TypeError(error.message, { cause: error })
    throw error
  }
}

function inputOf(list: string | ListInput): ListInput {
  return typeof list === 'string' ? { path: list } : list
}

function settle(options: PackOptions, first: ListInput): PackSettings {
  const {
    kind = 'account',
    format = 'zip',
    maxAccounts,
    order = 'input',
    header = 'auto',
  } = options
  const { delimiter = 'auto', encoding = 'auto', column, country, normalize = true } = options
  const shard = options.shard === undefined ? null : parsed('shard', options.shard, parseShard)
  const listName = first.name ?? ('path' in first ? first.path : '')
  const name = options.name ?? defaultName(listName)
  if (nameFault({ name, format, shard }) !== null) throw unusable('name', name)
  const type = options.accountType
  if (type !== undefined && kind === 'token') {
    throw new TypeError("accountType can't be given with kind 'token': tokens have no account type")
  }
  return {
    read: {
      delimiter: parsed('delimiter', delimiter, parseDelimiter),
      encoding: encoding === 'auto' ? encoding : parsed('encoding', encoding, parseEncoding),
      column: column === undefined ? null : columnOf(column),
      header: oneOf('header', header, [true, false, 'auto']),
    },
    clean: {
      kind: oneOf('kind', kind, ['account', 'token']),
      accountType:
        type === undefined ? null : parsed('accountType', String(type), parseAccountType),
      country: country ?? null,
      normalize: oneOf('normalize', normalize, [true, false]),
    },
    write: {
      ...{ name, shard },
      format: oneOf('format', format, ['zip', 'txt', 'csv']),
      maxBytes: atMostOfService(options.maxBytes ?? DEFAULT_MAX_BYTES),
      maxAccounts: maxAccounts === undefined ? null : atLeastOne('maxAccounts', maxAccounts),
      order: oneOf('order', order, ['input', 'sorted']),
    },
    maxRejected: parsed('maxRejected', String(options.maxRejected ?? 0), parseRejectLimit),
  }
}

function columnOf(column: number | string): number | string {
  return typeof column === 'number' ? atLeastOne('column', column) : column
}

/** The bytes of a package, of which a service takes no more. */
function atMostOfService(maxBytes: number): number {
  if (maxBytes <= MAX_FILE_BYTES) return atLeastOne('maxBytes', maxBytes)
  throw unusable('maxBytes', maxBytes)
}

function atLeastOne(option: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value
  throw unusable(option, value)
}

function oneOf<T>(option: string, value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value
  throw new TypeError(`${option} must be one of ${allowed.join(', ')}, not ${String(value)}`)
}

function parsed<T>(option: string, value: string, parse: (value: string) => T | undefined): T {
  const found = parse(value)
  if (found === undefined) throw unusable(option, value)
  return found
}

function unusable(option: string, value: unknown): TypeError {
  return new TypeError(
    `${option} can't be ${typeof value === 'string' ? `'${value}'` : String(value)}`,
  )
}
