import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { CLOUDBASE_INPUTS, readCloudBaseInputs } from '../../../src/actions/cloudbase/inputs.js'
import { CLOUDBASE_OUTPUTS } from '../../../src/actions/cloudbase/outputs.js'
import { inputVariable } from '../../../src/actions/inputs.js'
import { ACTIONS, ROOT } from '../../support/action.js'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { required: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string }
}

interface Workflow {
  readonly permissions: unknown
  readonly jobs: Readonly<
    Record<string, { steps: readonly { uses?: string; with?: Record<string, unknown> }[] }>
  >
}

const ACTION_FILE = join(ROOT, 'cloudbase', 'action.yml')

const readAction = async (): Promise<ActionFile> => parse(await readFile(ACTION_FILE, 'utf8'))

describe('cloudbase/action.yml', () => {
  test('names the inputs and outputs that the code reads and sets, and its bundle', async () => {
    const { inputs, outputs, runs } = await readAction()
    expect(Object.keys(inputs).sort()).toEqual(Object.values(CLOUDBASE_INPUTS).sort())
    expect(Object.keys(outputs).sort()).toEqual(Object.values(CLOUDBASE_OUTPUTS).sort())
    expect(runs.using).toBe('node24')
    expect(join(dirname(ACTION_FILE), runs.main)).toBe(ACTIONS.cloudbase)
  })

  test('has the defaults that the code has', async () => {
    const { inputs } = await readAction()
    const given = { file: 'a.txt', env: 'env-1', path: '{name}', 'access-token': 'made-up' }
    const defaults = Object.entries(inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default] as const],
    )
    const read = (pairs: readonly (readonly [string, string])[]) => {
      const env = Object.fromEntries(pairs.map(([name, value]) => [inputVariable(name), value]))
      const inputs = readCloudBaseInputs(env, { registerSecret: () => {}, now: 0 })
      return { ...inputs, objectPath: inputs.objectPath('00') }
    }
    expect(defaults.map(([name]) => name)).toEqual([
      ...['validate', 'kind', 'strict', 'retries', 'timeout'],
    ])
    expect(read([...Object.entries(given), ...defaults])).toEqual(read(Object.entries(given)))
  })

  test('is used by the example as it is written, with no more rights than it needs', async () => {
    const { inputs } = await readAction()
    const path = join(ROOT, 'examples', 'workflows', 'cloudbase.yml')
    const workflow: Workflow = parse(await readFile(path, 'utf8'))
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
    const used = steps.filter(({ uses }) => uses?.startsWith('your-org/upload-account-package/'))
    expect(used).toHaveLength(1)
    const names = Object.keys(used[0]?.with ?? {})
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(names))
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required)
    expect(names).toEqual(expect.arrayContaining(required))
  })
})
