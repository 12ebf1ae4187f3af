import { readdir, readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { runCommand } from '../support/command-line.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'
import {
  check,
  describeInBrowser,
  type OpenPage,
  openPage,
  type PageServer,
  saved,
  servePage,
  startBrowser,
} from './support/browser.js'

const ROWS = Array.from({ length: 2_500 }, (_, at) => `user-${at}`)
const IN_FOLDER = 'Make packages in a folder…'

/** Has the page be given a folder without asking: no test can answer what a browser asks. */
function giveFolder(): void {
  Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() })
}

describeInBrowser('the page, with a folder to save in,', () => {
  let browser: Browser
  let server: PageServer
  let files: Workspace
  let opened: OpenPage
  let page: Page

  beforeAll(async () => {
    browser = await startBrowser()
    server = await servePage()
    files = await makeWorkspace()
    await files.write('list.txt', `${ROWS.join('\n')}\n`)
  })
  beforeEach(async () => {
    opened = await openPage(browser, { url: server.url, before: giveFolder })
    page = opened.page
    await check(page, [files.join('list.txt')])
    await page.locator('.preview').waitFor()
    await page.getByText('More options').click()
    await page.fill('#max-accounts', '1000')
  })
  afterEach(async () => {
    const { troubles } = opened
    await opened.close()
    expect(troubles).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    await files.remove()
  })

  /** Names of what is in the folder, and what that holds, as text. */
  async function found(): Promise<Record<string, string>> {
    const inside = await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      const all: [string, number[]][] = []
      for await (const name of folder.keys()) {
        const file = await (await folder.getFileHandle(name)).getFile()
        all.push([name, [...new Uint8Array(await file.arrayBuffer())]])
      }
      return all
    })
    return Object.fromEntries(
      inside.map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]).sort(),
    )
  }

  async function put(name: string): Promise<void> {
    await page.evaluate(async (name) => {
      const folder = await navigator.storage.getDirectory()
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable()
      await writable.write('mine')
      await writable.close()
    }, name)
  }

  /** Counts what the page writes, and has the write of a number, from 1, fail or wait for `goOn()`. */
  async function disturb(number: number, how: 'fail' | 'wait'): Promise<void> {
    await page.evaluate(
      ([number, how]) => {
        let writes = 0
        let goOn: () => void = () => {}
        const waiting = new Promise<void>((resolve) => {
          goOn = resolve
        })
        const { prototype } = FileSystemWritableFileStream
        const write = prototype.write
        prototype.write = function (...given) {
          writes++
          Object.assign(globalThis, { writes, goOn })
          if (writes < number) return write.apply(this, given)
          return how === 'fail'
            ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
            : waiting
        }
      },
      [number, how] as const,
    )
  }

  test('writes the packages of the command line, and shows them once all are there', async () => {
    await page.getByRole('button', { name: IN_FOLDER }).click()
    await page.locator('.packed').waitFor()
    await page.getByText('3 files saved.').waitFor()
    expect(await page.getByRole('button', { name: /^Save list/ }).count()).toBe(0)
    const packed = await runCommand(
      ['pack', 'list.txt', '--out', 'out', '--json', '--max-accounts', '1000'],
      { cwd: files.path },
    )
    const { content } = await saved(page.locator('.packed'), 'Save the report (JSON)')
    expect(content.toString()).toBe(packed.stdout)
    const names = (await readdir(files.join('out'))).sort()
    expect(names).toEqual(['list-0001.zip', 'list-0002.zip', 'list-0003.zip'])
    const all = await Promise.all(
      names.map(async (name) => [name, await readFile(files.join(`out/${name}`), 'latin1')]),
    )
    expect(await found()).toEqual(Object.fromEntries(all))
  })

  test('saves all packages that were made before in one go', async () => {
    await page.getByRole('button', { name: 'Make packages', exact: true }).click()
    await page.getByRole('button', { name: 'Save all in a folder' }).click()
    await page.getByText('3 files saved.').waitFor()
    expect(Object.keys(await found())).toHaveLength(3)
    const [first] = Object.values(await found())
    expect(first).toMatch(/^PK/)
    // Once more: nothing is written over.
    await page.getByRole('button', { name: 'Save all in a folder' }).click()
    await page.getByText('The folder has a list-0001.zip already.').waitFor()
    expect(Object.keys(await found())).toHaveLength(3)
  })

  test('writes over nothing, and leaves nothing beside what is there', async () => {
    await put('list-0003.zip')
    await page.getByRole('button', { name: IN_FOLDER }).click()
    await page.getByText('The folder has a list-0003.zip already.').waitFor()
    await page.getByText('Choose another folder').waitFor()
    expect(await found()).toEqual({ 'list-0003.zip': 'mine' })
  })

  test('warns of packages of an earlier run, as the command line does', async () => {
    const others = ['list-0007.zip', 'list-1of2-0001.txt']
    for (const name of ['list.txt', 'other-0001.zip', ...others]) await put(name)
    for (const name of ['list.txt', ...others]) await files.write(`warned/${name}`, 'mine')
    const packed = await runCommand(
      ['pack', 'list.txt', '--out', 'warned', '--json', '--max-accounts', '1000'],
      { cwd: files.path },
    )
    const warning = `which this run did not write: ${others.join(', ')}. A pattern`
    expect(packed.stderr).toContain(warning)
    await page.getByRole('button', { name: IN_FOLDER }).click()
    await page.locator('.packed .look', { hasText: warning }).waitFor()
    const { content } = await saved(page.locator('.packed'), 'Save the report (JSON)')
    expect(content.toString()).toBe(packed.stdout)
  })

  test('warns of packages of an earlier run, too, when all are saved that were made before', async () => {
    await put('list-0007.zip')
    await page.getByRole('button', { name: 'Make packages', exact: true }).click()
    await page.getByRole('button', { name: 'Save all in a folder' }).click()
    await page
      .locator('.status', { hasText: '3 files saved.' })
      .filter({ hasText: 'did not write: list-0007.zip. A pattern' })
      .waitFor()
  })

  test('saves in a folder that can not be listed', async () => {
    await page.evaluate(() => {
      FileSystemDirectoryHandle.prototype.keys = () => {
        throw new DOMException('', 'NotAllowedError')
      }
    })
    await page.getByRole('button', { name: IN_FOLDER }).click()
    await page.getByText('3 files saved.').waitFor()
  })

  test('leaves nothing when the folder takes no more', async () => {
    await disturb(2, 'fail')
    await page.getByRole('button', { name: IN_FOLDER }).click()
    await page.getByText('list-0002.zip could not be saved (QuotaExceededError).').waitFor()
    expect(await found()).toEqual({})
  })

  test('leaves nothing when rows turn out to be rejected', async () => {
    await page.selectOption('#account-type', 'email')
    await page.locator('article.refused').waitFor()
    await page.fill('#max-rejected', '10')
    await page.check('#rejects')
    await page.getByRole('button', { name: IN_FOLDER }).click()
    await page.locator('#packing .problem').waitFor()
    expect(await found()).toEqual({})
    const rejected = await saved(page.locator('.packed'), 'Save 2,500 rejected rows')
    expect(rejected.name).toBe('rejected.tsv')
    const packed = await runCommand(
      [
        ...['pack', 'list.txt', '--out', 'refused', '--account-type', 'email'],
        ...['--max-rejected', '10', '--rejects', 'rejected.tsv'],
      ],
      { cwd: files.path },
    )
    expect(packed.exitCode).toBe(1)
    expect(rejected.content.toString()).toBe(await readFile(files.join('rejected.tsv'), 'utf8'))
  })

  test('leaves nothing when it is cancelled', async () => {
    await disturb(3, 'wait')
    await page.getByRole('button', { name: IN_FOLDER }).click()
    await page.waitForFunction(() => (globalThis as { writes?: number }).writes === 3)
    await page.locator('#packing').getByRole('button', { name: 'Cancel' }).click()
    await page.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn())
    await page.getByText('Cancelled. Nothing of it is left.').waitFor()
    expect(await found()).toEqual({})
  })

  test('asks before it is left, and leaves nothing then either', async () => {
    await disturb(3, 'wait')
    await page.getByRole('button', { name: IN_FOLDER }).click()
    await page.waitForFunction(() => (globalThis as { writes?: number }).writes === 3)
    const asked = page.waitForEvent('dialog')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    expect((await asked).type()).toBe('beforeunload')
    await page.locator('#account-type').waitFor()
    expect(await page.locator('article, .packed').count()).toBe(0)
    expect(await found()).toEqual({})
  })

  test('does nothing when no folder is chosen', async () => {
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('', 'AbortError'))
      Object.assign(globalThis, { showDirectoryPicker: refuse })
    })
    await page.getByRole('button', { name: IN_FOLDER }).click()
    await page.getByRole('button', { name: 'Make packages', exact: true }).click()
    await page.locator('.packed').waitFor()
    expect(await found()).toEqual({})
  })
})

describeInBrowser('the page, where no folder can be chosen,', () => {
  test('saves packages one by one', async () => {
    const browser = await startBrowser()
    const files = await makeWorkspace()
    try {
      const path = await files.write('list.txt', 'ada\nbob\n')
      const before = () => {
        Reflect.deleteProperty(globalThis, 'showDirectoryPicker')
      }
      const { page, troubles } = await openPage(browser, { before })
      await check(page, [path])
      await page.getByRole('button', { name: 'Make packages', exact: true }).click()
      const { content } = await saved(page, 'Save list-0001.zip')
      expect(content.toString('latin1')).toMatch(/^PK/)
      expect(await page.getByText('in a folder').count()).toBe(0)
      expect(troubles).toEqual([])
    } finally {
      await browser.close()
      await files.remove()
    }
  })
})
