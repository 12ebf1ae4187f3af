import { describe, expect, test } from '@jest/globals'
import { FORM_LIMITS, MAX_FIELD_NAME, pushBounded, setBounded } from '../../src/emulator/bounds.js'
import type { RequestRecord } from '../../src/emulator/record.js'
import { Records } from '../../src/emulator/records.js'
import { PUSH_PATH, post, UPLOAD_PATH, withEmulator } from './support.js'

const TYPE = { 'content-type': 'multipart/form-data; boundary=b' }

function field(name: string, value: string): string {
  return `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
}

describe('a form', () => {
  const { fields, fieldSize, files } = FORM_LIMITS
  const file = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nab\r\n'
  const tooMuch: [string, string, string][] = [
    ['too many fields', field('a', 'x').repeat(fields + 1), 'too many fields'],
    ['a field that is too large', field('a', 'x'.repeat(fieldSize + 1)), 'too large'],
    ['a name that is too long', field('n'.repeat(MAX_FIELD_NAME + 1), 'x'), 'too large'],
    ['too many files', file.repeat(files + 1), 'too many files'],
  ]
  test.each(tooMuch)('with %s is refused', async (_, parts, words) => {
    await withEmulator({}, async (emulator) => {
      const response = await post(emulator, UPLOAD_PATH, `${parts}${file}--b--\r\n`, TYPE)
      expect(await response.json()).toMatchObject({
        retCode: 1008001,
        errMsg: expect.stringContaining(words),
      })
    })
  })

  test('of hundreds of large fields is not kept, and the next request is served', async () => {
    await withEmulator({}, async (emulator) => {
      const body = field('a', 'x'.repeat(1_000_000)).repeat(60)
      for (let n = 0; n < 5; n++) {
        const response = await post(emulator, UPLOAD_PATH, `${body}--b--\r\n`, TYPE)
        expect(await response.json()).toMatchObject({ retCode: 1008001 })
      }
      const held = emulator.requests.map(({ fields: kept }) => JSON.stringify(kept).length)
      expect(Math.max(...held)).toBeLessThan(fieldSize * 2)
      expect((await post(emulator, PUSH_PATH, '{}')).status).toBe(200)
    })
  })
})

describe('what is remembered', () => {
  test('is the latest, as many as there is room for', () => {
    const map = new Map<number, string>()
    const list: number[] = []
    for (let n = 0; n < 5; n++) {
      setBounded(map, n, 'x', 3)
      pushBounded(list, n, 3)
    }
    expect([[...map.keys()], list]).toEqual([
      [2, 3, 4],
      [2, 3, 4],
    ])
  })

  test('of requests is bounded by bytes, and the latest stays', () => {
    const records = new Records()
    const heavy = (weight: number) => ({ weight }) as RequestRecord
    const [first, second, third, huge] = [100e6, 100e6, 100e6, 300e6].map(heavy)
    for (const record of [first!, second!]) {
      records.add(record)
      records.finish(record)
    }
    expect(records.list).toEqual([first, second])
    records.add(third!)
    records.finish(third!)
    expect(records.list).toEqual([second, third])
    records.add(huge!)
    records.finish(huge!)
    expect(records.list).toEqual([huge])
    // One that was forgotten while it went on weighs nothing.
    records.finish(second!)
    records.add(first!)
    expect(records.list).toEqual([huge, first])
  })
})
