/** How far a push has come, from the least advanced on. */
export const STAGES = [
  'unknown-push',
  'no-record',
  'init',
  'wait',
  'started',
  'ended',
  'failed',
  'finished',
] as const

/**
 * How far a push has come. `unknown-push`: the service says that there is none of this id;
 * `no-record`: it has not told a state; `ended`: by somebody, before it was finished.
 */
export type Stage = (typeof STAGES)[number]

/** States by the service's words (Querying Push Information for One Task, 1024/33773). */
const STAGE_OF: ReadonlyMap<string, Stage> = new Map([
  ['PUSH_INIT', 'init'],
  ['PUSH_WAIT', 'wait'],
  ['PUSH_STARTED', 'started'],
  ['PUSH_FINISHED', 'finished'],
  ['PUSH_FAILED', 'failed'],
  ['PUSH_CANCELED', 'ended'],
  ['PUSH_DELETED', 'ended'],
  ['PUSH_REVOKED', 'ended'],
  ['PUSH_COLLAPSED', 'ended'],
  ['PUSH_DELETED_PUSH_MSG', 'ended'],
])

const SETTLED: ReadonlySet<Stage> = new Set(['unknown-push', 'ended', 'failed', 'finished'])
const NOT_BEGUN: ReadonlySet<Stage> = new Set(['unknown-push', 'no-record', 'init', 'wait'])

/** The stage of a state; one that is not documented counts as under way. */
export function stageOf(status: string): Stage {
  return STAGE_OF.get(status) ?? 'started'
}

/** Whether a push at this stage stays there. */
export function isSettled(stage: Stage): boolean {
  return SETTLED.has(stage)
}

/** Whether a push at this stage may have reached somebody. */
export function hasBegun(stage: Stage): boolean {
  return !NOT_BEGUN.has(stage)
}

/** Of several pushes, the one that is least advanced; the first among equals. */
export function leastAdvanced<T extends { readonly stage: Stage }>(
  pushes: readonly T[],
): T | undefined {
  const rank = ({ stage }: T): number => STAGES.indexOf(stage)
  return pushes.reduce<T | undefined>(
    (least, push) => (least === undefined || rank(push) < rank(least) ? push : least),
    undefined,
  )
}
