import { crc32, deflateRawSync } from 'node:zlib'
import {
  buildCentralHeader,
  buildDescriptor,
  buildLocalHeader,
  type CentralFields,
  type DescriptorLength,
  type EndFields,
  extraField,
  type HeaderFields,
  u16,
  u32,
  u64,
} from './zip-records.js'

/** Bits of the general purpose flags. */
export const ENCRYPTED = 1
export const STREAMED = 8
export const UTF8 = 2048

/** One entry, right but for what is given. */
export interface EntrySpec {
  readonly name: string | Buffer
  /** The text; empty unless given. */
  readonly text?: string | Buffer
  /** 8 (Deflate) unless given; data of other methods is written as it is. */
  readonly method?: number
  /** The compressed data, instead of what `text` and `method` make. */
  readonly packed?: Buffer
  readonly flags?: number
  /** Streams the entry: bit 3, zeros in the local header, and a descriptor of this length. */
  readonly descriptor?: DescriptorLength
  /** Bytes in the place of the descriptor. */
  readonly descriptorBytes?: Buffer
  /** Puts sizes and offset into zip64 fields. */
  readonly zip64?: boolean
  /** Extra fields that both headers have. */
  readonly extra?: Buffer
  /** Bytes before the local header that belong to no entry. */
  readonly before?: Buffer
  /** Whether the directory has the entry; true unless given. */
  readonly listed?: boolean
  /** Lies of the two headers. */
  readonly local?: Partial<HeaderFields>
  readonly central?: Partial<CentralFields>
}

/** A whole archive, right but for what is given. */
export interface ZipSpec {
  readonly entries: readonly EntrySpec[]
  /** Bytes before the first entry, which all offsets allow for. */
  readonly prefix?: Buffer
  /** Whether the directory lists the entries from the last to the first. */
  readonly reversed?: boolean
  /** Bytes between the last entry and the directory. */
  readonly beforeDirectory?: Buffer
  /** Bytes between the last record of the directory and what follows, counted as directory. */
  readonly directoryTail?: Buffer
  /** Bytes between the directory and the end record. */
  readonly afterDirectory?: Buffer
  readonly comment?: Buffer
  /** Bytes after the end. */
  readonly trailer?: Buffer
  /** Length of the comment as the end record has it. */
  readonly commentLength?: number
  readonly end?: Partial<EndFields>
  /** Whether there is a zip64 record, and what it says. */
  readonly zip64End?: Partial<EndFields> & {
    readonly recordSize?: number
    readonly extensible?: Buffer
    readonly locatorDisk?: number
    readonly locatorOffset?: number
    readonly locatorDisks?: number
    readonly withoutLocator?: boolean
  }
}

/** An archive built field by field, so that it can be wrong in any of them. */
export function buildZip(spec: ZipSpec): Buffer {
  const parts: Buffer[] = [spec.prefix ?? Buffer.alloc(0)]
  const central: Buffer[] = []
  let at = parts[0]!.length
  const put = (part: Buffer) => {
    parts.push(part)
    at += part.length
  }
  for (const entry of spec.entries) {
    put(entry.before ?? Buffer.alloc(0))
    const built = buildEntry(entry, at)
    put(built.local)
    if (entry.listed !== false) central.push(built.central)
  }
  put(spec.beforeDirectory ?? Buffer.alloc(0))
  const directoryOffset = at
  for (const record of spec.reversed ? central.toReversed() : central) put(record)
  put(spec.directoryTail ?? Buffer.alloc(0))
  const truth: EndFields = {
    disk: 0,
    directoryDisk: 0,
    entriesOnDisk: central.length,
    entries: central.length,
    directorySize: at - directoryOffset,
    directoryOffset,
  }
  put(spec.afterDirectory ?? Buffer.alloc(0))
  if (spec.zip64End) put(buildZip64End(truth, spec.zip64End, at))
  put(buildEndRecord({ ...truth, ...spec.end }, spec))
  put(spec.trailer ?? Buffer.alloc(0))
  return Buffer.concat(parts)
}

