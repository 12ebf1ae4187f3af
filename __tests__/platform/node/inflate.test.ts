import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { gunzip, inflate } from '../../../src/platform/node/inflate.js'

const TEXT = Array.from({ length: 60_000 }, (_, row) => `${row * 7919}\n`).join('')
/** Bytes of a chunk for which Node.js makes a buffer of its own. */
const LARGE = 1 << 17
/** Whether memory can be given back before garbage is collected. */
const CAN_FREE = 'transfer' in ArrayBuffer.prototype

/** The text, and how many bytes each chunk still has once the next was asked for. */
async function read(chunks: AsyncIterable<Uint8Array>): Promise<{ text: string; left: number[] }> {
  const all: Uint8Array[] = []
  let text = ''
  for await (const chunk of chunks) {
    text += Buffer.from(chunk).toString()
    all.push(chunk)
  }
  return { text, left: all.map(({ length }) => length) }
}

describe.each([
  ['inflate', (chunkBytes: number) => inflate([deflateRawSync(TEXT)], chunkBytes)],
  ['gunzip', (chunkBytes: number) => gunzip([gzipSync(TEXT)], chunkBytes)],
])('%s', (_, open) => {
  test('gives the memory of full chunks back once they were looked at', async () => {
    const { text, left } = await read(open(LARGE))
    expect(text).toBe(TEXT)
    const full = Math.floor(TEXT.length / LARGE)
    expect(full).toBeGreaterThan(1)
    const kept = CAN_FREE ? 0 : LARGE
    expect(left).toEqual([...Array(full).fill(kept), TEXT.length % LARGE])
  })

  test('leaves memory alone that is not of one chunk', async () => {
    const { text, left } = await read(open(512))
    expect(text).toBe(TEXT)
    expect(left.reduce((sum, length) => sum + length)).toBe(TEXT.length)
  })
})
