/** What may stand in a path in braces, for something of the file's own. */
export const PLACEHOLDERS = ['name', 'sha256', 'date'] as const

/** What takes the place of each placeholder. */
export type PathValues = Readonly<Record<(typeof PLACEHOLDERS)[number], string>>

/** A usable path, or the reason why the text isn't one, as a clause about it. */
export type ParsedPath = { readonly path: string } | { readonly problem: string }

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
    return { problem: `holds \`${unknown[0]}\`; braces are for ${known} only` }
  }
  return parsePath(template.replace(placeholder(), (_, name: keyof PathValues) => values[name]))
}

/**
 * Reads the path of an object in Cloud Base storage. One slash at the start says the same as none,
 * and is removed. Anything else that would make another path than the one that was written, be it
 * here, in a URL or at the service, is a problem.
 */
export function parsePath(text: string): ParsedPath {
  const path = text.replace(/^\//, '')
  const problem = pathProblem(path)
  return problem === null ? { path } : { problem }
}

function pathProblem(path: string): string | null {
  if (path === '') return 'names no file'
  if (/[\p{Cc}\p{Cs}]/u.test(path)) return 'holds a control character'
  if (path.includes('\\')) return 'holds a backslash; folders are separated by `/`'
  // COS puts the file name of the form in the place of this (POST Object, 436/14690).
  if (/\$\{filename\}/i.test(path))
    return 'holds the variable `filename` of COS, which the storage would replace'
  if (path.endsWith('/')) return 'ends with a slash; name the file too, as in `lists/{name}`'
  const segments = path.split('/')
  if (segments.includes('')) return 'has nothing between two slashes'
  if (segments.some((segment) => /^\.\.?$/.test(segment))) return 'holds a segment `.` or `..`'
  const bytes = Buffer.byteLength(path)
  if (bytes > MAX_PATH_BYTES) return `has ${bytes} bytes; the most is ${MAX_PATH_BYTES}`
  return null
}

function placeholder(): RegExp {
  return new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`, 'g')
}
