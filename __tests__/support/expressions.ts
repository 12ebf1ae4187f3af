/** What expressions of a workflow can name: `secrets`, `inputs`, `steps`, `needs`, `matrix`, `github`. */
export type Contexts = Readonly<Record<string, unknown>>

/** What becomes of `always()` and the like. */
export interface Status {
  /** Whether nothing has failed so far. */
  readonly success: boolean
}

const TOKEN =
  /\s*('(?:[^']|'')*'|-?\d+(?:\.\d+)?|[A-Za-z_][\w-]*(?:\.[\w-]+)*|&&|\|\||[!=]=|[<>]=?|[()])/y

/** The tokens of an expression. */
function tokensOf(expression: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(expression)?.[1]
    if (token === undefined) throw new Error(`Nobody knows what stands at ${at} of ${expression}`)
    tokens.push(token)
  }
  return tokens
}

/** The operators, those that bind least first. */
const OPERATORS: readonly Readonly<Record<string, (left: unknown, right: unknown) => unknown>>[] = [
  { '||': (left, right) => (isTrue(left) ? left : right) },
  { '&&': (left, right) => (isTrue(left) ? right : left) },
  { '==': (left, right) => left === right, '!=': (left, right) => left !== right },
  { '>=': (left, right) => Number(left) >= Number(right) },
]

/**
 * The value of an expression of GitHub Actions: as much of the language as our workflows use.
 *
 * @throws {Error} for what is not known here
 */
export function evaluate(expression: string, contexts: Contexts, status: Status): unknown {
  const tokens = tokensOf(expression)

  const operation = (level: number): unknown => {
    const operators = OPERATORS[level]
    if (operators === undefined) return operand()
    let left = operation(level + 1)
    for (let apply = operators[tokens[0] ?? '']; apply !== undefined; ) {
      tokens.shift()
      left = apply(left, operation(level + 1))
      apply = operators[tokens[0] ?? '']
    }
    return left
  }

  const operand = (): unknown => {
    const token = tokens.shift() ?? ''
    if (token === '(') return closed(operation(0))
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
    if (/^-?\d/.test(token)) return Number(token)
    if (tokens[0] !== '(') return lookUp(token, contexts)
    tokens.shift()
    if (token === 'always') return closed(true)
    if (token === 'success') return closed(status.success)
    if (token === 'fromJSON') return closed(JSON.parse(String(operation(0))))
    throw new Error(`Nobody knows the function ${token}`)
  }

  const closed = (value: unknown): unknown => {
    if (tokens.shift() !== ')') throw new Error(`A bracket is open in ${expression}`)
    return value
  }

  const value = operation(0)
  if (tokens.length > 0) throw new Error(`Nobody knows ${tokens.join(' ')} in ${expression}`)
  return value
}

/** The value of a path such as `steps.upload.outputs.uploadId`; empty where there is none. */
function lookUp(path: string, contexts: Contexts): unknown {
  const [name = '', ...rest] = path.split('.')
  if (!Object.hasOwn(contexts, name)) throw new Error(`Nobody knows the context of ${path}`)
  const value = rest.reduce<unknown>((found, key) => Object(found)[key], contexts[name])
  return value ?? ''
}

/** Whether a value counts as true. */
export function isTrue(value: unknown): boolean {
  return value !== false && value !== '' && value !== 0 && value !== null
}

/** A text with the values of its `${{ … }}`. */
export function fillIn(text: string, contexts: Contexts, status: Status): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    String(evaluate(expression, contexts, status)),
  )
}

/** Whether a job or step with this `if` runs. */
export function isDue(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  if (condition === undefined) return status.success
  const expression = condition.replace(/^\$\{\{(.*)\}\}$/s, '$1')
  const isImplied = !/\b(?:always|success|failure|cancelled)\(\)/.test(expression)
  return (!isImplied || status.success) && isTrue(evaluate(expression, contexts, status))
}
