import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from '../support/action.js'
import { runCommand } from '../support/command-line.js'
import { makeWorkspace } from '../support/workspace.js'
import { check, describeInBrowser, openPage, saved, startBrowser } from './support/browser.js'

const EXAMPLES = ['audience.zip', 'mistakes.csv', 'phones.txt'].map((name) =>
  join(ROOT, 'examples', name),
)

/** More rows than are read without the kernel where that can be used, some of them twice. */
const MANY = Array.from({ length: 20_000 }, (_, at) => `user-${at % 19_000}`)

/** A function of WebAssembly that needs SIMD: `i8x16.popcnt`. */
const SIMD = [
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0],
  ...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
]

/** What a browser is started with so that it has no SIMD, which only these processors can do without. */
const WITHOUT_SIMD = process.arch === 'x64' ? [['SIMD', '--js-flags=--no-enable-sse4-1']] : []

describeInBrowser('the page in a browser', () => {
  test.each([...WITHOUT_SIMD, ['WebAssembly', '--js-flags=--jitless']])(
    'without %s validates all the same, shows rows, and says what packing needs',
    async (lacking, flag = '') => {
      const browser = await startBrowser([flag])
      const files = await makeWorkspace()
      try {
        const { page, troubles } = await openPage(browser)
        const has = await page.evaluate(
          (code) => typeof WebAssembly === 'object' && [WebAssembly.validate(new Uint8Array(code))],
          SIMD,
        )
        expect(has).toEqual(lacking === 'SIMD' ? [false] : false)
        const paths = [...EXAMPLES, await files.write('many.txt', MANY.join('\n'))]
        for (const path of paths) {
          await check(page, [path])
          const said = await runCommand(['validate', path, '--json'])
          const { content } = await saved(page, 'Save the report (JSON)')
          expect(content.toString()).toBe(said.stdout)
        }
        await page.locator('.preview').waitFor()
        await page.locator('button[type=submit]').click()
        await page.getByText('Packing needs WebAssembly with SIMD').waitFor()
        await page.getByText('a current browser').waitFor()
        expect(troubles).toEqual([])
      } finally {
        await browser.close()
        await files.remove()
      }
    },
  )
})
