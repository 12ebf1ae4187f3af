import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from './support/action.js'

const SRC = join(ROOT, 'src')

/** What a room may use besides itself. */
interface Border {
  /** Rooms, by their front doors. */
  readonly rooms: readonly string[]
  /** Packages. */
  readonly packages?: readonly string[]
  /** Side doors of other rooms, for what is loaded only where it is needed. */
  readonly sideDoors?: readonly string[]
  /** Whether modules of Node.js may be used. */
  readonly node?: boolean
}

/** The rooms of src, each above what it uses. */
const BORDERS: Readonly<Record<string, Border>> = {
  validator: { rooms: [] },
  messages: { rooms: ['validator'] },
  'errors.ts': { rooms: ['messages'] },
  pack: {
    rooms: ['validator', 'errors.ts'],
    sideDoors: ['messages/services.ts'],
    packages: ['libphonenumber-js/core', 'libphonenumber-js/min/metadata'],
  },
  safety: { rooms: ['messages'] },
  'platform/node': {
    rooms: ['validator', 'messages', 'errors.ts', 'pack', 'safety'],
    sideDoors: ['messages/services.ts'],
    packages: ['tinyglobby'],
    node: true,
  },
  'platform/browser': {
    rooms: ['validator', 'messages', 'pack'],
    sideDoors: ['messages/services.ts'],
    packages: ['hash-wasm', 'pako'],
  },
  net: {
    rooms: ['messages', 'errors.ts', 'safety', 'platform/node'],
    sideDoors: ['messages/services.ts'],
    packages: ['@actions/http-client/lib/proxy', 'form-data-encoder', 'lossless-json'],
    node: true,
  },
  'services/tpns': {
    rooms: ['messages', 'errors.ts', 'safety', 'net'],
    sideDoors: ['messages/services.ts'],
    packages: ['lossless-json'],
    node: true,
  },
  'services/cloudbase': {
    rooms: ['errors.ts', 'safety', 'net'],
    sideDoors: ['messages/services.ts'],
    packages: ['@rgrove/parse-xml'],
  },
  run: {
    rooms: [
      'validator',
      'messages',
      'errors.ts',
      'pack',
      'safety',
      'platform/node',
      'net',
      'services/tpns',
    ],
    sideDoors: ['messages/services.ts'],
    packages: ['leven'],
    node: true,
  },
  github: {
    rooms: [
      'validator',
      'messages',
      'errors.ts',
      'pack',
      'safety',
      'platform/node',
      'net',
      'services/tpns',
      'services/cloudbase',
      'run',
    ],
    packages: ['@actions/core'],
    sideDoors: [
      'messages/services.ts',
      'platform/node/patterns.ts',
      'services/cloudbase/upload.ts',
      'services/tpns/follow/follow.ts',
      'services/tpns/package-upload.ts',
      'services/tpns/push-series.ts',
    ],
    node: true,
  },
  emulator: {
    rooms: ['errors.ts'],
    packages: ['@fastify/busboy', 'adm-zip', 'lossless-json'],
    node: true,
  },
  cli: {
    rooms: [
      'validator',
      'messages',
      'errors.ts',
      'pack',
      'safety',
      'platform/node',
      'services/tpns',
      'run',
      'emulator',
    ],
    sideDoors: [
      'messages/cli.ts',
      'messages/services.ts',
      'platform/node/patterns.ts',
      'platform/node/standard-input.ts',
    ],
    node: true,
  },
  page: {
    rooms: ['validator', 'errors.ts', 'pack', 'safety', 'platform/browser'],
    sideDoors: [
      'messages/page.ts',
      'run/settings/pack.ts',
      'run/settings/reader.ts',
      'run/words/pack-text.ts',
      'run/words/report-text.ts',
    ],
  },
}

/** A room is a folder, or one file of src. */
const ROOMS = Object.keys(BORDERS)

const SOURCES = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'))
  // Compiled on their own, to WebAssembly; what other files import of them is checked there.
  .filter((path) => !path.includes('/kernel/'))

/** The room that a path of src is in. */
function roomOf(path: string): string {
  const room = ROOMS.find((name) => path === name || path.startsWith(`${name}/`))
  if (room === undefined) throw new Error(`${path} is in no room`)
  return room
}

/** Paths of src, packages and modules of Node.js that a file imports. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8')
  const found = text.matchAll(
    /^(?:import|export|}).* from '([^']+)'|\bimport\((?:\/\*.*?\*\/ )?'([^']+)'\)/gm,
  )
  return Array.from(found, ([, name, lazy]) => name ?? lazy ?? '').map((name) =>
    name.startsWith('.')
      ? join(dirname(path), name).split(sep).join('/').replace(/\.js$/, '.ts')
      : name,
  )
}

/** Something that a file uses beyond its room, as it would stand in a border. */
interface Use {
  readonly kind: keyof Border
  readonly name: string
}

function usesOf(path: string): Use[] {
  const own = roomOf(path)
  return importsOf(path).flatMap((name): Use[] => {
    if (name.startsWith('node:') || builtinModules.includes(name)) return [{ kind: 'node', name }]
    if (!name.endsWith('.ts')) return [{ kind: 'packages', name }]
    const room = roomOf(name)
    if (room === own) return []
    const isFrontDoor = name === room || name === `${room}/index.ts`
    return isFrontDoor ? [{ kind: 'rooms', name: room }] : [{ kind: 'sideDoors', name }]
  })
}

describe('the rooms of src', () => {
  test('come in by the doors that they may use, and need all of them', () => {
    const wrong: string[] = []
    const used = new Map(ROOMS.map((room) => [room, new Set<string>()]))
    for (const path of SOURCES) {
      const room = roomOf(path)
      const border = BORDERS[room]
      for (const { kind, name } of usesOf(path)) {
        const allowed = border?.[kind]
        const isAllowed = kind === 'node' ? allowed === true : [allowed].flat().includes(name)
        if (!isAllowed) wrong.push(`${path} uses ${name}`)
        used.get(room)?.add(kind === 'node' ? 'node' : name)
      }
    }
    for (const [room, { rooms, packages = [], sideDoors = [], node }] of Object.entries(BORDERS)) {
      const allowances = [...rooms, ...packages, ...sideDoors, ...(node ? ['node'] : [])]
      for (const name of allowances) {
        if (!used.get(room)?.has(name)) wrong.push(`${room} may use ${name}, and does not`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('stand above what they use', () => {
    for (const [index, room] of ROOMS.entries()) {
      for (const name of BORDERS[room]?.rooms ?? []) {
        expect(`${room} above ${name}: ${ROOMS.indexOf(name) < index}`).toBe(
          `${room} above ${name}: true`,
        )
      }
    }
  })

  test('are those of the map in CONTRIBUTING.md', () => {
    const map = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    const named = Array.from(map.matchAll(/^\| `src\/([\w./-]+?)\/?` \|/gm), ([, name]) => name)
    const rooms = new Set(ROOMS.map((room) => room.split('/')[0]))
    expect(named.sort()).toEqual([...rooms].sort())
  })
})
