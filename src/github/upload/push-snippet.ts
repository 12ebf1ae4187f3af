import { type Say, text } from '../../messages/index.js'
import { parseRegion, regionOf } from '../../services/tpns/index.js'
import type { Kind } from '../../validator/index.js'
import type { Environment } from '../inputs.js'

/** What a push job has to know of the upload. */
export interface UploadedTo {
  readonly kind: Kind
  /** Account type and region as they were given to the upload. */
  readonly accountTypeText: string | undefined
  readonly regionText: string
  readonly serviceUrl: URL
  /** Whether there are several packages. */
  readonly isSet: boolean
  /** Environment of the step: the runner names the job, the step and the action in it. */
  readonly env: Environment
}

/** A value of the runner if it has the form that GitHub gives it, otherwise what stands for it. */
function known(value: string | undefined, form: RegExp, otherwise: string): string {
  return value !== undefined && form.test(value) ? value : otherwise
}

/**
 * The jobs of a workflow that uploads in one job, this one, and pushes in the next to what was
 * uploaded, as YAML: to the same kind, type of accounts and region. Names that the runner tells are
 * the real ones.
 */
export function pushSnippet(uploaded: UploadedTo, say: Say): string {
  const { kind, accountTypeText, isSet, env } = uploaded
  const job = known(env['GITHUB_JOB'], /^[A-Za-z_][\w-]*$/, 'upload')
  // A step without an id goes by a name that starts with two underscores.
  const step = known(env['GITHUB_ACTION'], /^(?!__)[A-Za-z_][\w-]*$/, 'package')
  const action = known(
    env['GITHUB_ACTION_REPOSITORY'],
    /^[\w.-]+\/[\w.-]+$/,
    'your-org/upload-account-package',
  )
  const version = known(env['GITHUB_ACTION_REF'], /^\w[\w./-]*$/, 'v2')
  const output = isSet ? 'uploadIds' : 'uploadId'
  const settings = {
    [isSet ? 'upload-ids' : 'upload-id']: `\${{ needs.${job}.outputs.${output} }}`,
    kind,
    ...(accountTypeText === undefined ? {} : { 'account-type': scalar(accountTypeText) }),
    ...service(uploaded),
    'access-id': `\${{ secrets.TPNS_ACCESS_ID }}`,
    'secret-key': `\${{ secrets.TPNS_SECRET_KEY }}`,
    title: say(text('github.snippet-title')),
    content: say(text('github.snippet-content')),
  }
  const lines = Object.entries(settings).map(([name, value]) => `          ${name}: ${value}`)
  return `jobs:
  ${job}:
    outputs:
      ${output}: \${{ steps.${step}.outputs.${output} }} # ${say(text('github.snippet-step', { step }))}
  push:
    needs: ${job}
    runs-on: ubuntu-latest
    steps:
      - uses: ${action}/push@${version}
        with:
${lines.join('\n')}`
}

/** The region; or the URL that was given instead. */
function service({ regionText, serviceUrl }: UploadedTo): Readonly<Record<string, string>> {
  const region = regionOf(serviceUrl)
  if (region === undefined) {
    return { 'service-url': `'${serviceUrl.href.replaceAll("'", '%27')}'` }
  }
  // A service URL wins over what `region` says, and may be that of another one.
  return { region: parseRegion(regionText) === region ? regionText : region }
}

/** A number in quotes, as all inputs are texts. */
function scalar(value: string): string {
  return /^\d+$/.test(value) ? `'${value}'` : value
}
