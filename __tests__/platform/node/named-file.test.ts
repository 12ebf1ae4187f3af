import { posix, win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { nameIn } from '../../../src/platform/node/named-file.js'

describe('the name of a file in a folder', () => {
  test.each([
    ['/a/b', '/a/b/c/d.txt', 'c/d.txt'],
    ['/a/b', '/a/b/..c.txt', '..c.txt'],
    ['/a/b', '/a/bc.txt', '/a/bc.txt'],
    ['/a/b', '/a', '/a'],
    ['/a/b', '/a/b/c\\d.txt', 'c\\d.txt'],
  ])('%s, %s: %s', (folder, path, name) => {
    expect(nameIn(folder, path, posix)).toBe(name)
  })

  test.each([
    ['D:\\a\\repo', 'D:\\a\\repo\\lists\\b.txt', 'lists/b.txt'],
    ['D:\\a\\repo', 'd:\\A\\Repo\\lists\\b.txt', 'lists/b.txt'],
    ['D:\\a\\repo', 'D:\\a\\_temp\\b.txt', 'D:\\a\\_temp\\b.txt'],
    ['D:\\a\\repo', 'C:\\a\\repo\\b.txt', 'C:\\a\\repo\\b.txt'],
    ['D:\\a\\repo', '\\\\server\\share\\b.txt', '\\\\server\\share\\b.txt'],
    ['\\\\server\\share\\a', '\\\\server\\share\\a\\b.txt', 'b.txt'],
  ])('on Windows %s, %s: %s', (folder, path, name) => {
    expect(nameIn(folder, path, win32)).toBe(name)
  })
})
