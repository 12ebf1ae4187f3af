// Runs the library's `pack` again and again, each time with one more call of the file system before one
// that fails, until a run has fewer calls. Prints what came of each as JSON. Takes: the library, a
// folder to work in, whether packages may be overwritten, and whether all later calls of the same kind
// fail as well.
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [library = '', root = '', overwrite = '', isLasting = ''] = process.argv.slice(2)
const real = { ...fs }

let calls = 0
let failsAt = Number.POSITIVE_INFINITY
/** @type {{ call: string, code: string } | null} */
let failed = null

/**
 * Counts a call; the error for it, when its turn has come.
 *
 * @param {string} name
 */
function fault(name) {
  calls++
  if (calls !== failsAt && (isLasting !== 'true' || failed?.call !== name)) return null
  const code = name === 'write' ? 'ENOSPC' : 'EIO'
  failed = { call: name, code }
  return Object.assign(new Error(`${code}: ${name}`), { code, syscall: name })
}

function lastFault() {
  return failed
}

/**
 * Lets functions of an object fail when their turn has come.
 *
 * @param {object} object
 * @param {string[]} names
 */
function failing(object, names) {
  for (const name of names) {
    const original = Reflect.get(object, name)
    /** @this {unknown} @param {unknown[]} args */
    function replaced(...args) {
      const error = fault(name)
      const callback = args.at(-1)
      if (error === null) return Reflect.apply(original, this, args)
      if (typeof callback !== 'function') return Promise.reject(error)
      process.nextTick(callback, error)
    }
    Reflect.set(object, name, replaced)
  }
}

const handle = await promises.open(process.execPath)
failing(Object.getPrototypeOf(handle), ['write', 'read', 'chmod', 'close', 'appendFile'])
await handle.close()
failing(promises, [
  'access',
  'lstat',
  'mkdir',
  'mkdtemp',
  'open',
  'readdir',
  'rename',
  'rm',
  'rmdir',
  'stat',
])
failing(fs, ['close', 'fstat', 'open', 'read', 'stat'])
syncBuiltinESMExports()

const { pack } = await import(pathToFileURL(library).href)

const out = join(root, overwrite === 'true' ? 'out' : 'new/out')
const lists = ['a.csv', 'b.csv.gz', 'c.zip'].map((name) => join(root, name))

async function run() {
  async function* input() {
    yield real.readFileSync(join(root, 'd.csv'))
  }
  /** @type {string[]} */
  const warnings = []
  try {
    const { accounts } = await pack([...lists, { stream: input(), name: 'stdin.csv' }], {
      ...{ out, name: 'list', column: 1, maxAccounts: 100, maxRejected: 9 },
      ...{ rejects: join(root, 'rejects.tsv'), exclude: [join(root, 'x.txt')] },
      overwrite: overwrite === 'true',
      onWarning: (/** @type {{ warning: string }} */ { warning }) => warnings.push(warning),
    })
    return { accounts, warnings }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { name, message, stack } = error
    return { name, message, hint: 'hint' in error ? error.hint : null, warnings, stack }
  }
}

/** What is there besides what was there before: paths, with the text of packages. */
function found() {
  const files = real.readdirSync(root, { recursive: true, withFileTypes: true })
  return files.map((file) => join(file.parentPath, file.name).slice(root.length + 1)).sort()
}

const before = found()
const old = overwrite === 'true' ? real.readFileSync(join(out, 'list-0001.zip'), 'utf8') : null
const results = []
for (let n = 1; ; n++) {
  calls = 0
  failsAt = n
  failed = null
  const result = await run()
  const last = lastFault()
  failsAt = Number.POSITIVE_INFINITY
  failed = null
  const more = found().filter((path) => !before.includes(path))
  const place = join(out, 'list-0001.zip')
  const isOld = old === null || (real.existsSync(place) && real.readFileSync(place, 'utf8') === old)
  results.push({ ...last, ...result, more, isOld })
  if (last === null) break
  for (const path of ['new', 'rejects.tsv'])
    real.rmSync(join(root, path), { recursive: true, force: true })
  for (const path of more) real.rmSync(join(root, path), { recursive: true, force: true })
  if (old !== null) real.writeFileSync(join(out, 'list-0001.zip'), old)
}
process.stdout.write(JSON.stringify(results))
