import fc from 'fast-check'
import { buildZip, type EntrySpec, oneFile, TEXT, type ZipSpec } from './zip-builder.js'
import {
  type CentralFields,
  type DescriptorLength,
  type EndFields,
  extraField,
  type HeaderFields,
  u16,
  u32,
  u64,
  unicodePath,
} from './zip-records.js'

/** The text that no reader should get: that of a second file, or of an archive inside another. */
const DECOY = TEXT.replaceAll('account', 'another')
const DECOY_ARCHIVE = oneFile({ name: 'decoy.txt', text: DECOY })
const DECOY_ENTRY: EntrySpec = { name: 'decoy.txt', text: DECOY }

/** An archive on its way: one file, and what is wrong or unusual about the archive. */
interface Draft {
  readonly file: EntrySpec
  readonly archive: Omit<ZipSpec, 'entries'>
  readonly before: readonly EntrySpec[]
  readonly after: readonly EntrySpec[]
}

/** A change to an archive, with a name for whoever reads of a failure. */
interface Change {
  readonly what: string
  apply(draft: Draft): Draft
}

/** Which headers a change is made to. */
const headers = fc.constantFrom<readonly ('local' | 'central')[]>(
  ['local'],
  ['central'],
  ['local', 'central'],
)

const junk = fc.constantFrom(
  Buffer.from([0]),
  Buffer.from('#!/bin/sh\n'),
  Buffer.alloc(64),
  u32(0x04034b50),
  DECOY_ARCHIVE,
  DECOY_ARCHIVE.subarray(0, -80),
)

const numbers = fc.constantFrom(0, 1, 12, 30, 46, 0xffff, 0x10000, 0xffffffff)

const names = fc.constantFrom<string | Buffer>(
  'audience.txt',
  'audience.csv',
  'AUDIENCE.TXT',
  'audience.exe',
  'audience',
  'a/audience.txt',
  'a\\audience.txt',
  'audience.txt/',
  'c:audience.txt',
  '../audience.txt',
  'audience.txt\0.exe',
  '受众.txt',
  Buffer.from([0xca, 0xdc, 0xd6, 0xda, 0x2e, 0x74, 0x78, 0x74]),
  Buffer.from([0x81, 0x5c, 0x2e, 0x74, 0x78, 0x74]),
  Buffer.from([0xff, 0x2e, 0x74, 0x78, 0x74]),
  `${'a'.repeat(300)}.txt`,
)

/** Bytes that look like records of an archive's end, whole, alone or cut off. */
const lures = fc
  .tuple(
    fc.constantFrom(0x06054b50, 0x06064b50, 0x07064b50, 0x04034b50, 0x02014b50),
    fc.constantFrom(0, 4, 16, 17, 18, 52, 72),
  )
  .map(([signature, more]) => Buffer.concat([u32(signature), Buffer.alloc(more)]))
  .chain((lure) => fc.constantFrom(lure, Buffer.concat([Buffer.from('note '), lure])))

const comments = fc.oneof(
  lures,
  fc.constantFrom(
    Buffer.from('made by a test'),
    Buffer.from('PK'),
    DECOY_ARCHIVE,
    DECOY_ARCHIVE.subarray(-22),
    Buffer.alloc(100),
  ),
)

const zip64Fields = fc
  .tuple(
    fc.array(fc.constantFrom(TEXT.length, 0, 1, 130, 2 ** 33), { maxLength: 3 }),
    fc.constantFrom(Buffer.alloc(0), u32(0), u16(0)),
  )
  .map(([values, rest]) => extraField(1, Buffer.concat([...values.map(u64), rest])))

const unicodeFields = fc
  .tuple(names, fc.constantFrom('audience.txt', 'other.txt'), fc.constantFrom(1, 0, 2))
  .map(([name, raw, version]) => unicodePath(Buffer.from(raw), Buffer.from(name), version))

const extras = fc.oneof(
  zip64Fields,
  unicodeFields,
  lures.map((lure) => extraField(0x9999, lure)),
  fc.constantFrom(
    extraField(0x5455, Buffer.from([1, 0, 0, 0, 0])),
    extraField(0x7075, Buffer.from([1, 2])),
    Buffer.from([0x55, 0x54, 9, 0, 1]),
    Buffer.alloc(1),
    Buffer.alloc(3),
    Buffer.alloc(4),
    Buffer.from([0, 1]),
  ),
)

/** Changes the fields of one header or of both. */
function inHeaders(
  what: string,
  where: readonly ('local' | 'central')[],
  fields: Partial<CentralFields>,
): Change {
  const apply = (draft: Draft) => {
    const changed = where.map((header) => [header, { ...draft.file[header], ...fields }])
    const file = { ...draft.file, ...Object.fromEntries(changed) }
    return { ...draft, file }
  }
  return { what: `${what} of ${where.join(' and ')}`, apply }
}

function toFile(what: string, fields: Partial<EntrySpec>): Change {
  return { what, apply: (draft) => ({ ...draft, file: { ...draft.file, ...fields } }) }
}

function toArchive(what: string, fields: Partial<ZipSpec>): Change {
  return { what, apply: (draft) => ({ ...draft, archive: { ...draft.archive, ...fields } }) }
}

