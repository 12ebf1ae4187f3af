import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { pushSnippet, type UploadedTo } from '../../src/github/upload/push-snippet.js'
import { sayEnglish } from '../../src/messages/index.js'
import { regionUrl } from '../../src/services/tpns/regions.js'

/** An expression as a workflow writes it. */
const expression = (text: string) => `\${{ ${text} }}`

const UPLOADED: UploadedTo = {
  kind: 'account',
  accountTypeText: undefined,
  regionText: 'singapore',
  serviceUrl: regionUrl('singapore'),
  isSet: false,
  env: {},
}

const snippetOf = (uploaded: Partial<UploadedTo>): string =>
  pushSnippet({ ...UPLOADED, ...uploaded }, sayEnglish)

describe('pushSnippet', () => {
  test('names the job, the step and the action that the runner names', () => {
    const env = {
      GITHUB_JOB: 'send-list',
      GITHUB_ACTION: 'list',
      GITHUB_ACTION_REPOSITORY: 'acme/upload-account-package',
      GITHUB_ACTION_REF: 'v1.2.3',
    }
    expect(parse(snippetOf({ kind: 'token', env }))).toEqual({
      jobs: {
        'send-list': { outputs: { uploadId: expression('steps.list.outputs.uploadId') } },
        push: {
          needs: 'send-list',
          'runs-on': 'ubuntu-latest',
          steps: [
            {
              uses: 'acme/upload-account-package/push@v1.2.3',
              with: {
                'upload-id': expression('needs.send-list.outputs.uploadId'),
                kind: 'token',
                region: 'singapore',
                'access-id': expression('secrets.TPNS_ACCESS_ID'),
                'secret-key': expression('secrets.TPNS_SECRET_KEY'),
                title: 'Title of the notification',
                content: 'Text of the notification',
              },
            },
          ],
        },
      },
    })
  })

  test.each([
    {},
    { GITHUB_ACTION: '__acme_upload', GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' },
    {
      GITHUB_JOB: 'a b',
      GITHUB_ACTION: '```',
      GITHUB_ACTION_REPOSITORY: 'a',
      GITHUB_ACTION_REF: '\n',
    },
  ])('falls back to names of its own for %j', (env) => {
    const text = snippetOf({ env })
    expect(text).toContain('needs: upload\n')
    expect(text).toContain('uses: your-org/upload-account-package/push@v2\n')
    expect(text).toContain('steps.package.outputs.uploadId')
  })

  test.each([
    ['phone', 'sh'],
    ['1002', 'ap-shanghai'],
    ['custom-16', 'shanghai'],
  ])(
    'goes on with account type %s and region %s as they were given',
    (accountTypeText, regionText) => {
      const serviceUrl = regionUrl('shanghai')
      const step = parse(snippetOf({ accountTypeText, regionText, serviceUrl })).jobs.push.steps[0]
      expect(step.with).toMatchObject({
        kind: 'account',
        'account-type': accountTypeText,
        region: regionText,
      })
    },
  )

  test('pushes to all of several packages', () => {
    const { upload, push } = parse(snippetOf({ isSet: true })).jobs
    expect(upload.outputs).toEqual({ uploadIds: expression('steps.package.outputs.uploadIds') })
    expect(push.steps[0].with['upload-ids']).toBe(expression('needs.upload.outputs.uploadIds'))
    expect(push.steps[0].with).not.toHaveProperty('upload-id')
  })

  test('names the region whose URL was given instead of it', () => {
    // What stands in `region` then is the default.
    const text = snippetOf({ regionText: 'guangzhou', serviceUrl: regionUrl('hongkong') })
    expect(parse(text).jobs.push.steps[0].with.region).toBe('hongkong')
  })

  test('gives a service URL where the upload had one, whatever it holds', () => {
    const serviceUrl = new URL("https://gateway.example/it's/#")
    const text = snippetOf({ serviceUrl })
    const step = parse(text).jobs.push.steps[0]
    expect(step.with['service-url']).toBe('https://gateway.example/it%27s/#')
    expect(step.with).not.toHaveProperty('region')
  })
})
