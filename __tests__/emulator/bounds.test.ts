import { describe, expect, test } from '@jest/globals'
import { FORM_LIMITS, MAX_FIELD_NAME, setBounded } from '../../src/emulator/bounds.js'
import { Kept } from '../../src/emulator/kept.js'
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
    const kept = new Kept<{ readonly n: number }>({ items: 3, bytes: 100 })
    for (let n = 0; n < 5; n++) {
      setBounded(map, n, 'x', 3)
      kept.add({ n })
    }
    expect([...map.keys()]).toEqual([2, 3, 4])
    expect(kept.list.map(({ n }) => n)).toEqual([2, 3, 4])
  })

  test('is bounded by bytes, too, and the latest stays', () => {
    const kept = new Kept<{ readonly name: string }>({ items: 10, bytes: 256 })
    const [first, second, third, huge] = ['first', 'second', 'third', 'huge'].map((name) => ({
      name,
    }))
    const take = (item: { readonly name: string } | undefined, bytes: number) => {
      kept.add(item!)
      kept.weigh(item!, bytes)
      return kept.list.map(({ name }) => name)
    }
    expect(take(first, 100)).toEqual(['first'])
    expect(take(second, 100)).toEqual(['first', 'second'])
    expect(take(third, 100)).toEqual(['second', 'third'])
    expect(take(huge, 300)).toEqual(['huge'])
    // One that was forgotten while it grew weighs nothing.
    kept.weigh(second!, 1000)
    expect(take(first, 10)).toEqual(['first'])
  })
})
