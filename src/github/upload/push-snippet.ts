import { regionOf } from '../../services/tpns/regions.js'
import type { Kind } from '../../validator/index.js'
import type { Environment } from '../inputs.js'

/** What a push job has to know of the upload. */
export interface UploadedTo {
  readonly kind: Kind
  readonly serviceUrl: URL
  /** Environment of the step: the runner names the job, the step and the action in it. */
  readonly env: Environment
}

/** A value of the runner if it has the form that GitHub gives it, otherwise what stands for it. */
function known(value: string | undefined, form: RegExp, otherwise: string): string {
  return value !== undefined && form.test(value) ? value : otherwise
}

/**
 * The jobs of a workflow that uploads in one job, this one, and pushes to the package in the next,
 * as YAML. Names that the runner tells are the real ones.
 */
export function pushSnippet({ kind, serviceUrl, env }: UploadedTo): string {
  const job = known(env['GITHUB_JOB'], /^[A-Za-z_][\w-]*$/, 'upload')
  // A step without an id goes by a name that starts with two underscores.
  const step = known(env['GITHUB_ACTION'], /^(?!__)[A-Za-z_][\w-]*$/, 'package')
  const action = known(
    env['GITHUB_ACTION_REPOSITORY'],
    /^[\w.-]+\/[\w.-]+$/,
    'your-org/upload-account-package',
  )
  const version = known(env['GITHUB_ACTION_REF'], /^\w[\w./-]*$/, 'v1')
  const region = regionOf(serviceUrl)
  return `jobs:
  ${job}:
    outputs:
      uploadId: \${{ steps.${step}.outputs.uploadId }} # "${step}" is the id of the upload step
  push:
    needs: ${job}
    runs-on: ubuntu-latest
    steps:
      - uses: ${action}/push@${version}
        with:
          upload-id: \${{ needs.${job}.outputs.uploadId }}
          kind: ${kind}
          ${region === undefined ? `service-url: '${serviceUrl.href.replaceAll("'", '%27')}'` : `region: ${region}`}
          access-id: \${{ secrets.TPNS_ACCESS_ID }}
          secret-key: \${{ secrets.TPNS_SECRET_KEY }}
          title: Title of the notification
          content: Text of the notification`
}
