import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { OUTPUTS } from '../src/actions/outputs.js'
import { readUploadInputs, UPLOAD_INPUTS } from '../src/actions/upload/inputs.js'
import { RULES } from '../src/validator/index.js'
import { ROOT } from './support/action.js'

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { description: string; required: boolean; default?: string }>
  >
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const read = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8')

/** The first column of the table that the README makes from `source`. */
function firstColumn(readme: string, source: string): string[] {
  const start = readme.indexOf(`<!-- docs:${source} -->`)
  const block = readme.slice(start, readme.indexOf('<!-- docs:end -->', start))
  return Array.from(block.matchAll(/^\| `([^`]+)` \|/gm), ([, name]) => name ?? '')
}

describe('action.yml', () => {
  test('names the inputs and outputs that the code reads and sets', async () => {
    const action: ActionFile = parse(await read('action.yml'))
    expect(Object.keys(action.inputs).sort()).toEqual(Object.values(UPLOAD_INPUTS).sort())
    expect(Object.keys(action.outputs).sort()).toEqual(Object.values(OUTPUTS).sort())
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('has the defaults that the code has', async () => {
    const action: ActionFile = parse(await read('action.yml'))
    const given = { INPUT_FILE: 'a.txt', 'INPUT_ACCESS-ID': '15', 'INPUT_SECRET-KEY': 'made-up' }
    const defaults = Object.fromEntries(
      Object.entries(action.inputs)
        .filter(([, input]) => input.default !== undefined)
        .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default ?? '']),
    )
    expect(Object.keys(defaults)).toHaveLength(6)
    expect(readUploadInputs({ ...given, ...defaults })).toEqual(readUploadInputs(given))
  })
})

describe('README.md', () => {
  test('lists every input, output and rule, in their order', async () => {
    const readme = await read('README.md')
    const action: ActionFile = parse(await read('action.yml'))
    expect(firstColumn(readme, 'inputs action.yml')).toEqual(Object.keys(action.inputs))
    expect(firstColumn(readme, 'outputs action.yml')).toEqual(Object.keys(action.outputs))
    expect(firstColumn(readme, 'rules')).toEqual(Object.keys(RULES))
  })
})
