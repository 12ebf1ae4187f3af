/** What a code of an answer means, and what to do about it. */
export interface Code {
  /** In one clause, without a full stop. */
  readonly meaning: string
  /** Whether another attempt may pass. */
  readonly retryable: boolean
  /** Shortest wait before it, in milliseconds. */
  readonly minDelayMs: number
  /** One sentence. */
  readonly hint: string
}

const PARAMETERS_HINT =
  'If the inputs look right, report this as a fault of this program, with the code.'
const LATER_HINT = 'Run it again later; if it lasts, ask the support of TPNS, with the code.'

/** `retCode` of the Package Upload API and `ret_code` of the Push API (Server-Side Error Codes, 1024/33763). */
const CODES: ReadonlyMap<number, Code> = new Map([
  [1008001, refusal('the parameters could not be parsed', PARAMETERS_HINT)],
  [1008002, refusal('a parameter is missing', PARAMETERS_HINT)],
  [
    1008003,
    refusal(
      'authentication failed: the AccessID or SecretKey is wrong',
      'Check `access-id` and `secret-key` against the TPNS console.',
    ),
  ],
  [1008004, passing('an internal call of the service failed')],
  [1008007, refusal('a parameter is invalid', PARAMETERS_HINT)],
  [1008011, passing('the service failed to take the file')],
  [1008012, refusal('the uploaded file is empty', 'Check the file, and that it has rows.')],
  [
    1008028,
    {
      ...passing('too fast: package pushes are limited to one a second'),
      minDelayMs: 1000,
      hint: 'Leave at least a second between package pushes.',
    },
  ],
  [1008030, refusal('the application is not paid for', 'Check its state in the TPNS console.')],
  [
    1008031,
    refusal("the application's resources are destroyed", 'Check its state in the TPNS console.'),
  ],
  [
    1008035,
    refusal(
      'the AccessID is wrong, or the application lives at another service access point',
      'Check `region` (the service access point that the TPNS console shows for the application) and `access-id`.',
    ),
  ],
  [
    10010005,
    refusal(
      'the push target does not exist',
      'Check `upload-id` and `kind`, and that the package was uploaded for this application and `region`.',
    ),
  ],
  [10010012, refusal('the push time is illegal', 'Check `send-time`: within the next 90 days.')],
  [
    10010018,
    refusal(
      'the push repeats an earlier one',
      'Look at the push records in the TPNS console before pushing again.',
    ),
  ],
])

/** Whether the service's documents name `code` as one of its own. */
export function isDocumented(code: number): boolean {
  return CODES.has(code)
}

/** What is known of `code`; a code that is not documented is a refusal. */
export function lookUpCode(code: number): Code {
  return (
    CODES.get(code) ??
    refusal(
      'an error code that this program does not know',
      "Look the code up in TPNS's Server-Side Error Codes.",
    )
  )
}

function refusal(meaning: string, hint: string): Code {
  return { meaning, retryable: false, minDelayMs: 0, hint }
}

function passing(meaning: string): Code {
  return { meaning, retryable: true, minDelayMs: 0, hint: LATER_HINT }
}