const headerChanges = fc.oneof(
  fc
    .tuple(headers, fc.constantFrom<keyof HeaderFields>('crc', 'size', 'compressedSize'), numbers)
    .map(([where, field, value]) => inHeaders(`${field} ${value}`, where, { [field]: value })),
  fc
    .tuple(headers, fc.constantFrom(0, 1, 2, 8, 16, 32, 64, 2048, 2056, 8192, 0x8000))
    .map(([where, flags]) => inHeaders(`flags ${flags}`, where, { flags })),
  fc
    .tuple(headers, fc.constantFrom(10, 45, 46, 47, 51, 63, 0x032d, 0x0a2e))
    .map(([where, version]) => inHeaders(`version ${version}`, where, { version })),
  fc
    .tuple(headers, fc.constantFrom(0, 8, 9, 12, 99))
    .map(([where, method]) => inHeaders(`method ${method}`, where, { method })),
  fc
    .tuple(headers, names)
    .map(([where, name]) => inHeaders(`name ${name}`, where, { name: Buffer.from(name) })),
  fc
    .tuple(headers, extras)
    .map(([where, extra]) => inHeaders(`extra ${extra.toString('hex')}`, where, { extra })),
  fc
    .tuple(fc.constantFrom(0, 3, 10, 11, 19, 255), fc.constantFrom(0, 0x10, 8, 0x20, 0xa1ff0000))
    .map(([host, attributes]) =>
      inHeaders(`host ${host}, attributes ${attributes}`, ['central'], {
        madeBy: host * 256 + 20,
        attributes,
      }),
    ),
  numbers.map((offset) => inHeaders(`offset ${offset}`, ['central'], { offset })),
  fc.constantFrom(1, 0xffff).map((disk) => inHeaders(`disk ${disk}`, ['central'], { disk })),
  comments.map((comment) =>
    inHeaders(`comment ${comment.toString('hex')}`, ['central'], { comment }),
  ),
)

const fileChanges = fc.oneof(
  fc
    .constantFrom<DescriptorLength>(12, 16, 20, 24)
    .map((descriptor) => toFile(`descriptor of ${descriptor}`, { descriptor })),
  junk.map((before) => toFile('bytes before the file', { before })),
  extras.map((extra) => toFile(`extra ${extra.toString('hex')} in both headers`, { extra })),
  names.map((name) => toFile(`name ${name} in both headers`, { name })),
  fc.constant(toFile('zip64', { zip64: true })),
  fc.constant(toFile('stored', { method: 0 })),
)

const endFields = fc.constantFrom<keyof EndFields>(
  'disk',
  'directoryDisk',
  'entriesOnDisk',
  'entries',
  'directorySize',
  'directoryOffset',
)

const archiveChanges = fc.oneof(
  fc
    .constantFrom('prefix', 'beforeDirectory', 'directoryTail', 'afterDirectory', 'trailer')
    .chain((place) => junk.map((bytes) => toArchive(`bytes: ${place}`, { [place]: bytes }))),
  comments.map((comment) => toArchive(`comment ${comment.toString('hex')}`, { comment })),
  fc.tuple(endFields, numbers).map(([field, value]) => {
    const isWide = field === 'directorySize' || field === 'directoryOffset'
    const end = { [field]: isWide ? value : value % 0x10000 }
    return toArchive(`end: ${JSON.stringify(end)}`, { end })
  }),
  fc
    .tuple(endFields, numbers)
    .map(([field, value]) =>
      toArchive(`zip64: ${field} ${value}`, { zip64End: { [field]: value } }),
    ),
  fc
    .constantFrom<NonNullable<ZipSpec['zip64End']>>(
      {},
      { extensible: Buffer.alloc(8) },
      { recordSize: 45 },
      { locatorDisks: 0 },
      { locatorDisk: 1 },
      { locatorOffset: 0 },
      { withoutLocator: true },
    )
    .map((zip64End) => toArchive(`zip64: ${JSON.stringify(zip64End)}`, { zip64End })),
)

const secondFiles = fc
  .tuple(
    fc.constantFrom<'before' | 'after'>('before', 'after'),
    fc.constantFrom<EntrySpec>(
      DECOY_ENTRY,
      { ...DECOY_ENTRY, listed: false },
      { ...DECOY_ENTRY, name: 'audience.txt' },
      { ...DECOY_ENTRY, central: { offset: 0 } },
      { name: 'folder/' },
    ),
  )
  .map(([place, entry]): Change => {
    const apply = (draft: Draft) => ({ ...draft, [place]: [...draft[place], entry] })
    return { what: `second file ${place}: ${JSON.stringify(entry)}`, apply }
  })

/** An archive, and what was changed in it, which a failing test shows. */
type ChangedArchive = Buffer & { readonly changes?: readonly string[] }

/** Unusual and wrong archives of {@link TEXT}, by up to three changes to a right one. */
export const changedArchive = changedArchiveBetween([])

/** The same, with other files before and after. */
export function changedArchiveBetween(others: readonly EntrySpec[]): fc.Arbitrary<ChangedArchive> {
  const change = fc.oneof(
    { weight: 5, arbitrary: headerChanges },
    { weight: 2, arbitrary: fileChanges },
    { weight: 3, arbitrary: archiveChanges },
    { weight: 1, arbitrary: secondFiles },
  )
  return fc.array(change, { maxLength: 3 }).map((changes) => {
    const start: Draft = {
      file: { name: 'audience.txt', text: TEXT },
      archive: {},
      before: others,
      after: others,
    }
    const { file, archive, before, after } = changes.reduce(
      (draft, change) => change.apply(draft),
      start,
    )
    const bytes = buildZip({ ...archive, entries: [...before, file, ...after] })
    return Object.assign(bytes, { changes: changes.map(({ what }) => what) })
  })
}
