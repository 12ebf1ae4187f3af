import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type PackOptions, pack } from '../../../src/platform/node/packer.js'
import { account } from '../../support/leaks.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'

let workspace: Workspace

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(async () => {
  await workspace.remove()
})

describe('options of the library', () => {
  const run = async (options: Readonly<Record<string, unknown>>) => {
    const list = await workspace.write('a.txt', `${account(1)}\n`)
    return await pack([list], { out: workspace.join('out'), ...options } as PackOptions)
  }

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ["maxBytes can't be 104857601", { maxBytes: 104_857_601 }],
    ["maxBytes can't be 0", { maxBytes: 0 }],
    ['overwrite must be one of true, false, not false', { overwrite: 'false' }],
    ['rejects must be a path', { rejects: '' }],
  ])('that can not be used: %s', async (message, options) => {
    await expect(run(options)).rejects.toThrow(new TypeError(message))
    expect(await readdir(workspace.path)).toEqual(['a.txt'])
  })

  test('may go as far as the service does', async () => {
    expect((await run({ maxBytes: 104_857_600 })).options.maxBytes).toBe(104_857_600)
  })
})
