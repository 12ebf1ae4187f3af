import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../src/emulator/index.js'
import { ROOT } from './support/action.js'
import { READMES, snippetsOf } from './support/documents.js'
import { evaluate, fillIn, isDue } from './support/expressions.js'
import { runWorkflow, type WorkflowResult } from './support/workflow-run.js'
import { makeWorkspace, type Workspace } from './support/workspace.js'
import { oneFile } from './support/zip-builder.js'

const FOLDER = join(ROOT, 'examples', 'workflows')
const CLOUD_ENV = 'prod-1a2b3c4d'

/** Made-up telephone numbers, without their country code; each `first` makes others. */
function phones(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(13_000_000_000 + first * 1_000 + index))
}

const rows = (numbers: readonly string[]): string => numbers.map((n) => `+86${n}\n`).join('')

const PEOPLE = phones(1, 40)
const EXPORT = `id,phone\n${PEOPLE.map((phone, index) => `${index},${phone}\n`).join('')}`

let workspace: Workspace
let emulator: Emulator

beforeEach(async () => {
  workspace = await makeWorkspace()
  mkdirSync(workspace.join('repository'))
  // Finished at once: a run that follows would wait for minutes otherwise.
  const course = { states: ['PUSH_FINISHED'], each: { questions: 1 } }
  emulator = await startEmulator({
    course,
    cloudBase: { envs: [CLOUD_ENV] },
    // Larger than numbers in JavaScript are exact.
    firstUploadId: '9007199254740993',
    firstPushId: '9007199254740995',
  })
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

/** Forgets the run before, but for what the emulator knows of it. */
async function startAnew(): Promise<void> {
  await workspace.remove()
  mkdirSync(workspace.join('repository'), { recursive: true })
}

const readRecipe = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

/** Runs a workflow with these files in its repository. */
async function run(
  workflow: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: Readonly<Record<string, string>> = { title: 'A title', content: 'Some words' },
): Promise<WorkflowResult> {
  for (const [name, content] of Object.entries(files)) {
    await workspace.write(join('repository', name), content)
  }
  const { accessId, secretKey, cloudBase } = emulator
  const secrets = {
    TPNS_ACCESS_ID: accessId,
    TPNS_SECRET_KEY: secretKey,
    WECHAT_APP_ID: cloudBase.appId,
    WECHAT_APP_SECRET: cloudBase.appSecret,
  }
  const github = { event: { release: { name: '', tag_name: 'v2.0.0' } } }
  const result = await runWorkflow({
    workflow,
    folder: workspace.path,
    repository: workspace.join('repository'),
    serviceUrl: emulator.url,
    contexts: { secrets, inputs, github },
  })
  // Nobody's number is printed, whatever became of the run.
  expect(result.printed).not.toMatch(/130000\d{5}/)
  return result
}

const resultsOf = ({ jobs }: WorkflowResult): Record<string, string> =>
  Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]))

const ALL_WELL = { upload: 'success', push: 'success', follow: 'success' }

/** The pushes: what was uploaded, as it was uploaded. */
const pushed = (): unknown[] =>
  emulator.pushes.map(({ uploadId, request }) => {
    const { audience_type, account_type, message } = JSON.parse(request)
    return [uploadId, audience_type, account_type, message.title]
  })

/** What a push to each accepted package should look like. */
const toEach = (title = 'A title'): unknown[] =>
  Array.from(emulator.packages.keys(), (id) => [id, 'package_account_push', 1002, title])

const rowsUploaded = (): number =>
  Array.from(emulator.packages.values()).reduce((sum, one) => sum + (one.rows ?? 0), 0)

