// Writes lists and archives of a given size.
import { once } from 'node:events'
import { closeSync, openSync, writeSync } from 'node:fs'
import { crc32, createDeflateRaw } from 'node:zlib'
import { MEBIBYTE } from './figures.js'

/** @import { Accounts } from './accounts.js' */

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const DEFLATE = 8
/** 1980-01-01, the first day that an archive knows. */
const FIRST_DAY = 0x21

/**
 * Rows of accounts, as many as fit into `bytes`, in pieces of about a MiB.
 * @param {Accounts} accounts
 * @param {number} bytes
 */
export function* rowsOf(accounts, bytes) {
  let rows = ''
  let left = bytes
  for (let row = 0; ; row++) {
    const account = accounts(row)
    left -= Buffer.byteLength(account) + 1
    if (left < 0) break
    rows += `${account}\n`
    if (rows.length < MEBIBYTE) continue
    yield rows
    rows = ''
  }
  yield rows
}

/**
 * A text over and over again, as often as it fits into `bytes` whole.
 * @param {string} text
 * @param {number} bytes
 */
export function* repeated(text, bytes) {
  const length = Buffer.byteLength(text)
  const atOnce = Math.ceil(MEBIBYTE / length)
  const piece = text.repeat(atOnce)
  for (let left = Math.floor(bytes / length); left > 0; left -= atOnce) {
    yield left < atOnce ? text.repeat(left) : piece
  }
}

/**
 * @param {string} path
 * @param {Iterable<string>} pieces
 */
export function writeText(path, pieces) {
  const file = openSync(path, 'w')
  for (const piece of pieces) writeSync(file, piece)
  closeSync(file)
}

/**
 * Writes an archive of one text. Piece by piece, since one of several 100 MiB takes a while.
 * @param {string} path
 * @param {Iterable<string>} pieces
 * @param {{name?: string, level?: number}} [options] name of the text; how hard to compress: 1 is
 *   fast, 6 is what most programs do
 */
export async function writeArchive(path, pieces, { name = 'audience.txt', level = 1 } = {}) {
  const file = openSync(path, 'w')
  const place = { at: 0 }
  const write = (/** @type {Buffer} */ bytes) => {
    place.at += writeSync(file, bytes)
  }
  const facts = { crc: 0, compressed: 0, size: 0 }
  write(Buffer.alloc(30 + name.length))
  const dataStart = place.at
  const deflate = createDeflateRaw({ level })
  deflate.on('data', write)
  for (const piece of pieces) {
    const bytes = Buffer.from(piece)
    facts.crc = crc32(bytes, facts.crc)
    facts.size += bytes.length
    if (!deflate.write(bytes)) await once(deflate, 'drain')
  }
  const ended = once(deflate, 'end')
  deflate.end()
  await ended
  facts.compressed = place.at - dataStart
  const centralStart = place.at
  const centralBytes = header(CENTRAL, { name, ...facts })
  write(centralBytes)
  write(endRecord(centralStart, centralBytes.length))
  const local = header(LOCAL, { name, ...facts })
  writeSync(file, local, 0, local.length, 0)
  closeSync(file)
}

/**
 * The header of the one entry, before its data or in the directory (PKWARE's APPNOTE, 4.3.7 and 4.3.12).
 * @param {number} signature
 * @param {{name: string, crc: number, compressed: number, size: number}} facts
 */
function header(signature, { name, crc, compressed, size }) {
  const isCentral = signature === CENTRAL
  const bytes = Buffer.alloc((isCentral ? 46 : 30) + name.length)
  let at = bytes.writeUInt32LE(signature)
  if (isCentral) at = bytes.writeUInt16LE(20, at)
  at = bytes.writeUInt16LE(20, at) + 2
  at = bytes.writeUInt16LE(DEFLATE, at) + 2
  at = bytes.writeUInt16LE(FIRST_DAY, at)
  for (const number of [crc, compressed, size]) at = bytes.writeUInt32LE(number, at)
  bytes.writeUInt16LE(name.length, at)
  bytes.write(name, bytes.length - name.length, 'ascii')
  return bytes
}

/**
 * @param {number} centralStart
 * @param {number} centralBytes
 */
function endRecord(centralStart, centralBytes) {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(END)
  bytes.writeUInt16LE(1, 8)
  bytes.writeUInt16LE(1, 10)
  bytes.writeUInt32LE(centralBytes, 12)
  bytes.writeUInt32LE(centralStart, 16)
  return bytes
}
