// The page and the command line say and make the same, byte for byte.
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { ACCOUNT_TYPES, titleKey } from '../../src/validator/index.js'
import { KINDS } from '../pack/kinds.js'
import { ROOT } from '../support/action.js'
import { runCommand } from '../support/command-line.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'
import { check, describeInBrowser, openPage, saved, startBrowser } from './support/browser.js'

const EXAMPLES = join(ROOT, 'examples')
const CORPUS = join(ROOT, '__tests__', 'validator', 'corpus', 'zip')

/** Rows beyond what the row-by-row search takes, with every seventh one twice. */
const MANY = Array.from({ length: 30_000 }, (_, at) => `user-${at - (at % 7 === 6 ? 5 : 0)}`)

const PHONES = [
  'name,phone',
  'a,138 0013 0001',
  'b,+86 138-0013-0002',
  'c,008613800130003',
  'd,13800130001',
  'e,１３８００１３０００４',
  'f,',
  '"g ""quoted""",\'13800130005',
  'h,13800130006.0',
].join('\r\n')

const TEXTS: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'marked.TXT': '\ufeffada@example.com\r\nbob@example.com\nada@example.com',
  'utf16.csv': Buffer.from('\ufeffaccount\nada\n', 'utf16le'),
  'page.txt': '<!doctype html><p>no list</p>',
  'list.dat': 'ada\n',
  'many.txt': MANY.join('\n'),
  'broken.zip': 'PK\u0003\u0004 not an archive',
  'gbk.txt': Buffer.from('d5cbbac5310ad5cbbac5320a', 'hex'),
}

