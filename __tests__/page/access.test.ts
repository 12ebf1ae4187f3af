import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/action.js'
import {
  check,
  describeInBrowser,
  KEYS,
  type OpenOptions,
  pagesOfTests,
} from './support/browser.js'

const MISTAKES = join(ROOT, 'examples', 'mistakes.csv')
const PHONES = join(ROOT, 'examples', 'phones.txt')
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** All that can be used, as somebody sees it. */
const CONTROLS = 'button, select, input, summary, [tabindex]'

describeInBrowser('the page, for everybody,', () => {
  const start = pagesOfTests()

  test('is all within reach of the keyboard', async () => {
    const page = await start()
    await check(page, [PHONES])
    await page.selectOption('#account-type', 'phone')
    await page.locator('.preview').waitFor()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.focus('#files').then(() => page.keyboard.press('Enter')),
    ])
    await chooser.setFiles([PHONES])
    await page.locator('.preview').waitFor()
    await page.focus('summary:has-text("More options")')
    await page.keyboard.press('Enter')
    const wanted = await page
      .locator(CONTROLS)
      .evaluateAll(
        (all) =>
          all.filter(
            (one) => one.checkVisibility() && !one.matches(':disabled') && one.clientWidth > 0,
          ).length,
      )
    expect(wanted).toBeGreaterThan(22)
    await page.evaluate(() => {
      document.body.tabIndex = -1
      document.body.focus()
      document.body.removeAttribute('tabindex')
    })
    const seen = new Set<string>()
    for (let presses = 0; presses < wanted + 5; presses++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const here = document.activeElement
        if (here === null || here === document.body) return null
        const shown = here.matches('.hidden-input') ? here.nextElementSibling : here
        const { outlineStyle, outlineWidth } = getComputedStyle(shown ?? here)
        const all = [...document.querySelectorAll('*')]
        return { place: String(all.indexOf(here)), outline: `${outlineWidth} ${outlineStyle}` }
      })
      if (at === null) break
      expect(at.outline).toBe('3px solid')
      seen.add(at.place)
    }
    expect(seen.size).toBeGreaterThanOrEqual(wanted)

    await page.focus('#show')
    await page.keyboard.press('Space')
    await page.locator('.preview', { hasText: /\+\d{7,}/ }).waitFor()
    await page.focus('button[type=submit]')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Save phones-0001\.zip$/ }).waitFor()
  })

  describe('has nothing that axe-core objects to', () => {
    const looks: [string, OpenOptions][] = [
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark', locale: 'zh-CN' }],
      ['narrow', { viewport: { width: 320, height: 640 } }],
    ]
    test.each(looks)('%s', async (_, options) => {
      const axe = await readFile(AXE, 'utf8')
      const page = await start(options)
      const violations = async () => {
        await page.evaluate(axe)
        return await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run(how: object): Promise<Found> } }
          type Found = {
            violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
          }
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
          const found = await axe.run({ runOnly: tags })
          return found.violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
          )
        })
      }
      expect(await violations()).toEqual([])
      await check(page, [MISTAKES, PHONES])
      await page.setInputFiles('#exclude', [MISTAKES])
      await page.selectOption('#account-type', 'phone')
      await page.locator('summary').evaluateAll((all) => {
        for (const one of all) one.parentElement?.setAttribute('open', '')
      })
      await page.selectOption('#encoding', 'gb18030')
      await page.fill('#max-rejected', '100%')
      await page.locator('.preview').waitFor()
      await page.fill('#shard', '3/2')
      await page.locator('button[type=submit]').click()
      await page.locator('#packing .problem').waitFor()
      // As it is while something is done.
      await page.locator('.running').evaluateAll((all) => {
        for (const one of all) one.toggleAttribute('hidden', false)
      })
      expect(await violations()).toEqual([])
      await page.locator('.running').evaluateAll((all) => {
        for (const one of all) one.toggleAttribute('hidden', true)
      })
      await page.fill('#shard', '')
      await page.setInputFiles('#exclude', [])
      await page.locator('#rejects').check()
      await page.locator('button[type=submit]').focus()
      await page.keyboard.press('Enter')
      await page.locator('.packed').waitFor()
      expect(await violations()).toEqual([])
      expect(await page.locator('main').textContent()).not.toMatch(KEYS)
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(width).toBeLessThanOrEqual(0)
    })
  })
})
