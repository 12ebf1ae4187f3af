// Measures the page against the command line, in one run, and prints a table. Needs a Chromium: the one
// that CHROMIUM names, or Debian's.
// node scripts/bench/page.js [--size MIB] [--rounds N]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { PAGE_FILE } from '../page.js'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * What was measured: milliseconds, medians of the rounds; of tasks the longest of all, where 0 is none of
 * 50 ms and more.
 * @typedef {{commandLine: number, page: number, paint: number, task: number, browser: string}} PageFigures
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
    `size of the page     ${statSync(join(root, PAGE_FILE)).size} bytes`,
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
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })
  try {
    const list = join(folder, 'list.txt')
    writeList(list, mebibytes * (1 << 20))
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
      commandLine: median(found.commandLine),
      page: median(found.page),
      paint: median(found.paint),
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
  const args = [join(root, 'dist/cli/index.js'), 'validate', list, '--json']
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
  await page.goto(pathToFileURL(join(root, PAGE_FILE)).href)
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
  await page.waitForSelector('article.file', { timeout: 120_000 })
  const milliseconds = performance.now() - start
  const task = await page.evaluate(() => /** @type {{longest?: number}} */ (globalThis).longest)
  await context.close()
  return { milliseconds, paint: Number(paint), task: task ?? 0 }
}

/**
 * A list of different phone numbers, nearly as long as may be.
 * @param {string} path
 * @param {number} bytes
 */
function writeList(path, bytes) {
  const file = openSync(path, 'wx')
  const [rowsAtOnce, rowBytes] = [50_000, 15]
  for (let row = 0; (row + rowsAtOnce) * rowBytes <= bytes; row += rowsAtOnce) {
    const rows = Array.from({ length: rowsAtOnce }, (_, at) => `+86${13e9 + (row + at) * 97}\n`)
    writeSync(file, rows.join(''))
  }
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN
}
