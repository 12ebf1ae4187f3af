import { expect } from '@jest/globals'
import AdmZip from 'adm-zip'
import { ActionError } from '../../src/errors.js'
import { packSummary } from '../../src/github/pack/summary.js'
import { sayEnglish } from '../../src/messages/index.js'
import {
  type List,
  type PackReport,
  type PackSettings,
  type PackWarning,
  pack,
  RejectedError,
  type RejectsFile,
} from '../../src/pack/index.js'
import { gunzip } from '../../src/platform/node/inflate.js'
import { NODE } from '../../src/platform/node/platform.js'
import { type Report, validatePackageStream } from '../../src/platform/node/validator.js'
import { leftOutTexts, packLines, packVerdict, packWarningText } from '../../src/run/index.js'
import { sourceOf } from '../support/archive-source.js'
import { scanForAccounts } from '../support/leaks.js'
import { MemoryStorage, memoryPorts } from './write/memory-ports.js'

/** Settings that a test wants to be otherwise. */
export type SomeSettings = Partial<PackSettings['read']> &
  Partial<PackSettings['clean']> &
  Partial<PackSettings['write']> &
  Partial<Pick<PackSettings, 'maxRejected'>>

/** Lists by name: text in UTF-8, or bytes. */
export type Lists = Readonly<Record<string, string | Uint8Array>>

/** What goes in. */
export interface Packing extends SomeSettings {
  readonly lists: Lists
  readonly exclude?: Lists
  /** Bytes of the chunks that lists are read in; all at once unless given. */
  readonly chunkBytes?: number
  readonly storage?: MemoryStorage
}

/** What comes out. */
export interface Packed {
  readonly report: PackReport
  /** Accounts of all packages, in their order. */
  readonly accounts: readonly string[]
  readonly packages: ReadonlyMap<string, Buffer>
  /** What was written of rejected rows. */
  readonly rejects: string
}

export function settingsOf(some: SomeSettings): PackSettings {
  const { delimiter = 'auto', encoding = 'auto', column = null, header = 'auto' } = some
  const { kind = 'account', accountType = null, country = null, normalize = true } = some
  const { name = 'list', format = 'txt', maxBytes = 100_000_000, maxAccounts = null } = some
  const { order = 'input', shard = null, maxRejected = { rows: 0 } } = some
  return {
    read: { delimiter, encoding, column, header },
    clean: { kind, accountType, country, normalize },
    write: { name, format, maxBytes, maxAccounts, order, shard },
    maxRejected,
  }
}

/** A list in memory, given in chunks of one buffer that is used again, as a file's are. */
export function listOf(name: string, content: string | Uint8Array, chunkBytes = Infinity): List {
  const bytes = Buffer.from(content)
  const source = sourceOf(bytes, chunkBytes)
  return {
    name,
    size: bytes.length,
    chunks: () => source.chunks({ start: 0, end: bytes.length }),
    openRanges: async () => ({ ...source, check: async () => {}, close: async () => {} }),
  }
}

/** Packs lists in memory. */
export async function packed(packing: Packing): Promise<Packed> {
  const { lists, exclude = {}, chunkBytes, storage = new MemoryStorage() } = packing
  const rejects = memoryRejects()
  const open = (some: Lists) =>
    Object.entries(some).map(([name, content]) => listOf(name, content, chunkBytes))
  const input = { lists: open(lists), excludes: open(exclude), rejects: rejects.file }
  const ports = { ...memoryPorts(storage), ...NODE, gunzip, storage }
  const warnings: PackWarning[] = []
  const onWarning = (warning: PackWarning) => warnings.push(warning)
  const report = await pack(input, settingsOf(packing), ports, { onWarning }).catch(
    (error: unknown) => {
      scanError(error)
      throw error
    },
  )
  expect(report.warnings).toEqual(warnings)
  scanReport(report)
  const { packages } = storage
  return {
    report,
    accounts: report.packages.flatMap(({ file }) => accountsIn(packages.get(file)!)),
    packages,
    rejects: rejects.text(),
  }
}

/** Whatever is made of a report, for people or programs, holds no account. */
function scanReport(report: PackReport): void {
  const lines = [...packLines(report, (file) => file).map(({ text }) => text), packVerdict(report)]
  const texts = [...lines, ...leftOutTexts(report), ...report.warnings.map(packWarningText)]
  scanForAccounts('the report', JSON.stringify(report))
  scanForAccounts('the log', texts.map((text) => sayEnglish(text)).join('\n'))
  const summary = packSummary({ report, problem: undefined, harmless: sayEnglish })
  scanForAccounts('the summary', summary)
}

/** Nor does an error. */
function scanError(error: unknown): void {
  if (error instanceof RejectedError) scanReport(error.report)
  if (!(error instanceof ActionError)) return
  scanForAccounts('an error', `${error.message} ${error.hint}`)
}

/** What became of a packing that fails, and what was written of rejected rows. */
export async function refused(packing: Packing): Promise<unknown> {
  return await packed(packing).then(
    ({ report }) => Promise.reject(new Error(`packed ${report.accounts} accounts`)),
    (error: unknown) => error,
  )
}

function accountsIn(bytes: Buffer): string[] {
  const isZip = bytes.readUInt32LE(0) === 0x0403_4b50
  const text = isZip ? new AdmZip(bytes).getEntries()[0]!.getData() : bytes
  return text.toString().split('\n').slice(0, -1)
}

/** What the validator says of each package. */
export async function validated(
  { packages, report }: Packed,
  settings: SomeSettings = {},
): Promise<Report[]> {
  const { kind = 'account', accountType = null } = settings
  const options = accountType === null ? { kind } : { kind, accountType }
  return await Promise.all(
    report.packages.map(({ file }) =>
      validatePackageStream([packages.get(file)!], { name: file, ...options }),
    ),
  )
}

function memoryRejects(): { readonly file: RejectsFile; text(): string } {
  let all = ''
  return {
    file: {
      write: async (bytes) => {
        all += Buffer.from(bytes).toString()
      },
      close: async () => {},
      discard: async () => {
        all = ''
        return []
      },
    },
    text: () => all,
  }
}
