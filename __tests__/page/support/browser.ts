import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'
import { ROOT } from '../../support/action.js'

const FILE = join(ROOT, 'dist', 'page', 'account-package.html')

/** Where Chromium is found unless `CHROMIUM` says so. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Nothing but the page, not even what a browser does by itself. */
const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]

const given = process.env['CHROMIUM']
const executablePath = given ?? USUAL_PATHS.find((path) => existsSync(path))

/** Tests that need a browser: skipped where there is none, but not when one was promised. */
export const describeInBrowser: typeof describe.skip =
  executablePath === undefined ? describe.skip : describe

/** Keys of texts, which stand where a text is missing. */
export const KEYS: RegExp =
  /\b(?:finding|general|pack|pack-write|packing|page|run|settings)\.[a-z][a-z-]{2}/

/** Starts Chromium, perhaps with more arguments. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  if (executablePath === undefined) throw new Error('There is no Chromium: set CHROMIUM.')
  const libraries = process.env['CHROMIUM_LIBRARIES']
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
  return chromium.launch({
    ...{ executablePath, args: [...ARGUMENTS, ...more] },
    env: libraries === undefined ? env : { ...env, LD_LIBRARY_PATH: libraries },
  })
}

/** The page, as it is open in a browser. */
export interface OpenPage {
  readonly page: Page
  /** What went wrong in it, and what it asked for besides itself: both must stay empty. */
  readonly troubles: readonly string[]
  close(): Promise<void>
}

/** How the page is opened. */
export interface OpenOptions extends BrowserContextOptions {
  /** From a disk unless given. */
  readonly url?: string
  /** What is waited for: that all is there unless given. */
  readonly waitUntil?: 'commit' | 'load'
  /** Run in the page before its own scripts. */
  readonly before?: () => void
}

/** Opens the page in a profile of its own. */
export async function openPage(
  browser: Browser,
  { url = pathToFileURL(FILE).href, waitUntil = 'load', before, ...options }: OpenOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'en-US', ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  context.on('request', (request) => {
    const asked = request.url()
    if (asked !== url && !/^(?:blob|data):/.test(asked)) troubles.push(`asked for ${asked}`)
  })
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('console', (message) => troubles.push(message.text()))
  page.on('dialog', (dialog) => {
    // What is asked before a page is left is the browser's own.
    if (dialog.type() !== 'beforeunload') troubles.push(`dialog: ${dialog.message()}`)
  })
  if (before !== undefined) await page.addInitScript(before)
  await page.goto(url, { waitUntil })
  return { page, troubles, close: () => context.close() }
}

/**
 * One browser for the tests of a block, in which each opens the page as often as it likes: all of it is
 * closed after the test, which fails when anything went wrong in it.
 */
export function pagesOfTests(): (options?: OpenOptions) => Promise<Page> {
  let browser: Browser
  let open: OpenPage[] = []
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterEach(async () => {
    const troubles = open.flatMap((one) => one.troubles)
    for (const { close } of open) await close()
    open = []
    expect(troubles).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
  })
  return async (options = {}) => {
    const opened = await openPage(browser, options)
    open.push(opened)
    return opened.page
  }
}

/** A server that has nothing but the page, and counts what it is asked for. */
export interface PageServer {
  readonly url: string
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** Starts a server on loopback. */
export async function servePage(): Promise<PageServer> {
  const content = await readFile(FILE)
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('content-type', 'text/html')
    response.end(content)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Chooses files, and waits for what is said of them. */
export async function check(page: Page, paths: readonly string[]): Promise<void> {
  await page.setInputFiles('#files', [...paths])
  const alert = page.locator('#checking .problem')
  await page.locator('article.file').first().or(alert).first().waitFor()
  if (await alert.isVisible()) throw new Error((await alert.textContent()) ?? '')
}

/** What a click saves: its name and content. */
export async function saved(
  place: Page | Locator,
  button: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const page = 'page' in place ? place.page() : place
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    place.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}