describe('recipes', () => {
  test('are those that a test below runs', () => {
    const source = readFileSync(join(ROOT, '__tests__', 'recipes.test.ts'), 'utf8')
    const run = Array.from(source.matchAll(/readRecipe\('([\w-]+\.yml)'\)/g), ([, name]) => name)
    expect([...new Set(run)].sort()).toEqual(readdirSync(FOLDER).sort())
  })

  test('gate a pull request, and keep the report of a list that is refused', async () => {
    const gate = readRecipe('gate-pull-request.yml')
    const good = await run(gate, { 'lists/audience.csv': 'ann@example.com\nbob@example.com\n' })
    expect(resultsOf(good)).toEqual({ check: 'success' })

    for (const [second, rule] of [
      ['nobody', 'account-type'],
      // Only a warning, which is as bad here.
      ['ann@example.com', 'duplicate'],
    ] as const) {
      await startAnew()
      const bad = await run(gate, { 'lists/audience.csv': `ann@example.com\n${second}\n` })
      expect(resultsOf(bad)).toEqual({ check: 'failure' })
      expect(JSON.parse(bad.artifact('report')[0] ?? '').lines).toEqual({ [rule]: [2] })
    }
    expect(emulator.connections).toBe(0)
  })

  test('upload, push and follow', async () => {
    const recipe = readRecipe('upload-and-push.yml')
    const result = await run(recipe, { 'lists/audience.csv': rows(PEOPLE) })
    expect(resultsOf(result)).toEqual({ ...ALL_WELL, preview: 'success' })
    expect(pushed()).toEqual(toEach())
    expect(rowsUploaded()).toBe(40)
    expect(JSON.parse(result.artifact('report')[0] ?? '').valid).toBe(true)
  })

  test('push nothing when the list is refused, and keep the report', async () => {
    const recipe = readRecipe('upload-and-push.yml')
    const result = await run(recipe, { 'lists/audience.csv': 'nobody\n' })
    const skipped = { preview: 'skipped', push: 'skipped', follow: 'skipped' }
    expect(resultsOf(result)).toEqual({ upload: 'failure', ...skipped })
    expect(JSON.parse(result.artifact('report')[0] ?? '').valid).toBe(false)
    expect(emulator.connections).toBe(0)
  })

  test.each([
    ['enough of their devices', 12, 'success', 2],
    ['too few of them', 11, 'skipped', 1],
  ])('push to everybody when it has arrived at %s', async (_, colleagues, result, pushes) => {
    const lists = {
      'lists/colleagues.csv': rows(phones(2, colleagues)),
      'lists/audience.csv': rows(PEOPLE),
    }
    const released = await run(readRecipe('push-and-follow.yml'), lists)
    const rest = { push: result, follow: result }
    expect(resultsOf(released)).toEqual({ upload: 'success', first: 'success', ...rest })
    expect(pushed()).toEqual(toEach('v2.0.0').slice(0, pushes))
    expect(released.artifact('reports')).toHaveLength(2)
  })

  test('push to several packages', async () => {
    const result = await run(readRecipe('several-packages.yml'), {
      'lists/north.csv': rows(phones(3, 5)),
      'lists/south.zip': oneFile({ name: 'south.txt', text: rows(phones(4, 5)) }),
      'lists/test-us.csv': rows(phones(5, 5)),
    })
    expect(resultsOf(result)).toEqual({ ...ALL_WELL, preview: 'success' })
    expect(Array.from(emulator.packages.values(), ({ name }) => name)).toEqual([
      'north.csv',
      'south.zip',
    ])
    expect(pushed()).toEqual(toEach())
    expect(JSON.parse(result.artifact('report')[0] ?? '').packages).toHaveLength(2)
  })

  describe('in a matrix', () => {
    const recipe = readRecipe('packages-in-a-matrix.yml').replace(', west]', ']')
    const zip = (text: string) => oneFile({ name: 'list.txt', text })
    const north = zip(rows(phones(6, 5)))

    test('push to the packages of all jobs', async () => {
      const south = zip(rows(phones(7, 5)))
      const lists = { 'lists/north.zip': north, 'lists/south.zip': south }
      const result = await run(recipe, lists)
      expect(resultsOf(result)).toEqual({ ...ALL_WELL, collect: 'success' })
      expect(emulator.packages.size).toBe(2)
      expect(pushed()).toEqual(toEach())
    })

    test('push nothing when one of the jobs fails', async () => {
      const lists = { 'lists/north.zip': zip('nobody\n'), 'lists/south.zip': north }
      const result = await run(recipe, lists)
      const skipped = { collect: 'skipped', push: 'skipped', follow: 'skipped' }
      expect(resultsOf(result)).toEqual({ upload: 'failure', ...skipped })
      expect(emulator.pushes).toEqual([])
    })
  })

  test('pack, push and follow', async () => {
    const result = await run(readRecipe('pack-and-push.yml'), {
      'exports/one.csv': EXPORT,
      'exports/two.csv': EXPORT,
      'lists/opted-out.csv': `${PEOPLE[0]}\n`,
    })
    expect(resultsOf(result)).toEqual(ALL_WELL)
    expect(pushed()).toEqual(toEach())
    expect(rowsUploaded()).toBe(39)
    expect(result.artifact('reports')).toHaveLength(2)
  })

  test('pack in shards, and push to all of them', async () => {
    // Two parts show as much as eight, and are pushed to in a second.
    const recipe = readRecipe('pack-in-shards.yml').replace(/\[1, .*, 8\]/, '[1, 2]')
    const halves = recipe.replaceAll('}}/8', '}}/2')
    const result = await run(halves, { 'exports/all.csv.gz': gzipSync(EXPORT) })
    expect(resultsOf(result)).toEqual({ ...ALL_WELL, collect: 'success' })
    expect(emulator.packages.size).toBe(2)
    expect(rowsUploaded()).toBe(40)
    expect(pushed()).toEqual(toEach())
  })

  test('upload from behind a proxy', async () => {
    const list = oneFile({ name: 'audience.txt', text: rows(PEOPLE) })
    const result = await run(readRecipe('behind-a-proxy.yml'), { 'lists/audience.zip': list })
    expect(resultsOf(result)).toEqual({ upload: 'success' })
    expect(result.jobs['upload']?.outputs).toEqual({ uploadId: [...emulator.packages.keys()][0] })
    expect(result.artifact('report')).toHaveLength(1)
  })

  test('put a list into Cloud Base', async () => {
    const list = { 'lists/audience.csv': 'o-generated-1\no-generated-2\n' }
    const result = await run(readRecipe('cloudbase.yml'), list)
    expect(resultsOf(result)).toEqual({ upload: 'success' })
    const [object] = emulator.cloudBase.objects.values()
    expect(object?.path).toMatch(/^audiences\/\d{4}-\d\d-\d\d\/audience\.csv$/)
    expect(result.printed).toContain(`2 accounts at ${object?.fileId}, SHA-256 ${object?.sha256}`)
  })

  test('cancel a push that has not begun, and fail for one that has', async () => {
    const recipe = readRecipe('cancel-push.yml')
    const waits = { course: { states: ['PUSH_WAIT'], each: { questions: 1 } } }
    const waiting = emulator.tasks.add(waits)
    expect(resultsOf(await run(recipe, {}, { 'push-id': waiting }))).toEqual({ cancel: 'success' })
    expect(emulator.tasks.get(waiting)?.status).toBe('PUSH_CANCELED')

    await startAnew()
    const over = emulator.tasks.add()
    expect(resultsOf(await run(recipe, {}, { 'push-id': over }))).toEqual({ cancel: 'failure' })
  })
})

