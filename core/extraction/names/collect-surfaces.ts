import { findPieces } from './find-pieces.ts';
import type { Line } from './line.ts';
import type { Part, Piece } from './piece.ts';
import { shareTypes } from './share-types.ts';
import { addVotes, newSurface, type Surface, surfaceKey } from './surface.ts';
import { honorific } from './titles.ts';
import type { Token } from './token.ts';
import { weighForm } from './weigh-form.ts';
import { weighSetting } from './weigh-setting.ts';

/** Every spelling that may be a name, by its key, from the lines whose capitals tell something. */
export function collectSurfaces(lines: readonly Line[]): ReadonlyMap<string, Surface> {
  const surfaces = new Map<string, Surface>();
  for (const [index, line] of lines.entries()) {
    if (line.capitals === 'capitals') continue;
    const { tokens, listed } = line;
    const parts = findPieces(line).filter((part) => line.capitals === 'text' || standsOut(tokens, part));
    const pieces = parts.map((part): Piece => ({ ...part, line: index }));
    for (const piece of pieces) {
      const key = surfaceKey(tokens, piece);
      let surface = surfaces.get(key);
      if (!surface) {
        const words = tokens.slice(piece.from, piece.to);
        const known = listed.get(piece.from);
        const kinds = known?.to === piece.to ? known.kinds : 0;
        surface = newSurface(key, words, kinds, weighForm(words, kinds));
        surfaces.set(key, surface);
      }
      surface.pieces.push(piece);
      surface.setting = addVotes(surface.setting, weighSetting(tokens, piece, surface.kinds));
    }
    shareTypes(tokens, pieces, surfaces);
  }
  return surfaces;
}

/** What names something even where every word has a capital: `Remarks by Dr Sanam Mirza`, `at the Karachi Chamber`. */
function standsOut(tokens: readonly Token[], { from, to, title }: Part): boolean {
  const last = title && tokens[title.to - 1];
  if (last) return honorific(last) === 2;
  const words = tokens.slice(from, to);
  const before = tokens[from - 1];
  if (words.length < 2 || before?.shape !== 'lower' || before.fold !== 'the') return false;
  const { organisation, programme } = weighForm(words, 0);
  return Math.max(organisation, programme) >= 4.5;
}
