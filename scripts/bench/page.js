// Measures the page against the command line, in one run, and prints a table. Needs a Chromium: the one
// that CHROMIUM names, or Debian's.
// node scripts/bench/page.js [--size MIB] [--rounds N]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { PAGE_FILE } from '../page.js'
import { phones } from './accounts.js'
import { MEBIBYTE, median } from './figures.js'
import { rowsOf, writeText } from './lists.js'
import { ROOT } from './ours.js'

/** The browser: a Chromium. */
export const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/**
 * What was measured: milliseconds, medians of the rounds; of tasks the longest of all, where 0 is none of
 * 50 ms and more.
 * @typedef {{commandLine: number, page: number, paint: number, task: number, browser: string}} PageFigures
 */

/**
 * What is used of a window.
 * @typedef {typeof globalThis & {
 *   document: {querySelector(selector: string): object | null},
 *   requestAnimationFrame(turn: () => void): void,
 * }} WindowScope
 */

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: '100' }, rounds: { type: 'string', default: '3' } },
  })
  const [mebibytes, rounds] = [Number(values.size), Number(values.rounds)]
  const { commandLine, page, paint, task, browser } = await measurePage({ mebibytes, rounds })
  const lines = [
    `A txt of ${mebibytes} MiB, medians of ${rounds} rounds, Chromium ${browser}`,
    `command line         ${commandLine.toFixed(0)} ms`,
    `page                 ${page.toFixed(0)} ms, ${(page / commandLine).toFixed(2)} of that`,
    `first paint          ${paint.toFixed(0)} ms`,
    `longest task         ${task.toFixed(0)} ms (0: none of 50 ms and more)`,
    `size of the page     ${statSync(join(ROOT, PAGE_FILE)).size} bytes`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/**
 * Measures the page, opened from a disk, and the command line, on the same list.
 * @param {{mebibytes: number, rounds: number}} run
 * @returns {Promise<PageFigures>}
 * @throws {Error} where there is no Chromium
 */
export async function measurePage({ mebibytes, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'))
  const browser = await chromium.launch({
    executablePath: BROWSER,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })
  try {
    const list = join(folder, 'list.txt')
    writeText(list, rowsOf(phones, mebibytes * MEBIBYTE))
    /** @type {Record<'commandLine' | 'page' | 'paint' | 'task', number[]>} */
    const found = { commandLine: [], page: [], paint: [], task: [] }
    for (let round = 0; round <= rounds; round++) {
      const commandLine = timeOfCommandLine(list)
      const { milliseconds, paint, task } = await timeOfPage(browser, list)
      // The first round isn't counted: files have to be read from a disk then.
      if (round === 0) continue
      found.commandLine.push(commandLine)
      found.page.push(milliseconds)
      found.paint.push(paint)
      found.task.push(task)
    }
    return {
      commandLine: median(found.commandLine) ?? Number.NaN,
      page: median(found.page) ?? Number.NaN,
      paint: median(found.paint) ?? Number.NaN,
      task: Math.max(...found.task),
      browser: browser.version(),
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} list */
function timeOfCommandLine(list) {
  const start = performance.now()
  const args = [join(ROOT, 'dist/cli/index.js'), 'validate', list, '--json']
  const { status } = spawnSync(process.execPath, args)
  if (status !== 0) throw new Error(`The command line ended with ${status}.`)
  return performance.now() - start
}

/**
 * From the choice of the file to the verdict; when the page was painted first; and its longest task.
 * @param {import('playwright-core').Browser} browser
 * @param {string} list
 */
async function timeOfPage(browser, list) {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const scope = /** @type {{longest?: number}} */ (globalThis)
    scope.longest = 0
    new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) {
        scope.longest = Math.max(scope.longest ?? 0, duration)
      }
    }).observe({ type: /** @type {'mark'} */ ('longtask'), buffered: true })
  })
  await page.goto(pathToFileURL(join(ROOT, PAGE_FILE)).href)
  const paint = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const paints = new PerformanceObserver((seen) => {
          const [first] = seen.getEntriesByName('first-contentful-paint')
          if (first !== undefined) resolve(first.startTime)
        })
        paints.observe({ type: /** @type {'mark'} */ ('paint'), buffered: true })
      }),
  )
  await page.waitForSelector('#account-type')
  const start = performance.now()
  await page.setInputFiles('#files', [list])
  // In each of its frames: to wait for a selector is to look at it again only after up to half a second.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { document, requestAnimationFrame } = /** @type {WindowScope} */ (globalThis)
        const look = () => {
          if (document.querySelector('article.file') === null) requestAnimationFrame(look)
          else resolve(null)
        }
        look()
      }),
  )
  const milliseconds = performance.now() - start
  const task = await page.evaluate(() => /** @type {{longest?: number}} */ (globalThis).longest)
  await context.close()
  return { milliseconds, paint: Number(paint), task: task ?? 0 }
}
