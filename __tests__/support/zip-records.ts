import { crc32 } from 'node:zlib'

/** Length of a data descriptor: without or with signature, sizes of 32 or 64 bits. */
export type DescriptorLength = 12 | 16 | 20 | 24

/** What a header says; a value of a 32-bit field may be any number. */
export interface HeaderFields {
  signature: number
  /** Version that is needed, in tenths. */
  version: number
  flags: number
  method: number
  crc: number
  compressedSize: number
  size: number
  name: Buffer
  extra: Buffer
}

/** What a record of the directory says. */
export interface CentralFields extends HeaderFields {
  /** System that the attributes are of, and its version. */
  madeBy: number
  attributes: number
  comment: Buffer
  disk: number
  offset: number
}

/** What an end record says. */
export interface EndFields {
  disk: number
  directoryDisk: number
  entriesOnDisk: number
  entries: number
  directorySize: number
  directoryOffset: number
}

/** An extra field with this id. */
export function extraField(id: number, data: Buffer): Buffer {
  return Buffer.concat([u16(id), u16(data.length), data])
}

/** The Info-ZIP Unicode Path field for a raw name. */
export function unicodePath(rawName: Buffer, name: string | Buffer, version = 1): Buffer {
  const checksum = u32(crc32(rawName))
  return extraField(
    0x7075,
    Buffer.concat([
      Buffer.from([version]),
      checksum,
      typeof name === 'string' ? Buffer.from(name) : name,
    ]),
  )
}

/** A number of 16 bits. */
export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

/** A number of 32 bits. */
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** A number of 64 bits. */
export function u64(value: number | bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

/** A local header. */
export function buildLocalHeader(header: HeaderFields): Buffer {
  return Buffer.concat([
    u32(header.signature),
    ...commonFields(header),
    u16(header.name.length),
    u16(header.extra.length),
    header.name,
    header.extra,
  ])
}

/** A record of the directory. */
export function buildCentralHeader(header: CentralFields): Buffer {
  return Buffer.concat([
    u32(header.signature),
    u16(header.madeBy),
    ...commonFields(header),
    u16(header.name.length),
    u16(header.extra.length),
    u16(header.comment.length),
    u16(header.disk),
    u16(0),
    u32(header.attributes),
    u32(header.offset),
    header.name,
    header.extra,
    header.comment,
  ])
}

function commonFields(header: HeaderFields): Buffer[] {
  const { version, flags, method, crc, compressedSize, size } = header
  return [
    u16(version),
    u16(flags),
    u16(method),
    u16(0),
    u16(0x5821),
    u32(crc),
    u32(compressedSize),
    u32(size),
  ]
}

/** A data descriptor with these values; nothing when there is to be none. */
export function buildDescriptor(
  { crc, compressedSize, size }: { crc: number; compressedSize: number; size: number },
  length: DescriptorLength | undefined,
): Buffer {
  if (length === undefined) return Buffer.alloc(0)
  const wide = length >= 20 ? u64 : u32
  const signature = length % 8 === 0 ? [u32(0x08074b50)] : []
  return Buffer.concat([...signature, u32(crc), wide(compressedSize), wide(size)])
}
