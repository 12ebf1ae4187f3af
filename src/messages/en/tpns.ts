/** Answers of TPNS: what its codes mean, and what to do about them. */
export const TPNS = {
  'tpns.hint.redirect': 'Check `region` or `service-url`; the credentials go to no other host.',
  'tpns.hint.unusable':
    'Check that `region` or `service-url` names the TPNS service, and what proxies stand in between.',
  'tpns.hint.401': 'Check `access-id` and `secret-key` against the TPNS console.',
  'tpns.hint.403':
    'Check `access-id`, `secret-key`, and whether this machine may reach the service.',
  'tpns.hint.status': 'Check that `region` or `service-url` names the TPNS service.',
  'tpns.hint.parameters':
    'If the inputs look right, report this as a fault of this program, with the code.',
  'tpns.hint.later': 'Run it again later; if it lasts, ask the support of TPNS, with the code.',
  'tpns.hint.state': 'Check its state in the TPNS console.',

  'tpns.unparsable': 'the parameters could not be parsed',
  'tpns.missing': 'a parameter is missing',
  'tpns.credentials': 'authentication failed: the AccessID or SecretKey is wrong',
  'tpns.credentials.hint':
    'Check `access-id` and `secret-key` against the TPNS console. If the application has an allow-list of addresses there, this machine must be on it; the runners that GitHub hosts are not.',
  'tpns.signature.hint': ({ skewSeconds }: { readonly skewSeconds: number | null }) => {
    const skew =
      skewSeconds === null
        ? ''
        : ` (it is ${Math.abs(skewSeconds)} seconds ${skewSeconds > 0 ? 'ahead of' : 'behind'} that of the service)`
    return `Check \`access-id\` and \`secret-key\` against the TPNS console, and the clock of this machine${skew}: a signature whose time is off is refused. If the application has an allow-list of addresses, this machine must be on it.`
  },
  'tpns.internal': 'an internal call of the service failed',
  'tpns.invalid': 'a parameter is invalid',
  'tpns.no-upload': 'the service failed to take the file',
  'tpns.empty': 'the uploaded file is empty',
  'tpns.empty.hint': 'Check the file, and that it has rows.',
  'tpns.no-push': 'the push id is unknown',
  'tpns.no-push.hint':
    'Check `push-id`, `access-id` and `region`; the service knows pushes of the last month only.',
  'tpns.date': 'the date is illegal',
  'tpns.date.hint': 'The service knows pushes of the last month only.',
  'tpns.content': 'the content of the message was refused',
  'tpns.content.hint':
    'Change `title` and `content`; the TPNS console may say what was found in them.',
  'tpns.certificate': 'the certificate for pushes to iOS has expired',
  'tpns.certificate.hint': 'Put a new certificate for APNs into the TPNS console.',
  'tpns.too-fast': 'too fast: package pushes are limited to one a second',
  'tpns.too-fast.hint': 'Leave at least a second between package pushes.',
  'tpns.too-often': 'too often: an application may ask 200 times an hour',
  'tpns.too-often.hint':
    'Wait, or ask less often with `interval`; other jobs and the console may ask for this application, too.',
  'tpns.unpaid': 'the application is not paid for',
  'tpns.destroyed': "the application's resources are destroyed",
  'tpns.region': 'the AccessID is wrong, or the application lives at another service access point',
  'tpns.region.hint':
    'Check `region` (the service access point that the TPNS console shows for the application) and `access-id`.',
  'tpns.target': 'the push target does not exist',
  'tpns.target.hint':
    'Check `upload-id` and `kind`, and that the package was uploaded for this application and `region`.',
  'tpns.time': 'the push time is illegal',
  'tpns.time.hint': 'Check `send-time`: within the next 90 days.',
  'tpns.repeated': 'the push repeats an earlier one',
  'tpns.repeated.hint': 'Look at the push records in the TPNS console before pushing again.',
  'tpns.unknown': 'an error code that this program does not know',
  'tpns.unknown.hint': "Look the code up in TPNS's Server-Side Error Codes.",

  'tpns.the-push': 'the push',
  'tpns.the-question': ({ pushId }: { readonly pushId: string }) =>
    `the question about push ${pushId}`,
  'tpns.the-cancellation': ({ pushId }: { readonly pushId: string }) => `to cancel push ${pushId}`,
  'tpns.fault.no-list': ({ field }: { readonly field: string }) => `has no list ${field}`,
}
