import { type Text, text } from '../../messages/services.js'

/** What may stand in a path in braces, for something of the file's own. */
export const PLACEHOLDERS = ['name', 'sha256', 'date'] as const

/** What takes the place of each placeholder. */
export type PathValues = Readonly<Record<(typeof PLACEHOLDERS)[number], string>>

/** A usable path, or the reason why the text isn't one, as a clause about it. */
export type ParsedPath = { readonly path: string } | { readonly problem: Text }

/** Longest key of an object, in bytes of UTF-8 (COS, Object Overview, 436/13324). */
export const MAX_PATH_BYTES = 850

/**
 * A path with its placeholders replaced and checked. The values are not looked through for
 * placeholders in turn.
 */
export function fillPath(template: string, values: PathValues): ParsedPath {
  const unknown = template.replace(placeholder(), '').match(/\{[^{}]*\}|[{}]/)
  if (unknown !== null) {
    const known = PLACEHOLDERS.map((name) => `{${name}}`).join(', ')
    return { problem: text('cloudbase.path-braces', { found: unknown[0], known }) }
  }
  return parsePath(template.replace(placeholder(), (_, name: keyof PathValues) => values[name]))
}

/**
 * Reads the path of an object in Cloud Base storage. One slash at the start says the same as none,
 * and is removed. Anything else that would make another path than the one that was written, be it
 * here, in a URL or at the service, is a problem.
 */
export function parsePath(given: string): ParsedPath {
  const path = given.replace(/^\//, '')
  const problem = pathProblem(path)
  return problem === null ? { path } : { problem }
}

function pathProblem(path: string): Text | null {
  if (path === '') return text('cloudbase.path-empty')
  if (/[\p{Cc}\p{Cs}]/u.test(path)) return text('cloudbase.path-control')
  if (path.includes('\\')) return text('cloudbase.path-backslash')
  // COS puts the file name of the form in the place of this (POST Object, 436/14690).
  if (/\$\{filename\}/i.test(path)) return text('cloudbase.path-variable')
  if (path.endsWith('/')) return text('cloudbase.path-slash')
  const segments = path.split('/')
  if (segments.includes('')) return text('cloudbase.path-nothing')
  if (segments.some((segment) => /^\.\.?$/.test(segment))) return text('cloudbase.path-dots')
  const bytes = Buffer.byteLength(path)
  if (bytes > MAX_PATH_BYTES) return text('cloudbase.path-length', { bytes, most: MAX_PATH_BYTES })
  return null
}

function placeholder(): RegExp {
  return new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`, 'g')
}