test.each(READMES.filter((name) => name.startsWith('README')))(
  'the first workflow of %s uploads, and reaches nobody until its push is let go',
  async (name) => {
    const whole = snippetsOf(name).find(({ text }) => text.startsWith('name: '))?.text ?? ''
    // The list comes from the folder of the test instead of over the network.
    const workflow = whole.replace(
      /- run: curl .*\n.*\n.*LIST_URL.*\n/,
      '- uses: actions/checkout@v6\n',
    )
    const list = { 'audience.csv': rows(PEOPLE) }
    const result = await run(workflow, list)
    expect(resultsOf(result)).toEqual({ upload: 'success', push: 'success' })
    expect([rowsUploaded(), emulator.pushes]).toEqual([40, []])
    expect(result.artifact('report')).toHaveLength(1)

    await startAnew()
    await run(workflow.replace(/ +dry-run: true.*\n/, ''), list)
    expect(emulator.pushes).toHaveLength(1)
  },
)

describe('expressions', () => {
  const contexts = { steps: { a: { outputs: { id: '12', none: '' } } }, inputs: { x: "it's" } }
  const good = { success: true }

  test.each([
    ["steps.a.outputs.id != '' && fromJSON(steps.a.outputs.id) >= 12", true],
    ["steps.a.outputs.none || inputs.x == 'it''s'", true],
    ['(steps.b.outputs.id || 3)', 3],
    ['success() && steps.a.outputs.none', ''],
  ])('have the value that GitHub gives them: %s', (expression, value) => {
    expect(evaluate(expression, contexts, good)).toBe(value)
  })

  test('are filled into texts, and decide what runs', () => {
    expect(fillIn(`a-\${{ steps.a.outputs.id }}/8`, contexts, good)).toBe('a-12/8')
    expect(isDue(undefined, contexts, { success: false })).toBe(false)
    expect(isDue('steps.a.outputs.id', contexts, { success: false })).toBe(false)
    expect(isDue('always() && steps.a.outputs.id', contexts, { success: false })).toBe(true)
    expect(isDue('always() && steps.a.outputs.none', contexts, good)).toBe(false)
  })

  test.each(['hashFiles(1)', 'env.a', '(1', '1 1', '#'])('are refused when unknown: %s', (text) => {
    expect(() => evaluate(text, contexts, good)).toThrow(/Nobody knows|is open/)
  })
})
