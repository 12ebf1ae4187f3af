import { describe, expect, test } from '@jest/globals'
import { file, message, rules } from './judged.js'

describe('zip-link', () => {
  const UNIX = [2, 3, 5, 13, 16, 17, 19, 30]
  const DOS = [0, 6, 10, 11, 14]
  const withMode = (hosts: readonly number[], mode: number, attributes = 0) =>
    hosts.map((host) =>
      file('a.txt', {
        central: { madeBy: host * 256 + 20, attributes: ((mode << 16) | attributes) >>> 0 },
      }),
    )

  test.each([
    ['a symbolic link', 0o120777, [...UNIX, ...DOS]],
    ['a folder by its attributes', 0o040755, [...UNIX, ...DOS]],
    ['a device', 0o060660, [...UNIX, ...DOS]],
    ['a device', 0o020660, UNIX],
    ['a socket', 0o140755, [...UNIX, ...DOS]],
    ['a special file', 0o150000, UNIX],
  ])('is %s, mode %d', (what, mode, hosts) => {
    for (const entry of withMode(hosts, mode)) {
      expect(rules(entry)).toEqual(['zip-link'])
      expect(message(entry)).toContain(`"a.txt" of the archive is ${what}, not a file`)
    }
  })

  test.each([
    ['a folder by its attributes', 0x10],
    ['the label of a volume', 0x08],
    ['a folder by its attributes', 0x18],
  ])('is %s, attributes %d', (what, attributes) => {
    for (const entry of [
      ...withMode(DOS, 0, attributes),
      ...withMode(UNIX, 0o100644, attributes),
    ]) {
      expect(message(entry)).toContain(what)
    }
  })

  test.each([
    ['no type', 0o644, [...UNIX, ...DOS]],
    ['a regular file', 0o100644, [...UNIX, ...DOS]],
    ['a FIFO', 0o010600, [...UNIX, ...DOS]],
    ['what Windows has for files on some disks', 0x2000, DOS],
    ['whatever other systems have', 0o120777, [1, 4, 7, 18, 255]],
  ])('is not %s', (_what, mode, hosts) => {
    for (const entry of withMode(hosts, mode, 0x21)) expect(rules(entry)).toEqual([])
  })

  test('counts as an entry beside a file', () => {
    const [link] = withMode([3], 0o120777)
    expect(rules(file('b.txt'), link!)).toEqual(['zip-entries'])
  })
})
