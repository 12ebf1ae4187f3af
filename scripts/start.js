// The main job on this machine: starts the emulator, runs the bundled action on a sample package, on
// one full of mistakes, and in Chinese on one that is made here, whose accounts differ in length; and
// shows what a user would see.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { runStep, shownLog } from './runner.js'
import { summaryPage } from './summary-page.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const temp = mkdtempSync(join(tmpdir(), 'upload-account-package-'))

const say = (line = '') => process.stdout.write(`${line}\n`)

/** Starts `account-package emulator` on a free port; its first lines are its URL and credentials. */
async function startEmulator() {
  const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'emulator'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stderr.pipe(process.stderr)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => String((await lines.next()).value ?? '')
  const url = await next()
  const accessId = (await next()).replace(/^.*: */, '')
  const secretKey = (await next()).replace(/^.*: */, '')
  const stop = async () => {
    // That it was stopped is no news here.
    child.stderr.unpipe().resume()
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  return { url, accessId, secretKey, stop }
}

/**
 * Runs the action on one package and shows the log, the outputs and where the summary is.
 * @param {{file: string, workspace?: string, language?: string}} given
 * @param {{url: string, accessId: string, secretKey: string}} emulator
 */
async function show({ file, workspace = root, language = 'en' }, emulator) {
  say(`━━━ ${file} ━━━`)
  const step = await runStep({
    main: join(root, 'dist/index.js'),
    inputs: {
      file,
      'service-url': emulator.url,
      'access-id': emulator.accessId,
      'secret-key': emulator.secretKey,
      language,
    },
    workspace,
    folder: join(temp, `step of ${basename(file)}`),
  })
  for (const line of shownLog(step.stdout)) say(`  ${line}`)
  process.stderr.write(step.stderr)
  const page = step.summary.replace(/\.md$/, '.html')
  writeFileSync(page, summaryPage(readFileSync(step.summary, 'utf8'), file))
  say()
  say(`  exit code: ${step.exitCode}`)
  for (const [name, value] of Object.entries(step.outputs)) say(`  ${name}: ${value}`)
  say(`  summary: ${page}`)
  say()
  return step
}

const emulator = await startEmulator()
say(`Emulator of the service: ${emulator.url}`)
say()
try {
  const accepted = await show({ file: 'examples/audience.zip' }, emulator)
  const refused = await show({ file: 'examples/mistakes.csv' }, emulator)
  const accounts = Array.from({ length: 2_000 }, (_, n) =>
    String(n).padStart(5 + ((n * n) % 23), '0'),
  )
  writeFileSync(join(temp, 'made.txt'), `${accounts.join('\n')}\n`)
  const made = await show({ file: 'made.txt', workspace: temp, language: 'zh-CN' }, emulator)
  const good =
    accepted.exitCode === 0 &&
    /^[1-9]\d*$/.test(accepted.outputs.uploadId ?? '') &&
    made.exitCode === 0 &&
    refused.exitCode === 1 &&
    refused.outputs.uploadId === undefined
  say(
    good
      ? `All went as it should. uploadId: ${accepted.outputs.uploadId}`
      : 'Something went wrong, see above.',
  )
  process.exitCode = good ? 0 : 1
} finally {
  await emulator.stop()
}
