/** Texts about package uploads to TPNS. */
export const UPLOAD = {
  'upload.what': 'the upload',
  'upload.maybe-left': 'An unused copy of the package may remain at the service; that is harmless.',
  'upload.nothing-left': 'No package is left at the service.',
  'upload.hint.too-large':
    'A gateway before the service takes only smaller files; send a zip, or split the package.',
  'upload.no-id': 'has no integer uploadId over 0',

  // Credentials and where they go.
  'upload.credentials': ({ problem }: { readonly problem: string }) =>
    `Can't use this: ${problem}.`,
  'upload.in-the-clear':
    'The service URL would send the credentials over the network in the clear.',
}
