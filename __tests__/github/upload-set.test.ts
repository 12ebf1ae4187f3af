import { readFile, realpath, symlink } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../src/emulator/index.js'
import { type ActionResult, runAction } from '../support/action.js'
import { jumpingClock } from '../support/clock.js'
import { account } from '../support/leaks.js'
import { testOnPosix, testWithSignals } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace
let emulator: Emulator

beforeEach(async () => {
  workspace = await makeWorkspace()
  // A second goes by whenever it looks, so that pushes to packages need not wait for one another.
  let now = Date.now()
  const clock = () => {
    now += 1_000
    return now
  }
  emulator = await startEmulator({ clock })
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

/** Served as ever: the fault is for a later request. */
const AS_EVER = { kind: 'alter' } as const
const REFUSAL = {
  kind: 'answer',
  body: '{"retCode":1008035,"errMsg":"made up","uploadId":0}',
} as const

function upload(
  more: Readonly<Record<string, string>>,
  onStart?: Parameters<typeof runAction>[0]['onStart'],
): Promise<ActionResult> {
  return runAction({
    inputs: {
      'service-url': emulator.url,
      'access-id': emulator.accessId,
      'secret-key': emulator.secretKey,
      ...more,
    },
    workspace: workspace.path,
    ...(onStart === undefined ? {} : { onStart }),
  })
}

/** Writes packages of two accounts each, no account in two of them. */
async function writePackages(...names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await workspace.write(name, `${account(2 * index)}\n${account(2 * index + 1)}\n`)
  }
}

const json = (text: string | undefined) => JSON.parse(text ?? '')
const reportOf = async ({ outputs }: ActionResult) =>
  json(await readFile(outputs['report'] ?? '', 'utf8'))
/** What reached the service, by file name. */
/** The signs in the table of a summary, by what stands in the first column. */
const signs = (summary: string) =>
  Object.fromEntries(
    Array.from(
      summary.matchAll(/<tr><td[^>]*><code>([^<]*)<\/code><\/td><td[^>]*>([^<]*)</g),
      (found) => [
        found[1]!.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
        found[2],
      ],
    ),
  )
const sent = () => emulator.requests.map(({ file }) => file?.fileName)

describe('packages that pass', () => {
  test('are uploaded one after the other, sorted by path, each once', async () => {
    await writePackages('lists/b.csv', 'a.txt', 'lists/c.txt', 'lists/old.txt')

    const result = await upload({ files: 'lists/*\n./a.txt\n\n*.txt\n! lists/o*' })

    expect(result.exitCode).toBe(0)
    expect(sent()).toEqual(['a.txt', 'b.csv', 'c.txt'])
    const ids = [...emulator.packages.keys()]
    expect(result.outputs).toEqual({
      valid: 'true',
      rowCount: '6',
      accountCount: '6',
      duplicateCount: '0',
      errorCount: '0',
      warningCount: '0',
      report: expect.stringContaining(workspace.path),
      uploadIds: JSON.stringify(ids),
      packages: expect.any(String),
    })
    expect(json(result.outputs['packages'])).toEqual(
      ['a.txt', 'lists/b.csv', 'lists/c.txt'].map((file, index) => ({
        file,
        uploadId: ids[index],
        valid: true,
        rowCount: 2,
        accountCount: 2,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      })),
    )
    expect(await reportOf(result)).toEqual({
      packages: ['a.txt', 'b.csv', 'c.txt'].map((file) =>
        expect.objectContaining({ file, rows: 2 }),
      ),
      duplicatesAcross: 0,
      duplicatesAcrossCheckedRows: 6,
      findingsAcross: [],
    })
    expect(result.summary).toMatch(/^## ✅ 3 packages uploaded\n\n3 valid packages&#58; 6 accounts/)
    expect(result.summary.match(/<tr>/g)).toHaveLength(4)
    for (const id of ids) expect(result.summary).toContain(`<code>${id}</code>`)
    expect(result.summary).toContain(`upload-ids: \${{ needs.upload.outputs.uploadIds }}`)
  })

  test('are pushed to, in their order, by what the upload gives out', async () => {
    await writePackages('b.txt', 'a.txt')
    const { outputs } = await upload({ files: '*.txt' })
    const result = await runAction({
      action: 'push',
      inputs: {
        'upload-ids': outputs['uploadIds'] ?? '',
        ...{ title: 'a', content: 'b', 'service-url': emulator.url },
        ...{ 'access-id': emulator.accessId, 'secret-key': emulator.secretKey },
      },
      workspace: workspace.path,
      env: jumpingClock(),
    })
    expect(result.exitCode).toBe(0)
    const ids = [...emulator.packages.keys()]
    expect(emulator.pushes.map(({ uploadId }) => uploadId)).toEqual(ids)
    expect(json(result.outputs['pushIds'])).toHaveLength(2)
  })

  test('are a set also when they are one', async () => {
    await writePackages('a.txt')
    const result = await upload({ files: '*.txt' })
    const ids = [...emulator.packages.keys()]
    expect(result.outputs).toMatchObject({ uploadIds: JSON.stringify(ids), rowCount: '2' })
    expect(result.outputs).not.toHaveProperty('uploadId')
    expect(result.outputs).not.toHaveProperty('sha256')
    expect(await reportOf(result)).toMatchObject({ packages: [{ file: 'a.txt' }] })
  })

  test('may be many', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `${String(index).padStart(3, '0')}.txt`)
    await writePackages(...names)
    const result = await upload({ files: '*.txt' })
    expect(result.exitCode).toBe(0)
    expect(sent()).toEqual(names)
    expect(json(result.outputs['uploadIds'])).toEqual([...emulator.packages.keys()])
    expect(result.summary.match(/<tr>/g)).toHaveLength(251)
  })

  test('need neither credentials nor a service under validate-only', async () => {
    await writePackages('a.txt', 'b.txt')
    const result = await runAction({
      inputs: { files: '*.txt', 'validate-only': 'true' },
      workspace: workspace.path,
    })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ valid: 'true', uploadIds: '[null,null]' })
    expect(result.summary).toMatch(/^## ✅ 2 valid packages\n/)
    expect(result.summary).not.toContain('uploadId')
  })
})

