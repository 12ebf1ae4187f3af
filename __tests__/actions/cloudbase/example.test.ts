import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from '../../support/action.js'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { required: boolean }>>
}

interface Workflow {
  readonly permissions: unknown
  readonly jobs: Readonly<
    Record<string, { steps: readonly { uses?: string; with?: Record<string, unknown> }[] }>
  >
}

const readYaml = async (...path: string[]) => parse(await readFile(join(ROOT, ...path), 'utf8'))

describe('examples/workflows/cloudbase.yml', () => {
  test('uses the action as it is, with no more rights than it needs', async () => {
    const { inputs }: ActionFile = await readYaml('cloudbase', 'action.yml')
    const workflow: Workflow = await readYaml('examples', 'workflows', 'cloudbase.yml')
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
