/** Where an export went: a file the user chose, or bytes for the page to offer as a download. */
export type Delivery =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'download'; readonly name: string; readonly type: string; readonly bytes: Uint8Array };
