import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { validatePackage } from '../../src/validator/index.js'
import { InlineSha256, type Sha256, sha256Of } from '../../src/validator/sha256.js'
import { ThreadSha256 } from '../../src/validator/sha256-thread.js'

const MIB = 1_048_576

/** Hashes pieces, each of which is overwritten as soon as it may be. */
async function hashPieces(hash: Sha256, pieces: readonly Buffer[]): Promise<string> {
  try {
    for (const piece of pieces) {
      const bytes = Uint8Array.from(piece)
      await hash.update(bytes)
      bytes.fill(0xff)
    }
    return await hash.digest()
  } finally {
    await hash.close()
  }
}

const PIECES: Record<string, readonly Buffer[]> = {
  'no bytes': [],
  'empty pieces': [Buffer.alloc(0), Buffer.from('ab'), Buffer.alloc(0)],
  'small pieces': Array.from({ length: 300 }, (_, index) => Buffer.from(`row ${index}\n`)),
  'pieces larger than a buffer': [Buffer.alloc(MIB + 1, 'a'), Buffer.alloc(3 * MIB - 1, 'bc')],
  'more bytes than all buffers hold': Array.from({ length: 40 }, (_, index) =>
    Buffer.alloc(MIB, index),
  ),
}

describe.each([
  ['where it is called', () => new InlineSha256()],
  ['in another thread', () => new ThreadSha256()],
])('hashing %s', (_, make) => {
  test.each(Object.entries(PIECES))('%s', async (_name, pieces) => {
    const hash = createHash('sha256')
    for (const piece of pieces) hash.update(piece)
    expect(await hashPieces(make(), pieces)).toBe(hash.digest('hex'))
  })
})

describe('a thread that ends early', () => {
  const ended = new Error('The thread that hashes ended early.')

  test('gives no hash', async () => {
    const hash = new ThreadSha256()
    await hash.update(Buffer.from('ab'))
    await hash.close()
    await expect(hash.digest()).rejects.toThrow(ended)
  })

  test('keeps nobody waiting', async () => {
    const hash = new ThreadSha256()
    const updated = hash.update(Buffer.alloc(64 * MIB))
    await hash.close()
    await expect(updated).rejects.toThrow(ended)
  })
})

test('a thread is started for large files only, and only beside another', async () => {
  const hashes = await Promise.all([null, MIB, 64 * MIB].map(sha256Of))
  expect(hashes.map((hash) => hash instanceof ThreadSha256)).toEqual([
    false,
    false,
    availableParallelism() > 1,
  ])
  for (const hash of hashes) await hash.close()
})

describe('a large file', () => {
  const text = Buffer.alloc(20 * MIB, 'user1@example.com\n')

  async function withFile(use: (path: string) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'validator-'))
    try {
      await writeFile(join(folder, 'rows.txt'), text)
      await use(join(folder, 'rows.txt'))
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  test('has its hash in the report, and no thread is left', async () => {
    await withFile(async (path) => {
      const { sha256 } = await validatePackage(path)
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'))
      expect(process.getActiveResourcesInfo()).not.toContain('MessagePort')
    })
  })

  test('leaves no thread when the work is stopped', async () => {
    await withFile(async (path) => {
      const stop = new AbortController()
      const reason = new Error('enough')
      const onProgress = () => stop.abort(reason)
      const validated = validatePackage(path, { signal: stop.signal, onProgress })
      await expect(validated).rejects.toBe(reason)
      expect(process.getActiveResourcesInfo()).not.toContain('MessagePort')
    })
  })
})
