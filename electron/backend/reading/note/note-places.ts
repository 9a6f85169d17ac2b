import type { Reference, ReferenceShows } from '../../../../core/note/note.ts';
import { listTargets } from '../../../../core/note/references.ts';
import type { CarriedNote } from '../../../../core/round-trip/carried-note.ts';
import { idSchema } from '../../../../core/shared/schema-text.ts';
import type { RawBlock, RawParagraph } from './raw-story.ts';

/** What references in a file lead to. */
export interface NotePlaces {
  /** What a field becomes: a reference, nothing, or its words where nothing in a note can be referred to by it. */
  readonly reference: (code: string) => Reference | 'nothing' | 'words';
  /** Of a paragraph that becomes a heading or a caption; null where nothing refers to it. */
  readonly anchorOf: (raw: RawParagraph) => string | null;
}

const CODE = /^\s*(REF|PAGEREF)\s+(\S{1,100})(.*)$/s;
/** As core/word names its bookmarks. */
const OWN = /^_Note_(\d+)(_words)?$/;

/** In a file that carries its note, our own bookmarks lead where they lead there, and no others are followed. */
export function placesOfCarried({ note }: CarriedNote): NotePlaces {
  const targets = listTargets(note);
  return {
    reference: (code) => {
      const [, field = '', name = '', switches = ''] = CODE.exec(code) ?? [];
      const own = OWN.exec(name);
      if (!own) return 'words';
      const to = targets[Number(own[1]) - 1]?.anchor ?? null;
      const isNumber = /\\[rnw]\b/.test(switches) || (targets[Number(own[1]) - 1]?.of !== 'headings' && !own[2]);
      return to === null ? 'nothing' : { type: 'reference', to, shows: showsOf(field, isNumber) };
    },
    anchorOf: () => null,
  };
}

/** `canBe`: whether a paragraph of the body becomes something that can be referred to, and if so as a number. */
export function findPlaces(
  blocks: readonly RawBlock[],
  canBe: (raw: RawParagraph) => 'heading' | 'caption' | null,
): NotePlaces {
  const wanted = new Set(paragraphsIn(blocks).flatMap(namesWanted));
  const anchors = new Map<string, { readonly anchor: string; readonly as: 'heading' | 'caption' }>();
  const byParagraph = new Map<RawParagraph, string>();
  for (const block of wanted.size === 0 ? [] : blocks) {
    if (block.kind !== 'paragraph') continue;
    const names = block.bookmarks.filter((name) => wanted.has(name) && !anchors.has(name));
    const as = names.length === 0 ? null : canBe(block);
    if (as === null) continue;
    const anchor = names.find((name) => idSchema.safeParse(name).success) ?? `place-${anchors.size + 1}`;
    byParagraph.set(block, anchor);
    for (const name of names) anchors.set(name, { anchor, as });
  }
  return {
    reference: (code) => {
      const [, field = '', name = '', switches = ''] = CODE.exec(code) ?? [];
      const found = anchors.get(name);
      if (!found) return 'words';
      const isNumber = found.as === 'caption' ? !OWN.exec(name)?.[2] : /\\[rnw]\b/.test(switches);
      return { type: 'reference', to: found.anchor, shows: showsOf(field, isNumber) };
    },
    anchorOf: (raw) => byParagraph.get(raw) ?? null,
  };
}

function showsOf(field: string, isNumber: boolean): ReferenceShows {
  if (field === 'PAGEREF') return 'page';
  return isNumber ? 'number' : 'title';
}

function paragraphsIn(blocks: readonly RawBlock[]): readonly RawParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

/** A contents table refers to everything. */
function namesWanted({ contents, pieces }: RawParagraph): readonly string[] {
  if (contents) return [];
  return pieces.flatMap(({ what, text }) => (what === 'reference' ? (CODE.exec(text)?.[2] ?? []) : []));
}
