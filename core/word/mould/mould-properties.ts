import type { Mould } from './mould.ts';
import { childrenOf, escapeText, wordsIn } from './xml-tree.ts';

/** What a mould says about itself that its notes say, too; never the names of people. */
const KEPT = ['dc:subject', 'dc:description', 'cp:keywords', 'cp:category', 'cp:contentStatus', 'cp:version'] as const;

/** Elements of the core properties of a mould, as they are written into those of the note. */
export function keptProperties(mould: Mould): string {
  const path = mould.relations.get('')?.find(({ type }) => type.endsWith('/core-properties'))?.path;
  const core = path == null ? undefined : mould.xml.get(path);
  if (!core) return '';
  return KEPT.flatMap((name) => {
    const words = childrenOf(core, name).slice(0, 1).map(wordsIn).join('').trim();
    return words === '' ? [] : [`<${name}>${escapeText(words)}</${name}>`];
  }).join('');
}