describe('a package that does not pass', () => {
  test('keeps all from being sent, and is annotated in its file', async () => {
    await writePackages('a.txt', 'c.txt')
    await workspace.write('b.txt', `${account(8)}\nz\n`)
    const result = await upload({ files: '*.txt' })
    expect(result.exitCode).toBe(1)
    expect(emulator.connections).toBe(0)
    expect(result.annotations('error')).toEqual([
      expect.objectContaining({
        properties: { title: 'account-length', file: 'b.txt', line: '2' },
      }),
      expect.objectContaining({
        message: expect.stringMatching(
          /^1 of 3 packages is not valid: 1 error\. Nothing was sent\./,
        ),
      }),
    ])
    expect(result.outputs).toMatchObject({
      valid: 'false',
      errorCount: '1',
      uploadIds: '[null,null,null]',
    })
    expect(json(result.outputs['packages'])).toMatchObject([
      { file: 'a.txt', valid: true, uploadId: null },
      { file: 'b.txt', valid: false, uploadId: null },
      { file: 'c.txt', valid: true, uploadId: null },
    ])
    expect(result.summary).toMatch(/^## ❌ Packages refused\n/)
    expect(result.summary).toContain('### <code>b&#46;txt</code>')
    expect(result.summary).not.toContain('### <code>a&#46;txt</code>')
  })

  test('is one of many: the budget of annotations is kept, each file represented', async () => {
    for (let n = 0; n < 12; n++) {
      await workspace.write(`${String(n).padStart(2, '0')}.txt`, `z\nz\n\n${account(n)} \n`)
    }
    const result = await upload({ files: '*.txt' })
    const errors = result.annotations('error')
    expect(errors).toHaveLength(10)
    expect(errors.slice(0, 9).map(({ properties }) => properties['file'])).toEqual(
      Array.from({ length: 9 }, (_, n) => `0${n}.txt`),
    )
    expect(result.annotations('warning')).toHaveLength(10)
    expect(result.stdout).toMatch(/11\.txt: error account-length/)
  })

  test('has one fault in all rows: what is annotated tells it, and no list besides', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => `138001380${10 + n}\n`).join('')
    await workspace.write('a.txt', rows)
    const result = await upload({ files: 'a.txt', 'account-type': 'phone' })
    const errors = result.annotations('error')
    expect(errors[0]?.message).toMatch(/All 30 rows have this fault\.$/)
    expect(errors).toHaveLength(10)
    expect(result.stdout.match(/Put \+86/g)).toHaveLength(9)
    expect(result.stdout).not.toContain('::group::')
    const { packages } = await reportOf(result)
    expect(packages[0].findings).toHaveLength(20)
  })

  test('has only warnings, but strict makes them fail', async () => {
    await writePackages('a.txt')
    await workspace.write('b.txt', `${account(8)}\n${account(8)}\n`)
    const result = await upload({ files: '*.txt', strict: 'true' })
    expect(result.exitCode).toBe(1)
    expect(emulator.connections).toBe(0)
    expect(result.outputs).toMatchObject({ valid: 'true', warningCount: '1' })
    expect(result.annotations('error')[0]?.message).toContain('strict')
  })
})

