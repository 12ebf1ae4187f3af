import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ROOT } from '../support/action.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'
import {
  check,
  describeInBrowser,
  KEYS,
  openPage,
  pagesOfTests,
  servePage,
  startBrowser,
} from './support/browser.js'

const MISTAKES = join(ROOT, 'examples', 'mistakes.csv')
const PHONES = join(ROOT, 'examples', 'phones.txt')

describeInBrowser('the page', () => {
  const start = pagesOfTests()
  let files: Workspace

  beforeAll(async () => {
    files = await makeWorkspace()
  })
  afterAll(() => files.remove())

  test('is one file of at most 400 kB that may connect to nothing', async () => {
    const html = await readFile(join(ROOT, 'dist/page/account-package.html'), 'utf8')
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(400_000)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(policy.split('; ').map((rule) => rule.replaceAll(/'sha256-[^']+'/g, 'DIGEST'))).toEqual([
      "default-src 'none'",
      "script-src DIGEST DIGEST DIGEST 'wasm-unsafe-eval'",
      'style-src DIGEST',
      'worker-src blob:',
      'img-src data:',
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
    ])
    expect(html.replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, '')).not.toMatch(
      /(?:src|href)="(?!data:,")/,
    )
  })

  test('shows what it is before any of its code is there', async () => {
    const html = await readFile(join(ROOT, 'dist/page/account-package.html'), 'utf8')
    // What a browser reads until it has all of that: a few kB of style, markup, and the first script.
    const behind = html.indexOf('<script type="text/plain"')
    expect(behind).toBeGreaterThan(0)
    expect(behind).toBeLessThan(12_000)
    const page = await start({ javaScriptEnabled: false })
    expect(await page.title()).toBe('Account package')
    expect(html).toContain(
      '<noscript><p>This page needs JavaScript. 本页面需要 JavaScript。</p></noscript>',
    )
    for (const words of ['Choose files', 'or drop them here', 'Nothing leaves this page']) {
      await page.getByText(words).first().waitFor()
    }
  })

  test('is in the language of the browser before any of its code is there', async () => {
    const html = await readFile(join(ROOT, 'dist/page/account-package.html'), 'utf8')
    const first = html.slice(0, html.indexOf('<script type="text/plain"'))
    const bare = await files.write('bare.html', `${first}</body></html>`)
    const page = await start({ locale: 'zh-HK', url: pathToFileURL(bare).href })
    expect(await page.title()).toBe('号码包')
    expect(await page.locator('body').textContent()).toContain('文件不会离开这台电脑')
    expect(await page.locator('main').textContent()).not.toMatch(/[a-z]{4}/)
  })

  test('takes files that are chosen or dropped before it is ready for them', async () => {
    const page = await start({ waitUntil: 'commit' })
    await page.locator('#files').setInputFiles([PHONES])
    await page.locator('article.valid').waitFor()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['\n'], 'dropped.txt'))
      data.items.add(new File(['ada\n'], 'other.txt'))
      const over = new DragEvent('dragover', {
        dataTransfer: data,
        cancelable: true,
        bubbles: true,
      })
      document.body.dispatchEvent(over)
      if (!over.defaultPrevented || document.querySelector('.drop.over') === null) {
        throw new Error('nothing can be dropped')
      }
      const drop = new DragEvent('drop', { dataTransfer: data, cancelable: true, bubbles: true })
      document.body.dispatchEvent(drop)
      if (!drop.defaultPrevented) throw new Error('the browser would leave the page')
    })
    await page.locator('article.refused h3', { hasText: 'dropped.txt' }).waitFor()
    await page.locator('article.valid h3', { hasText: 'other.txt' }).waitFor()
    expect(await page.locator('.drop.over').count()).toBe(0)
  })

  test('works from a server, asks it for nothing more, and stores nothing', async () => {
    const server = await servePage()
    // On its own: what is tried below is to go wrong.
    const browser = await startBrowser()
    try {
      const { page, troubles } = await openPage(browser, { url: server.url })
      await check(page, [PHONES])
      await page.getByText('Show the accounts').click()
      await page.locator('.preview').waitFor()
      expect(troubles).toEqual([])
      const tries = await page.evaluate(async (url) => {
        const refused = (made: Promise<unknown>) =>
          made.then(
            () => 'allowed',
            () => 'refused',
          )
        const image = new Promise((resolve, reject) => {
          const tried = new Image()
          tried.onload = resolve
          tried.onerror = reject
          tried.src = `${url}image`
        })
        const form = document.createElement('form')
        form.action = `${url}form`
        form.method = 'post'
        document.body.append(form)
        form.submit()
        return [await refused(fetch(`${url}fetch`)), await refused(image)]
      }, server.url)
      expect(tries).toEqual(['refused', 'refused'])
      expect(server.asked).toEqual(['/'])
      const kept = await page.evaluate(async () => [
        localStorage.length + sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ])
      expect(kept).toEqual([0, '', 0, 0, 0])
    } finally {
      await browser.close()
      await server.close()
    }
  })

  test('speaks the language of the browser, and another when asked', async () => {
    const page = await start({ locale: 'zh-TW' })
    expect(await page.title()).toBe('号码包')
    await check(page, [MISTAKES])
    await page.getByText('第 3 行是空行').first().waitFor()
    await page.selectOption('#language', 'en')
    await page.getByText('Line 3 is blank. Remove it.').first().waitFor()
    const shown = await page.locator('main').textContent()
    expect(shown).not.toMatch(/\p{Script=Han}/u)
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.selectOption('#language', 'zh-CN')
    await page.getByText('第 3 行是空行').first().waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN')
    const fresh = await start({ locale: 'fr-FR' })
    expect(await fresh.title()).toBe('Account package')
    // The catalogue of the other language is not run before it is asked for.
    expect(await fresh.evaluate(() => 'chinese' in globalThis)).toBe(false)
    expect(await page.evaluate(() => 'chinese' in globalThis)).toBe(true)
  })

  test('tells a fault that all rows have once, with their lines', async () => {
    const page = await start()
    await check(page, [await files.write('short.txt', 'x\ny\nz\n')])
    const rule = page.locator('.rule.error')
    expect(await rule.locator('li').allTextContents()).toEqual([
      expect.stringMatching(/^Line 1 .* All 3 rows have this fault\.$/),
    ])
    await rule.getByText('Lines').click()
    expect(await rule.getByText('1, 2, 3').isVisible()).toBe(true)
  })

  test('masks accounts until somebody asks to see them', async () => {
    const page = await start()
    await check(page, [PHONES])
    await page.locator('.preview').waitFor()
    const [first = ''] = (await readFile(PHONES, 'utf8')).split('\n')
    expect(await page.content()).not.toContain(first)
    await page.check('#show')
    await page.locator('.preview', { hasText: first }).waitFor()
    await page.uncheck('#show')
    await page.locator('.preview', { hasText: '••' }).waitFor()
    expect(await page.content()).not.toContain(first)
  })

  test('takes names and contents for text alone', async () => {
    const names = ['<img src=x onerror=alert(1)>.txt', '<\u202egpj.b>.csv', '&lt;script&gt;.txt']
    const content = '<script>alert(1)</script>\n"><img src=x onerror=alert(2)>,\u202e;=1+1\n\n'
    const paths = await Promise.all(names.map((name) => files.write(name, content)))
    const page = await start()
    await check(page, paths)
    await page.check('#show')
    await page.getByText('More options').click()
    await page.fill('#name', 'safe')
    await page.locator('.preview', { hasText: '<script>alert(1)</script>' }).waitFor()
    for (const name of names) {
      expect(await page.locator('article h3', { hasText: name }).count()).toBe(1)
    }
    expect(await page.locator('img, main script, b').count()).toBe(0)
    expect(await page.locator('.preview').textContent()).not.toContain('\u202e')
    await page.fill('#name', '<i>x</i>')
    await page.click('button[type=submit]')
    await page.locator('#packing .problem').waitFor()
    expect(await page.locator('i').count()).toBe(0)
  })

  test('shows how far it is, can be cancelled, and never freezes', async () => {
    // Something is found in each row, so that it takes a while on any machine.
    const path = await files.write('large.csv', Buffer.alloc(100_000_000, 'x\n'))
    const page = await start()
    await page.evaluate(() => {
      const tasks: number[] = []
      Object.assign(globalThis, { tasks })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration)
      }).observe({ type: 'longtask' })
    })
    // By the page itself: a machine may be quicker than what drives it.
    await page.evaluate(() => {
      const place = document.querySelector('#checking .running')
      const observer = new MutationObserver(() => {
        if (place === null || !place.checkVisibility() || !/MiB/.test(place.textContent)) return
        observer.disconnect()
        place.querySelector('button')?.click()
      })
      if (place !== null)
        observer.observe(place, { attributes: true, subtree: true, childList: true })
    })
    await page.setInputFiles('#files', [path])
    await page.getByText('Cancelled. Nothing of it is left.').waitFor()
    expect(await page.locator('article').count()).toBe(0)
    await check(page, [path])
    // A task of 50 ms is what a browser calls long; a machine under load makes any task that.
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
    expect(Math.max(0, ...tasks)).toBeLessThan(250)
  })

  test('makes nothing of files that were left for others', async () => {
    const page = await start()
    await check(page, [PHONES])
    const pack = page.locator('section', { has: page.getByText('Make packages of it') })
    await pack.locator('.preview').waitFor()
    // Seen by whoever is told of the choice after the page.
    await page.evaluate(() => {
      document.addEventListener('change', () => {
        const section = document.querySelector('[aria-labelledby=pack-title]')
        Object.assign(globalThis, { wasThere: section?.checkVisibility() })
      })
    })
    await check(page, [MISTAKES])
    const wasThere = await page.evaluate(() => (globalThis as { wasThere?: boolean }).wasThere)
    expect(wasThere).toBe(false)
    await pack.waitFor()
  })

  test('says what is wrong with what was entered', async () => {
    const page = await start()
    await check(page, [PHONES])
    await page.getByText('More options').click()
    await page.fill('#max-rejected', 'some')
    await page.click('button[type=submit]')
    await page.locator('#packing .problem', { hasText: '“Rows that may be rejected”' }).waitFor()
    await page.fill('#max-rejected', '0')
    await page.selectOption('#account-type', 'email')
    await page.locator('article.refused').waitFor()
    await page.click('button[type=submit]')
    const problem = page.locator('#packing .problem', { hasText: 'account-type' })
    // Settings are called as they are on the page.
    await problem.filter({ hasText: '“Keep rejected rows, to save them”' }).waitFor()
    await page.locator('.packed .counts', { hasText: 'Rejected: account-type' }).waitFor()
    expect(await page.locator('main').textContent()).not.toMatch(KEYS)
    expect(await page.getByRole('button', { name: /^Save phones/ }).count()).toBe(0)
  })
})
