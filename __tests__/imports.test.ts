import { readdir, readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from './support/action.js'

const SRC = join(ROOT, 'src')

/** What a folder of src may import besides itself and Node: folders of src, files in it, packages. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  validator: [],
  messages: ['validator'],
  'errors.ts': ['messages'],
  safety: ['messages', 'errors.ts'],
  pack: [
    ...['validator', 'messages', 'errors.ts'],
    ...['libphonenumber-js/core', 'libphonenumber-js/min/metadata'],
  ],
  platform: [
    ...['validator', 'messages', 'pack', 'safety', 'errors.ts'],
    ...['tinyglobby', 'hash-wasm', 'pako'],
  ],
  net: [
    ...['messages', 'safety', 'platform', 'errors.ts'],
    ...['@actions/http-client', '@actions/http-client/lib/proxy', 'form-data-encoder'],
    'lossless-json',
  ],
  services: [
    ...['messages', 'validator', 'net', 'safety', 'platform', 'errors.ts'],
    ...['lossless-json', '@rgrove/parse-xml'],
  ],
  run: [
    ...['validator', 'messages', 'services', 'net', 'pack', 'platform', 'safety', 'errors.ts'],
    'leven',
  ],
  emulator: ['errors.ts', 'adm-zip', '@fastify/busboy', 'lossless-json'],
  cli: [
    ...['validator', 'messages', 'services', 'net', 'pack', 'platform', 'run', 'safety'],
    ...['emulator', 'errors.ts', 'picocolors'],
  ],
  github: [
    ...['validator', 'messages', 'services', 'net', 'pack', 'platform', 'run', 'safety'],
    ...['errors.ts', '@actions/core'],
  ],
  page: ['validator', 'messages', 'pack', 'platform', 'run', 'safety', 'errors.ts'],
  'programs.ts': ['github', 'cli', 'emulator', 'pack', 'platform', 'errors.ts'],
}

async function sources(): Promise<string[]> {
  const entries = await readdir(SRC, { recursive: true, withFileTypes: true })
  return (
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      // Compiled on its own; the validator has it as code.
      .filter((entry) => !entry.parentPath.endsWith('kernel'))
      .map((entry) => join(entry.parentPath, entry.name))
  )
}

/** The folder or top file of src that `path` is in. */
function placeOf(path: string): string {
  return relative(SRC, path).split(sep)[0] ?? ''
}

async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8')
  const found = text.matchAll(/^(?:import|export|}).* from '([^']+)'|\bimport\('([^']+)'\)/gm)
  return Array.from(found, ([, name, lazy]) => name ?? lazy ?? '')
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) =>
      name.startsWith('.') ? placeOf(join(dirname(file), name).replace(/\.js$/, '.ts')) : name,
    )
    .filter((place) => place !== placeOf(file))
}

describe('imports point one way', () => {
  test('each folder of src imports only what it may', async () => {
    const wrong: string[] = []
    let seen = 0
    for (const file of await sources()) {
      const allowed = ALLOWED[placeOf(file)]
      expect(allowed).toBeDefined()
      for (const name of await importsOf(file)) {
        seen += 1
        if (!allowed?.includes(name)) wrong.push(`${relative(SRC, file)} imports ${name}`)
      }
    }
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThan(50)
  })
})
