import type { Say, Text } from '../text.js'

/** Texts about package uploads to TPNS. */
export const UPLOAD = {
  'upload.what': 'the upload',
  'upload.maybe-left': 'An unused copy of the package may remain at the service; that is harmless.',
  'upload.nothing-left': 'No package is left at the service.',
  'upload.hint.too-large':
    'A gateway before the service takes only smaller files; send a zip, or split the package.',
  'upload.no-id': 'has no integer uploadId over 0',

  // Credentials and where they go.
  'upload.credentials': ({ problem }: { readonly problem: Text }, say: Say) =>
    `Can't use this: ${say(problem)}.`,
  'upload.access-id-empty': 'the AccessID is empty',
  'upload.access-id-colon': 'the AccessID holds a colon',
  'upload.access-id-ascii':
    'the AccessID holds a character beyond ASCII, with which a request can not be signed',
  'upload.access-id-control': 'the AccessID holds a control character',
  'upload.secret-key-empty': 'the SecretKey is empty',
  'upload.secret-key-control': 'the SecretKey holds a control character',
  'upload.in-the-clear':
    'The service URL would send the credentials over the network in the clear.',
}