describeInBrowser('the page and the command line', () => {
  let browser: Browser
  let files: Workspace

  beforeAll(async () => {
    browser = await startBrowser()
    files = await makeWorkspace()
    for (const [name, content] of Object.entries(TEXTS)) await files.write(name, content)
  })
  afterAll(async () => {
    await browser.close()
    await files.remove()
  })

  /** Runs something in the page, which must do nothing that it should not. */
  async function inPage(locale: string, use: (page: Page) => Promise<void>): Promise<void> {
    const { page, troubles, close } = await openPage(browser, { locale })
    try {
      await use(page)
      expect(troubles).toEqual([])
    } finally {
      await close()
    }
  }

  describe('say the same of packages', () => {
    const samples = async () => {
      const zips = (await readdir(CORPUS)).filter((name) => name.endsWith('.zip'))
      const examples = (await readdir(EXAMPLES)).filter((name) => /\.(?:txt|csv|zip)$/.test(name))
      return [
        ...Object.keys(TEXTS).map((name) => files.join(name)),
        ...examples.map((name) => join(EXAMPLES, name)),
        ...zips.map((name) => join(CORPUS, name)),
      ]
    }

    test.each([
      ['en', 'en-US', 'Save the report (JSON)'],
      ['zh-CN', 'zh-CN', '保存报告（JSON）'],
    ])('many at once, in %s', async (language, locale, button) => {
      const paths = await samples()
      expect(paths.length).toBeGreaterThan(60)
      const names = paths.map((path) => basename(path))
      // The command line names files as they are given; the page knows their names alone.
      const folder = await makeWorkspace()
      try {
        for (const path of paths) await folder.write(basename(path), await readFile(path))
        const said = await runCommand(['validate', ...names, '--json', '--language', language], {
          cwd: folder.path,
        })
        await inPage(locale, async (page) => {
          await check(page, paths)
          const { name, content } = await saved(page, button)
          expect(name).toBe('report.json')
          expect(content.toString()).toBe(said.stdout)
        })
      } finally {
        await folder.remove()
      }
    })

    test('large ones, whose digests are taken by a worker of their own', async () => {
      const folder = await makeWorkspace()
      try {
        const rows = Array.from({ length: 600_000 }, (_, at) => `user-${at % 599_999}`)
        await folder.write('large.txt', rows.join('\n'))
        await folder.write('larger.csv', ['account', ...rows, 'x'].join('\r\n'))
        const names = ['large.txt', 'larger.csv']
        const said = await runCommand(['validate', ...names, '--json'], { cwd: folder.path })
        await inPage('en-US', async (page) => {
          await page.evaluate(() => {
            const told: string[] = []
            Object.assign(globalThis, { told })
            const { postMessage } = Worker.prototype
            Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
              told.push(...Object.keys(given[0] as object))
              Reflect.apply(postMessage, this, given)
            }
          })
          await check(
            page,
            names.map((name) => folder.join(name)),
          )
          const { content } = await saved(page, 'Save the report (JSON)')
          expect(content.toString()).toBe(said.stdout)
          const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)
          expect(told.filter((key) => key === 'serves')).toHaveLength(1)
        })
      } finally {
        await folder.remove()
      }
    })

    test('one, as accounts of a type and as tokens', async () => {
      const phones = join(EXAMPLES, 'phones.txt')
      const button = 'Save the report (JSON)'
      await inPage('en-US', async (page) => {
        await check(page, [phones])
        await page.selectOption('#account-type', 'email')
        await page.waitForSelector('article.refused')
        const typed = await saved(page, button)
        expect(typed.name).toBe('phones.txt.report.json')
        await page.selectOption('#kind', 'token')
        await page.getByText('token-length').first().waitFor()
        const tokens = await saved(page, button)
        const options = [
          ['--account-type', 'email'],
          ['--kind', 'token'],
        ]
        const [asEmail, asToken] = await Promise.all(
          options.map((option) => runCommand(['validate', phones, '--json', ...option])),
        )
        expect(typed.content.toString()).toBe(asEmail?.stdout)
        expect(tokens.content.toString()).toBe(asToken?.stdout)
      })
    })
  })

  /** What was packed is to be what the command line made: its report, and the packages in a folder. */
  async function expectSame(page: Page, report: string, out: string): Promise<void> {
    const { content } = await saved(page.locator('.packed'), 'Save the report (JSON)')
    expect(content.toString()).toBe(report)
    const made = await readdir(out)
    expect(made.length).toBeGreaterThan(0)
    for (const file of made) {
      const { name, content } = await saved(page, `Save ${file}`)
      expect(name).toBe(file)
      expect(content.equals(await readFile(join(out, file)))).toBe(true)
    }
  }

  describe('make the same packages', () => {
    const lists: Readonly<Record<string, string | Uint8Array>> = {
      'people.csv': PHONES,
      'left.txt': '+8613800130003\n',
      'gbk.csv.gz': gzipSync(Buffer.from('d5cbbac50ad5cbbac5310ad5cbbac5320a', 'hex')),
      'wide.txt': Buffer.from('\ufeffzoe\r\nann\r\nzoe\r\n', 'utf16le'),
      'many.txt': MANY.join('\n'),
      'some.zip': '',
    }

    test.each<[string, string[], Record<string, string>, string[]]>([
      [
        'phones',
        ['people.csv'],
        { 'account-type': 'phone', column: 'phone', country: 'CN' },
        ['left.txt'],
      ],
      ['sorted', ['wide.txt', 'many.txt'], { order: 'sorted', 'max-accounts': '9000' }, []],
      ['as csv', ['gbk.csv.gz'], { format: 'csv', name: '名单' }, []],
      ['an archive', ['some.zip'], { format: 'txt', 'max-rejected': '100%' }, []],
    ])('%s', async (_, names, options, excludes) => {
      const folder = await makeWorkspace()
      try {
        const archive = await readFile(join(CORPUS, 'infozip-deflated.zip'))
        for (const [name, content] of Object.entries(lists)) {
          await folder.write(name, name === 'some.zip' ? archive : content)
        }
        const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
        const leaving = excludes.length > 0 ? ['--exclude', excludes.join('\n')] : []
        const packed = await runCommand(
          ['pack', ...names, '--out', 'out', '--json', ...given, ...leaving],
          { cwd: folder.path },
        )
        expect(packed.exitCode).toBe(0)
        await inPage('en-US', async (page) => {
          await check(
            page,
            names.map((name) => folder.join(name)),
          )
          await page.locator('.preview, #previewing .problem').first().waitFor()
          await page.getByText('More options').click()
          for (const [name, value] of Object.entries(options)) {
            const control = page.locator(`#${name}`)
            const isChoice = await control.evaluate(({ tagName }) => tagName === 'SELECT')
            if (isChoice) await control.selectOption(value)
            else await control.fill(value)
          }
          await page.setInputFiles(
            '#exclude',
            excludes.map((name) => folder.join(name)),
          )
          await page.locator('button[type=submit]').focus()
          await page.keyboard.press('Enter')
          await page.waitForSelector('.packed')
          await expectSame(page, packed.stdout, folder.join('out'))
        })
      } finally {
        await folder.remove()
      }
    })

    test.each([0, 1, 2])('of lists as people have them (a third: %i)', async (third) => {
      const folder = await makeWorkspace()
      try {
        await inPage('en-US', async (page) => {
          const all = Object.values(KINDS)
          expect(all.length).toBeGreaterThan(20)
          for (const [at, { lists, settings = {} }] of all.entries()) {
            if (at % 3 !== third) continue
            const names = Object.keys(lists)
            for (const [name, content] of Object.entries(lists)) {
              await folder.write(`${at}/${name}`, content)
            }
            await page.reload()
            await check(
              page,
              names.map((name) => folder.join(`${at}/${name}`)),
            )
            const { accountType, country, column } = settings
            if (accountType !== undefined && accountType !== null) {
              await page.selectOption('#account-type', ACCOUNT_TYPES[accountType])
            }
            if (country) await page.selectOption('#country', country)
            const options = []
            if (column !== undefined && column !== null) {
              await page.locator('#column:visible').waitFor()
              const choices = await page.locator('#column option').allTextContents()
              const wanted = choices.findIndex((label) => {
                const [number, title = ''] = label.split(': ')
                return typeof column === 'number'
                  ? number === String(column)
                  : titleKey(title) === titleKey(column)
              })
              const choice = page.locator('#column option').nth(wanted)
              const value = (await choice.getAttribute('value')) ?? ''
              await page.selectOption('#column', value)
            }
            await page.locator('.preview').waitFor()
            // The page chooses the one column whose title accounts have.
            const chosen = await page.locator('#column').inputValue()
            if (chosen !== '') options.push('--column', chosen)
            if (accountType !== undefined) options.push('--account-type', String(accountType))
            if (country) options.push('--country', country)
            const [packed] = await Promise.all([
              runCommand(['pack', ...names, '--out', 'out', '--json', ...options], {
                cwd: folder.join(String(at)),
              }),
              page.locator('button[type=submit]').click(),
            ])
            await page.locator('.packed').waitFor()
            await expectSame(page, packed.stdout, folder.join(`${at}/out`))
          }
        })
      } finally {
        await folder.remove()
      }
    })

    test('with lists to leave out that have columns of their own', async () => {
      const folder = await makeWorkspace()
      try {
        await folder.write('list.csv', 'name,mail\na,ada@example.com\nb,bob@example.com\n')
        await folder.write('out.csv', 'since;why;who\n2026;moved;bob@example.com\n')
        await inPage('en-US', async (page) => {
          await check(page, [folder.join('list.csv')])
          // The one title that accounts have is chosen for whoever has not chosen.
          await page.locator('#column:visible').waitFor()
          expect(await page.locator('#column').inputValue()).toBe('mail')
          expect(await page.locator('#column option').allTextContents()).toEqual([
            '1: name',
            '2: mail',
          ])
          await page.setInputFiles('#exclude', [folder.join('out.csv')])
          await page.locator('#exclude-column:visible').waitFor()
          expect(await page.locator('#exclude-column option').allTextContents()).toEqual([
            'The same as above',
            '1: •••••',
            '2: •••',
            '3: •••',
          ])
          await page.selectOption('#exclude-column', '3')
          await page.locator('button[type=submit]').click()
          await page.locator('.packed .counts', { hasText: 'On an exclude list1' }).waitFor()
          await page.getByText('list-0001.zip: 1 account').waitFor()
        })
      } finally {
        await folder.remove()
      }
    })
  })
})
