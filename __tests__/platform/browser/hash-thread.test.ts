import { createHash } from 'node:crypto'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type FileHasher, openFileHasher } from '../../../src/platform/browser/file-hasher.js'
import {
  type HashPort,
  serveHashes,
  ThreadHasher,
} from '../../../src/platform/browser/hash-thread.js'
import { outcomesOf } from '../../../src/platform/browser/outcomes.js'

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const buffer = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer

describe('another thread that takes digests', () => {
  const channels: MessageChannel[] = []
  afterEach(() => {
    for (const { port1 } of channels.splice(0)) port1.close()
  })

  function hasherBy(open: () => Promise<FileHasher>): ThreadHasher {
    const channel = new MessageChannel()
    channels.push(channel)
    serveHashes(channel.port2 as unknown as HashPort, open)
    return new ThreadHasher(channel.port1 as unknown as HashPort)
  }

  test('takes those of files one after the other, also of one that was given up', async () => {
    const hasher = hasherBy(openFileHasher)
    hasher.begin(9)
    await hasher.take(buffer('given up'))
    hasher.begin(2)
    await hasher.take(buffer('a'))
    await hasher.take(buffer('b'))
    const first = hasher.end()
    hasher.begin(1)
    await hasher.take(buffer('c'))
    const second = hasher.end()
    hasher.begin(0)
    expect(await Promise.all([first, second, hasher.end()])).toEqual(['ab', 'c', ''].map(sha256))
  })

  test('is not given more than it gets done', async () => {
    const taken: (() => void)[] = []
    const hasher = hasherBy(async () => ({
      begin() {},
      take: () => new Promise((resolve) => taken.push(resolve)),
      end: async () => '',
    }))
    let given = 0
    hasher.begin(20)
    const giving = (async () => {
      for (; given < 20; given++) await hasher.take(buffer('x'))
    })()
    for (let done = 0; done < 20; done++) {
      while (taken.length === 0) await new Promise((resolve) => setImmediate(resolve))
      expect(given - done).toBeLessThanOrEqual(5)
      taken.shift()!()
    }
    await giving
  })

  test('tells why it can not', async () => {
    const failing = hasherBy(() => Promise.reject(new RangeError('no memory')))
    const file = new File(['ada\n'], 'a.txt')
    await expect(outcomesOf([file], {}, failing)).rejects.toThrow('no memory')
  })

  test('is given what is validated, of texts and archives that take several readings', async () => {
    const rows = Array.from({ length: 700_000 }, (_, at) => `user-${at}`)
    const text = rows.join('\n')
    const files = [
      new File([text], 'a.txt'),
      new File([text, '\nada\nada'], 'b.zip'),
      new File([], 'c.csv'),
    ]
    const { packages } = await outcomesOf(files, {}, hasherBy(openFileHasher))
    const contents = await Promise.all(files.map((file) => file.arrayBuffer()))
    expect(packages.map((one) => one.sha256)).toEqual(
      contents.map((content) => sha256(new Uint8Array(content))),
    )
    expect(packages[0]).toMatchObject({ rows: rows.length, duplicates: 0 })
  })
})
