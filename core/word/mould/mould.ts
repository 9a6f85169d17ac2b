import type { XmlElement } from './xml-tree.ts';

/**
 * A department's Word file as a mould: the parts of it that are kept, after whatever could act, fetch or hide was taken out
 * (electron/backend/reading/mould). Every part is well-formed, and every relation leads to a part that is kept.
 */
export interface Mould {
  /** The file's name. */
  readonly name: string;
  /** By path; the document is `word/document.xml`. */
  readonly xml: ReadonlyMap<string, XmlElement>;
  readonly binary: ReadonlyMap<string, Uint8Array>;
  /** Content types by path. */
  readonly types: ReadonlyMap<string, string>;
  /** By the path of the part they are of; the package's own under ''. */
  readonly relations: ReadonlyMap<string, readonly MouldRelation[]>;
  /** What was taken out, as sentences. */
  readonly dropped: readonly string[];
}

export interface MouldRelation {
  readonly id: string;
  readonly type: string;
  /** As the file writes it, an address for an external one. */
  readonly target: string;
  /** The path it leads to; null for an address. */
  readonly path: string | null;
}

export const DOCUMENT = 'word/document.xml';

/** The part of the document a relation of this kind leads to. */
export function partOf(mould: Mould, kind: string): { readonly path: string; readonly xml: XmlElement } | null {
  const path = mould.relations.get(DOCUMENT)?.find(({ type }) => type.endsWith(`/${kind}`))?.path ?? null;
  const xml = path === null ? undefined : mould.xml.get(path);
  return path === null || xml === undefined ? null : { path, xml };
}