/** The one-file archive that most tests start from, with what is to be different. */
export function oneFile(entry: Partial<EntrySpec> = {}, spec: Partial<ZipSpec> = {}): Buffer {
  return buildZip({ entries: [{ name: 'audience.txt', text: TEXT, ...entry }], ...spec })
}

/** Generated accounts, one a row. */
export const TEXT = accounts(20)

export function accounts(rows: number): string {
  return Array.from({ length: rows }, (_, row) => `account-${row * 7919}\n`).join('')
}

function buildEntry(entry: EntrySpec, at: number): { local: Buffer; central: Buffer } {
  const text = Buffer.from(entry.text ?? '')
  const method = entry.method ?? 8
  const packed = entry.packed ?? (method === 8 ? deflateRawSync(text) : text)
  const streamed = entry.descriptor !== undefined
  const truth = {
    version: 20,
    flags: (entry.flags ?? 0) | (streamed ? STREAMED : 0),
    method,
    crc: crc32(text),
    compressedSize: packed.length,
    size: text.length,
    name: Buffer.from(entry.name),
    extra: entry.extra ?? Buffer.alloc(0),
  }
  const known = streamed ? { ...truth, crc: 0, compressedSize: 0, size: 0 } : truth
  const local = { ...known, signature: 0x04034b50 }
  const central = {
    ...truth,
    signature: 0x02014b50,
    madeBy: 0x0314,
    attributes: 0o100644 * 65536,
    comment: Buffer.alloc(0),
    disk: 0,
    offset: at,
  }
  const header = buildLocalHeader({ ...(entry.zip64 ? toZip64(local) : local), ...entry.local })
  const descriptor = entry.descriptorBytes ?? buildDescriptor(truth, entry.descriptor)
  return {
    local: Buffer.concat([header, packed, descriptor]),
    central: buildCentralHeader({
      ...(entry.zip64 ? toZip64(central) : central),
      ...entry.central,
    }),
  }
}

function toZip64<T extends HeaderFields & { readonly offset?: number }>(header: T): T {
  const { size, compressedSize, offset } = header
  const values = [u64(size), u64(compressedSize), ...(offset === undefined ? [] : [u64(offset)])]
  return {
    ...header,
    compressedSize: 0xffffffff,
    size: 0xffffffff,
    ...(offset === undefined ? {} : { offset: 0xffffffff }),
    extra: Buffer.concat([extraField(1, Buffer.concat(values)), header.extra]),
  }
}

/** An end record. */
export function buildEndRecord(fields: EndFields, { comment, commentLength }: ZipSpec): Buffer {
  return Buffer.concat([
    u32(0x06054b50),
    u16(fields.disk),
    u16(fields.directoryDisk),
    u16(fields.entriesOnDisk),
    u16(fields.entries),
    u32(fields.directorySize),
    u32(fields.directoryOffset),
    u16(commentLength ?? comment?.length ?? 0),
    comment ?? Buffer.alloc(0),
  ])
}

/** A zip64 end record at some offset, and its locator. */
export function buildZip64End(
  truth: EndFields,
  spec: NonNullable<ZipSpec['zip64End']>,
  at: number,
): Buffer {
  const fields = { ...truth, ...spec }
  const extensible = spec.extensible ?? Buffer.alloc(0)
  const record = Buffer.concat([
    u32(0x06064b50),
    u64(spec.recordSize ?? 44 + extensible.length),
    u16(45),
    u16(45),
    u32(fields.disk),
    u32(fields.directoryDisk),
    u64(fields.entriesOnDisk),
    u64(fields.entries),
    u64(fields.directorySize),
    u64(fields.directoryOffset),
    extensible,
  ])
  const locator = Buffer.concat([
    u32(0x07064b50),
    u32(spec.locatorDisk ?? 0),
    u64(spec.locatorOffset ?? at),
    u32(spec.locatorDisks ?? 1),
  ])
  return spec.withoutLocator ? record : Buffer.concat([record, locator])
}
