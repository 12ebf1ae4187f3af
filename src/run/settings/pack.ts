import { text } from '../../messages/index.js'
import {
  DEFAULT_MAX_BYTES,
  DELIMITERS,
  defaultName,
  ENCODINGS,
  nameFault,
  type PackSettings,
  parseDelimiter,
  parseEncoding,
  parseRejectLimit,
  parseShard,
  phoneCountries,
} from '../../pack/index.js'
import { MAX_FILE_BYTES } from '../../validator/index.js'
import { readKind, SETTINGS } from './kind.js'
import { quoted, type SettingReader } from './reader.js'

/** Names of the settings of packing, each written once. */
export const PACK_SETTINGS = {
  files: 'files',
  out: 'out',
  name: 'name',
  format: 'format',
  maxBytes: 'max-bytes',
  maxAccounts: 'max-accounts',
  order: 'order',
  kind: SETTINGS.kind,
  accountType: SETTINGS.accountType,
  country: 'country',
  column: 'column',
  delimiter: 'delimiter',
  encoding: 'encoding',
  header: 'header',
  normalize: 'normalize',
  exclude: 'exclude',
  shard: 'shard',
  maxRejected: 'max-rejected',
  rejects: 'rejects',
  overwrite: 'overwrite',
} as const

const PHONE = 1002
/** More than any computer can hold. */
const MANY = 999_999_999_999_999

/**
 * Reads the settings of packing, but for which files it reads and writes.
 *
 * @param firstList name of the first list, by which packages are called unless a name is given;
 *   null when it isn't known
 */
export async function readPackSettings(
  reader: SettingReader,
  firstList: string | null,
): Promise<PackSettings> {
  const { kind, accountType } = readKind(reader)
  const header = reader.choice(PACK_SETTINGS.header, ['auto', 'true', 'false'] as const, 'auto')
  const column = readColumn(reader)
  if (header === 'false' && typeof column === 'string') {
    reader.problem(PACK_SETTINGS.column, text('settings.column-without-header'))
  }
  return {
    read: {
      delimiter: readDelimiter(reader),
      encoding: readEncoding(reader),
      column,
      header: header === 'auto' ? header : header === 'true',
    },
    clean: {
      kind,
      accountType: accountType ?? null,
      country: await readCountry(reader, accountType),
      normalize: reader.boolean(PACK_SETTINGS.normalize, true),
    },
    write: readWrite(reader, firstList),
    maxRejected: readRejectLimit(reader),
  }
}

function readWrite(reader: SettingReader, firstList: string | null): PackSettings['write'] {
  const format = reader.choice(PACK_SETTINGS.format, ['zip', 'txt', 'csv'] as const, 'zip')
  const shard = readShard(reader)
  return {
    name: readName(reader, firstList, { format, shard }),
    format,
    shard,
    maxBytes: reader.integer(PACK_SETTINGS.maxBytes, {
      ...{ min: 1, max: MAX_FILE_BYTES },
      fallback: DEFAULT_MAX_BYTES,
    }),
    maxAccounts:
      reader.integer(PACK_SETTINGS.maxAccounts, { min: 1, max: MANY, fallback: undefined }) ?? null,
    order: reader.choice(PACK_SETTINGS.order, ['input', 'sorted'] as const, 'input'),
  }
}

function readName(
  reader: SettingReader,
  firstList: string | null,
  naming: Pick<PackSettings['write'], 'format' | 'shard'>,
): string {
  const given = reader.text(PACK_SETTINGS.name)
  if (given === '' && firstList === null) return 'list'
  const name = given === '' ? defaultName(firstList ?? '') : given
  const fault = nameFault({ name, ...naming })
  if (fault !== null) {
    reader.problem(PACK_SETTINGS.name, text('settings.pack-name', { fault, given: quoted(name) }))
  }
  return name
}

/** A number from 1, or a title. */
function readColumn(reader: SettingReader): number | string | null {
  const value = reader.text(PACK_SETTINGS.column)
  if (value === '') return null
  if (!/^\d+$/.test(value)) return value
  const max = 100_000
  return reader.integer(PACK_SETTINGS.column, { min: 1, max, fallback: 1 })
}

function readDelimiter(reader: SettingReader): PackSettings['read']['delimiter'] {
  // The one sign that trimming would take away.
  if (reader.untrimmed(PACK_SETTINGS.delimiter) === DELIMITERS.tab) return 'tab'
  const value = reader.text(PACK_SETTINGS.delimiter)
  if (value === '') return 'auto'
  const delimiter = parseDelimiter(value)
  if (delimiter === undefined) {
    const signs = Object.entries(DELIMITERS).flatMap(([name, sign]) =>
      sign === '\t' ? [name] : [name, sign],
    )
    reader.unknown(PACK_SETTINGS.delimiter, ['auto', 'none', ...signs])
  }
  return delimiter ?? 'auto'
}

function readEncoding(reader: SettingReader): PackSettings['read']['encoding'] {
  const value = reader.text(PACK_SETTINGS.encoding)
  if (value === '' || value === 'auto') return 'auto'
  const encoding = parseEncoding(value)
  if (encoding === undefined) reader.unknown(PACK_SETTINGS.encoding, ['auto', ...ENCODINGS])
  return encoding ?? 'auto'
}

async function readCountry(
  reader: SettingReader,
  accountType: number | undefined,
): Promise<string | null> {
  const value = reader.text(PACK_SETTINGS.country)
  if (value === '') return null
  if (accountType !== PHONE) {
    reader.problem(PACK_SETTINGS.country, text('settings.country-without-phone'))
    return null
  }
  const countries: readonly string[] = await phoneCountries()
  if (countries.includes(value)) return value
  const problem = text('settings.country', { given: quoted(value) })
  reader.problemOf(
    PACK_SETTINGS.country,
    [value.toUpperCase()].filter((name) => countries.includes(name)),
    problem,
  )
  return null
}

function readShard(reader: SettingReader): PackSettings['write']['shard'] {
  const value = reader.text(PACK_SETTINGS.shard)
  if (value === '') return null
  const shard = parseShard(value)
  if (shard === undefined) {
    reader.problem(PACK_SETTINGS.shard, text('settings.shard', { given: quoted(value) }))
  }
  return shard ?? null
}

function readRejectLimit(reader: SettingReader): PackSettings['maxRejected'] {
  const value = reader.text(PACK_SETTINGS.maxRejected)
  if (value === '') return { rows: 0 }
  const limit = parseRejectLimit(value)
  if (limit === undefined) {
    reader.problem(
      PACK_SETTINGS.maxRejected,
      text('settings.max-rejected', { given: quoted(value) }),
    )
  }
  return limit ?? { rows: 0 }
}
