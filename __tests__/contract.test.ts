import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { CLOUDBASE_INPUTS, readCloudBaseInputs } from '../src/actions/cloudbase/inputs.js'
import { CLOUDBASE_OUTPUTS } from '../src/actions/cloudbase/outputs.js'
import { type Environment, inputVariable } from '../src/actions/inputs.js'
import { OUTPUTS } from '../src/actions/outputs.js'
import { PUSH_INPUTS, readPushInputs } from '../src/actions/push/inputs.js'
import { PUSH_OUTPUTS } from '../src/actions/push/outputs.js'
import { readUploadInputs, UPLOAD_INPUTS } from '../src/actions/upload/inputs.js'
import { RULES } from '../src/validator/index.js'
import { ACTIONS, ROOT } from './support/action.js'

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { description: string; required: boolean; default?: string }>
  >
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** What the code says of an action, to hold against its action.yml. */
interface Contract {
  readonly bundle: string
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  /** Inputs that have a default. */
  readonly defaults: readonly string[]
  /** Inputs to which the defaults are added. */
  readonly given: Readonly<Record<string, string>>
  /** Reads the inputs; returns what can be compared. */
  readonly read: (env: Environment) => unknown
}

const CREDENTIALS = { 'access-id': '15', 'secret-key': 'made-up' }

const CONTRACTS: Readonly<Record<string, Contract>> = {
  'action.yml': {
    bundle: ACTIONS.upload,
    inputs: UPLOAD_INPUTS,
    outputs: OUTPUTS,
    defaults: ['region', 'kind', 'validate-only', 'strict', 'retries', 'timeout'],
    given: { file: 'a.txt', ...CREDENTIALS },
    read: readUploadInputs,
  },
  'push/action.yml': {
    bundle: ACTIONS.push,
    inputs: PUSH_INPUTS,
    outputs: PUSH_OUTPUTS,
    defaults: ['region', 'kind', 'message-type', 'dry-run', 'retries', 'timeout'],
    given: { 'upload-id': '5', title: 'a', content: 'b', ...CREDENTIALS },
    read: (env) => readPushInputs(env, { now: 0 }),
  },
  'cloudbase/action.yml': {
    bundle: ACTIONS.cloudbase,
    inputs: CLOUDBASE_INPUTS,
    outputs: CLOUDBASE_OUTPUTS,
    defaults: ['validate', 'kind', 'strict', 'retries', 'timeout'],
    given: { file: 'a.txt', env: 'env-1', path: '{name}', 'access-token': 'made-up' },
    read: (env) => {
      const inputs = readCloudBaseInputs(env, { registerSecret: () => {}, now: 0 })
      return { ...inputs, objectPath: inputs.objectPath('00') }
    },
  },
}

const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const readAction = (path: string): ActionFile => parse(readText(path))

describe.each(Object.entries(CONTRACTS))('%s', (path, contract) => {
  const action = readAction(path)

  test('names the inputs and outputs that the code reads and sets, and its bundle', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(Object.values(contract.inputs).sort())
    expect(Object.keys(action.outputs).sort()).toEqual(Object.values(contract.outputs).sort())
    expect(action.runs.using).toBe('node24')
    expect(join(ROOT, dirname(path), action.runs.main)).toBe(contract.bundle)
  })

  test('has the defaults that the code has', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default] as const],
    )
    const read = (pairs: readonly (readonly [string, string])[]) =>
      contract.read(Object.fromEntries(pairs.map(([name, value]) => [inputVariable(name), value])))
    const given = Object.entries(contract.given)
    expect(defaults.map(([name]) => name)).toEqual(contract.defaults)
    expect(read([...given, ...defaults])).toEqual(read(given))
  })
})

describe('README.md', () => {
  test('lists every input, output and rule, in their order', () => {
    const readme = readText('README.md')
    for (const file of Object.keys(CONTRACTS)) {
      const { inputs, outputs } = readAction(file)
      expect(firstColumn(readme, `inputs ${file}`)).toEqual(Object.keys(inputs))
      expect(firstColumn(readme, `outputs ${file}`)).toEqual(Object.keys(outputs))
    }
    expect(firstColumn(readme, 'rules')).toEqual(Object.keys(RULES))
  })
})

/** The first column of the table that a README makes from `source`. */
function firstColumn(readme: string, source: string): string[] {
  const start = readme.indexOf(`<!-- docs:${source} -->`)
  const block = readme.slice(start, readme.indexOf('<!-- docs:end -->', start))
  return Array.from(block.matchAll(/^\| `([^`]+)` \|/gm), ([, name]) => name ?? '')
}
