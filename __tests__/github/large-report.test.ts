import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import { type ActionResult, runAction } from '../support/action.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

const ROWS = 100_000
/** Each of these breaks another rule. */
const BAD_ROWS = ['', 'a', 'b,c', '"d', 'e'.repeat(101)]

let workspace: Workspace
let result: ActionResult

beforeAll(async () => {
  workspace = await makeWorkspace()
  const text = Array.from({ length: ROWS }, (_, index) => BAD_ROWS[index % BAD_ROWS.length])
  const archive = new AdmZip()
  archive.addFile('list.csv', Buffer.from(`${text.join('\n')}\n`))
  await workspace.write('lists/list.zip', archive.toBuffer())
  const inputs = { file: './lists/list.zip', 'validate-only': 'true' }
  result = await runAction({ inputs, workspace: workspace.path })
})

afterAll(async () => {
  await workspace.remove()
})

describe('100,000 bad rows', () => {
  test('are ten annotations: each rule first, the outcome last', () => {
    const errors = result.annotations('error')
    expect(errors).toHaveLength(10)
    expect(new Set(errors.map(({ properties }) => properties['title']))).toEqual(
      new Set(['account-length', 'csv-columns', 'csv-quote', 'row-blank', undefined]),
    )
    expect(errors.at(-1)?.message).toMatch(/^list\.zip is not valid: 100,000 errors\. Nothing was/)
    expect(result.annotations('warning')).toEqual([])
  })

  test('are annotated by the path that GitHub knows, and the entry of the archive', () => {
    const [first] = result.annotations('error')
    expect(first?.properties).toEqual({ title: 'row-blank', file: 'lists/list.zip', line: '1' })
    expect(first?.message).toBe('list.csv: Line 1 is blank. Remove it.')
  })

  test('make a log that begins with the outcome and stays short', () => {
    const lines = result.stdout.split('\n')
    expect(lines.slice(0, 3)).toEqual([
      'Validating ./lists/list.zip (kind: account).',
      'list.zip is not valid: 100,000 errors.',
      '  error csv-quote: 20,000 times',
    ])
    expect(lines.length).toBeLessThan(120)
    expect(result.stdout.length).toBeLessThan(20_000)
  })

  test('make a summary that says all of it on a page', () => {
    expect(result.summary).toContain('### 100,000 errors')
    expect(result.summary).toContain(
      '40&#44;000 times&#44; lines 2&#44; 5&#44; 7&#44; 10&#44; 12&#44; …<br>',
    )
    expect(result.summary.length).toBeLessThan(3_000)
  })
})