describe('accounts in two packages', () => {
  const write = async () => {
    await workspace.write('a.txt', `${account(1)}\n${account(2)}\n${account(3)}\n`)
    await workspace.write('lists/b.csv', `${account(4)}\n${account(3)}\n`)
    await workspace.write('lists/c.txt', `${account(1)}\n${account(1)}\n`)
  }

  test('are warnings, with the place of each of the two', async () => {
    await write()
    const result = await upload({ files: 'a.txt\nlists/*' })
    expect(result.exitCode).toBe(0)
    const { packages, findingsAcross, ...counts } = await reportOf(result)
    expect(counts).toEqual({ duplicatesAcross: 2, duplicatesAcrossCheckedRows: 7 })
    expect(packages.map(({ warnings }: { warnings: number }) => warnings)).toEqual([0, 0, 1])
    const places = [
      { file: 'lists/b.csv', line: 2, otherFile: 'a.txt', otherLine: 3 },
      { file: 'lists/c.txt', line: 1, otherFile: 'a.txt', otherLine: 1 },
    ]
    expect(findingsAcross).toMatchObject(places)
    expect(result.outputs).toMatchObject({ warningCount: '3', duplicateCount: '1', valid: 'true' })
    expect(result.annotations('warning').map(({ properties }) => properties)).toEqual([
      { title: 'duplicate-across', file: 'lists/b.csv', line: '2' },
      { title: 'duplicate', file: 'lists/c.txt', line: '2' },
      { title: 'duplicate-across', file: 'lists/c.txt', line: '1' },
    ])
    expect(result.stdout).toContain('2 accounts repeat ones of an earlier package')
    expect(result.summary).toMatch(/^## ⚠️ 3 packages uploaded, with warnings\n/)
    expect(result.summary).toContain(
      '- <code>lists&#47;b&#46;csv</code> Line 2 repeats the account on line 3 of a&#46;<wbr>txt',
    )
  })

  test('are counted for each package after the first that has them', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await workspace.write(name, `${account(1)}\n`)
    const result = await upload({ files: '*.txt', 'validate-only': 'true' })
    expect(result.stdout).toContain('2 accounts repeat ones of an earlier package, and would be')
  })

  test('keep all from being sent under strict', async () => {
    await write()
    const result = await upload({ files: 'a.txt\nlists/b.csv', strict: 'true' })
    expect(result.exitCode).toBe(1)
    expect(emulator.connections).toBe(0)
    expect(result.outputs).toMatchObject({ valid: 'true', warningCount: '1' })
    expect(result.summary).toMatch(/^## ❌ Packages refused\n/)
    expect(signs(result.summary)).toEqual({
      'a.txt': '✅',
      'lists/b.csv': '✅',
      'duplicate-across': '❌',
    })
  })

  test('stand in the table of the summary, so that its warnings add up', async () => {
    await write()
    const result = await upload({ files: 'a.txt\nlists/*', 'validate-only': 'true' })
    expect(signs(result.summary)).toMatchObject({ 'lists/c.txt': '⚠️', 'duplicate-across': '⚠️' })
    expect(result.summary).toMatch(/duplicate&#45;across.*⚠️.*–.*–.*–.*0.*2<\/td><\/tr>/)
    await workspace.write('z.txt', `${account(99)}\n`)
    const apart = await upload({ files: 'a.txt\nz.txt', 'validate-only': 'true' })
    expect(signs(apart.summary)).toEqual({ 'a.txt': '✅', 'z.txt': '✅' })
  })
})

describe('a link out of the workspace', () => {
  // Windows lets only some users make links.
  testOnPosix('is followed with a warning that says so, within the budget', async () => {
    const elsewhere = await makeWorkspace()
    try {
      const rows = Array.from({ length: 20 }, (_, n) => `${account(n)} \n`).join('')
      const target = await elsewhere.write('secret.txt', rows)
      await symlink(target, workspace.join('a.txt'))
      await symlink(target, workspace.join('b.txt'))
      await workspace.write('c.txt', `${account(30)}\n`)
      await symlink(workspace.join('c.txt'), workspace.join('d.txt'))
      const result = await upload({ files: 'a.txt\nd.txt' })
      const [first, ...others] = result.annotations('warning')
      expect(first?.properties).toEqual({ file: 'a.txt' })
      expect(first?.message).toContain(`to ${await realpath(target)}.`)
      expect(others).toHaveLength(9)
      expect(result.stdout.match(/symbolic link/g)).toHaveLength(1)
      expect((await upload({ file: 'c.txt' })).stdout).not.toContain('symbolic link')
      expect((await upload({ file: target })).stdout).not.toContain('symbolic link')
    } finally {
      await elsewhere.remove()
    }
  })
})

describe('an upload that fails', () => {
  test.each([
    ['first', 0],
    ['middle', 1],
    ['last', 2],
  ])(
    'as the %s: says which packages exist, which are missing, and how to go on',
    async (_, index) => {
      await writePackages('a.txt', 'b.txt', 'c.txt')
      const names = ['a.txt', 'b.txt', 'c.txt']
      for (let n = 0; n < index; n++) emulator.faults.next(AS_EVER)
      emulator.faults.next(REFUSAL)

      const result = await upload({ files: '*.txt' })

      expect(result.exitCode).toBe(1)
      expect(emulator.requests).toHaveLength(index + 1)
      const ids = [...emulator.packages.keys()]
      expect(ids).toHaveLength(index)
      expect(json(result.outputs['uploadIds'])).toEqual(names.map((__, n) => ids[n] ?? null))
      expect(json(result.outputs['packages'])).toMatchObject(
        names.map((file, n) => ({ file, uploadId: ids[n] ?? null, valid: true })),
      )
      expect(result.outputs).not.toHaveProperty('uploadId')
      const [error, ...others] = result.annotations('error')
      expect(others).toEqual([])
      expect(
        result.stdout
          .trimEnd()
          .split('\n')
          .findLast((line) => !line.startsWith('::debug')),
      ).toBe(`::error::${error?.message}`)
      expect(error?.message).toContain(`The upload of "${names[index]}" failed: `)
      expect(error?.message).toContain('1008035')
      expect(error?.message).toContain(`${index} of 3 packages`)
      expect(error?.message).toContain(
        `Missing are ${names
          .slice(index)
          .map((name) => `"${name}"`)
          .join(', ')}.`,
      )
      for (const [n, id] of ids.entries()) {
        expect(error?.message).toContain(`"${names[n]}" (uploadId ${id})`)
      }
      expect(error?.message.includes('To go on')).toBe(index > 0)
      expect(result.summary).toMatch(new RegExp(`^## ❌ ${index} of 3 packages uploaded\n`))
      expect(result.summary.match(/>–</g)).toHaveLength(3 - index)
      expect(result.summary).not.toContain('upload-ids:')
    },
  )

  // Windows ends a process at once.
  testWithSignals('because the runner stops it: what exists is told', async () => {
    await writePackages('a.txt', 'b.txt', 'c.txt')
    emulator.faults.next(AS_EVER)
    const pause = emulator.faults.pauseAt(1)
    const result = await upload({ files: '*.txt' }, (child) => {
      pause.reached.then(
        () => child.kill('SIGTERM'),
        () => child.kill('SIGKILL'),
      )
    })
    expect(result.exitCode).toBe(1)
    const [id] = emulator.packages.keys()
    expect(json(result.outputs['uploadIds'])).toEqual([id, null, null])
    const message = result.annotations('error')[0]?.message
    expect(message).toMatch(/^Stopped by SIGTERM\./)
    expect(message).toContain(
      `1 of 3 packages was uploaded. At the service are "a.txt" (uploadId ${id}).`,
    )
    expect(message).toContain('Missing are "b.txt", "c.txt".')
    expect(result.summary).toContain('1 of 3 packages uploaded')
  })
})

describe('the inputs', () => {
  test.each([
    [
      { files: 'a.txt\n*.zip\nlists' },
      ['"*.zip"', 'names a folder with the line "lists"', 'Looked in'],
    ],
    [{ files: '*.txt\n!a.*' }, ['take all away']],
    [{ files: '*.txt', file: 'a.txt' }, ['either `file` or `files`']],
    [{}, ['`file` is missing']],
    [{ files: '*.zip', region: 'mars' }, ['"*.zip"', '`region` must be one of']],
  ])('%j are told of in one go, and no output is set', async (given, texts) => {
    await writePackages('a.txt', 'lists/b.txt')
    const result = await upload(given)
    expect(result).toMatchObject({ exitCode: 1, outputs: {}, summary: '' })
    const [error, ...others] = result.annotations('error')
    expect(others).toEqual([])
    for (const text of texts) expect(error?.message).toContain(text)
    expect(emulator.connections).toBe(0)
  })

  test('that are empty say why secrets may be', async () => {
    await writePackages('a.txt')
    const result = await upload({ file: 'a.txt', 'access-id': '', 'secret-key': '' })
    const message = result.annotations('error')[0]?.message
    expect(message).toMatch(/`secret-key` is missing.*fork or Dependabot/)
  })
})
