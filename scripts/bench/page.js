// Measures the page against the command line, in one run, and prints a table. Needs a Chromium: the one
// that CHROMIUM names, or Debian's.
// node scripts/bench/page.js [--size MIB] [--rounds N]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { PAGE_FILE } from '../page.js'
import { phones } from './accounts.js'
import { MEBIBYTE, median } from './figures.js'
import { rowsOf, writeText } from './lists.js'
import { ROOT } from './ours.js'

const { values } = parseArgs({
  options: { size: { type: 'string', default: '100' }, rounds: { type: 'string', default: '3' } },
})
const folder = mkdtempSync(join(tmpdir(), 'bench-page-'))
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
})
try {
  const list = join(folder, 'list.txt')
  writeText(list, rowsOf(phones, Number(values.size) * MEBIBYTE))
  /** @type {Record<'commandLine' | 'page' | 'paint' | 'task', number[]>} */
  const found = { commandLine: [], page: [], paint: [], task: [] }
  for (let round = 0; round <= Number(values.rounds); round++) {
    const commandLine = timeOfCommandLine(list)
    const { milliseconds, paint, task } = await timeOfPage(list)
    // The first round isn't counted: files have to be read from a disk then.
    if (round === 0) continue
    found.commandLine.push(commandLine)
    found.page.push(milliseconds)
    found.paint.push(paint)
    found.task.push(task)
  }
  const [commandLine = 0, page = 0, paint = 0] = [found.commandLine, found.page, found.paint].map(
    (times) => median(times) ?? 0,
  )
  const lines = [
    `A txt of ${values.size} MiB, medians of ${values.rounds} rounds, ${browser.version()}`,
    `command line         ${commandLine.toFixed(0)} ms`,
    `page                 ${page.toFixed(0)} ms, ${(page / commandLine).toFixed(2)} of that`,
    `first paint          ${paint.toFixed(0)} ms`,
    `longest task         ${Math.max(...found.task).toFixed(0)} ms (0: none of 50 ms and more)`,
    `size of the page     ${statSync(join(ROOT, PAGE_FILE)).size} bytes`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
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
 * @param {string} list
 */
async function timeOfPage(list) {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await page.goto(pathToFileURL(join(ROOT, PAGE_FILE)).href)
  const paint = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((seen) => resolve(seen.getEntries()[0]?.startTime)).observe({
          ...{ type: /** @type {'mark'} */ ('paint'), buffered: true },
        })
      }),
  )
  await page.evaluate(() => {
    const scope = /** @type {{longest?: number}} */ (globalThis)
    scope.longest = 0
    const watch = { type: /** @type {'mark'} */ ('longtask') }
    new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) {
        scope.longest = Math.max(scope.longest ?? 0, duration)
      }
    }).observe(watch)
  })
  const start = performance.now()
  await page.setInputFiles('#files', [list])
  await page.waitForSelector('article.file', { timeout: 120_000 })
  const milliseconds = performance.now() - start
  const task = await page.evaluate(() => /** @type {{longest?: number}} */ (globalThis).longest)
  await context.close()
  return { milliseconds, paint: Number(paint), task: task ?? 0 }
}
