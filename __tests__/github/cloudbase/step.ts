import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect } from '@jest/globals'
import { type Emulator, startEmulator } from '../../../src/emulator/index.js'
import { type ActionResult, type ActionRun, runAction } from '../../support/action.js'
import { account, scanForLeaks } from '../../support/leaks.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'

/** The package that a step uploads unless told otherwise, and its SHA-256. */
export const ROWS = [1, 2, 3].map((n) => `${account(n)}\n`).join('')
export const SHA256 = createHash('sha256').update(ROWS).digest('hex')
/** More than the systems at both ends take in while the emulator reads nothing. */
export const LARGE_BYTES = 40_000_000

/** Paths of the WeChat API. */
export const TOKEN = '/cgi-bin/stable_token'
export const LINK = '/tcb/uploadfile'

/** A step with the Cloud Base action, and an emulator for it. */
export interface Step {
  readonly emulator: Emulator
  /** Holds `lists/audience.csv`. */
  readonly workspace: Workspace
  /** Paths of the requests so far; that of a form is `form`. */
  readonly paths: readonly string[]
  /** Path of the form for the path that is given unless told otherwise. */
  readonly formPath: string
  /** Every token and signature of the requests so far. */
  readonly secrets: readonly string[]
  /**
   * Runs the action with AppID and AppSecret; an input that is `undefined` is left out. Fails when
   * anything that it leaves behind holds a secret, also one that the emulator made up.
   */
  run(
    inputs?: Readonly<Record<string, string | undefined>>,
    rest?: Partial<ActionRun>,
  ): Promise<ActionResult>
  close(): Promise<void>
}

export async function startStep(): Promise<Step> {
  const emulator = await startEmulator({ keepBytes: true })
  const workspace = await makeWorkspace()
  await workspace.write('lists/audience.csv', ROWS)
  return {
    emulator,
    workspace,
    get paths() {
      return emulator.requests.map(({ path }) => (path.startsWith('/cos/') ? 'form' : path))
    },
    formPath: `/cos/7465-${emulator.cloudBase.envs[0]}-1258717764/backend/audience.csv`,
    get secrets() {
      return secretsOf(emulator)
    },
    run: async (inputs = {}, rest = {}) => {
      const given = { ...defaultsFor(emulator), ...inputs }
      const pairs = Object.entries(given).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      )
      const result = await runAction({
        action: 'cloudbase',
        inputs: Object.fromEntries(pairs),
        workspace: workspace.path,
        ...rest,
      })
      await expectNoSecret(result, secretsOf(emulator))
      return result
    },
    close: async () => {
      await emulator.close()
      await workspace.remove()
    },
  }
}

/** Inputs of a step; a runner fills in the defaults of action.yml. */
function defaultsFor({ url, cloudBase }: Emulator): Readonly<Record<string, string | undefined>> {
  return {
    file: 'lists/audience.csv',
    env: cloudBase.envs[0],
    path: 'backend/audience.csv',
    'app-id': cloudBase.appId,
    'app-secret': cloudBase.appSecret,
    'service-url': url,
    validate: 'true',
    kind: 'account',
    strict: 'false',
    retries: '3',
    timeout: '120',
  }
}

function secretsOf({ requests }: Emulator): readonly string[] {
  const tokens = requests.flatMap(({ query }) => query.get('access_token') ?? [])
  const values = requests
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => name === 'Signature' || name === 'x-cos-security-token')
    .map(({ value }) => value)
  const signatures = values.flatMap((value) => /q-signature=(.*)$/.exec(value)?.[1] ?? [])
  return [...new Set([...tokens, ...values, ...signatures])]
}

/** Nothing that a run left behind holds one of these, in any form. */
export async function expectNoSecret(
  result: ActionResult,
  hidden: readonly string[],
): Promise<void> {
  const path = result.outputs['report']
  const report = path === undefined ? '' : await readFile(path, 'utf8')
  const shown = [result.stdout, result.stderr, result.summary, report].join('\n')
  expect(shown).not.toContain('access_token=')
  scanForLeaks(shown, hidden)
}

/** The one error annotation of a run that failed. */
export function errorOf(result: ActionResult): string {
  expect(result.exitCode).toBe(1)
  const errors = result.annotations('error')
  expect(errors).toHaveLength(1)
  return errors[0]?.message ?? ''
}
