import { NO_VOTES, type Piece, type Votes } from './piece.ts';
import { addVotes, type Surface, surfaceKey } from './surface.ts';
import type { Token } from './token.ts';

/** In `Tanzania, Madagascar and Gazimoto` the places say what the rest is; so do people and bodies, less. */
export function shareTypes(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  surfaces: ReadonlyMap<string, Surface>,
): void {
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    while (
      to < pieces.length &&
      to - from < LONGEST_LIST &&
      areListed(tokens, pieces[to - 1] as Piece, pieces[to] as Piece)
    )
      to += 1;
    if (to - from > 1) {
      const members = pieces.slice(from, to).flatMap((piece) => surfaces.get(surfaceKey(tokens, piece)) ?? []);
      for (const member of members) share(member, members);
    }
    from = to;
  }
}

/** Each member of a list asks all others. */
const LONGEST_LIST = 30;

function areListed(tokens: readonly Token[], one: Piece, next: Piece): boolean {
  if (next.from - one.to > 4 || tokens[next.to - 1]?.possessive || tokens[one.to - 1]?.possessive) return false;
  // `Korea-listed` says where, not who.
  if (tokens[next.to]?.gap === 'none' && tokens[next.to]?.shape === 'lower') return false;
  const between = tokens.slice(one.to, next.from);
  const words = between.map(({ fold }) => fold).join(' ');
  const isJoined = words === '' && tokens[next.from]?.gap === 'none';
  return isJoined || /^(?:(?:,|and|or|, and|, or|–)(?: (?:in|to|from|then))?|and the|or the)$/.test(words);
}

function share(member: Surface, members: readonly Surface[]): void {
  const others = members.filter((other) => other !== member);
  const favour = (type: keyof Votes, weight: number, sure: number): void => {
    const like = others.filter(({ form, setting }) => form[type] + setting[type] >= sure).length;
    if (like === 0 || like * 2 < others.length || member.kin[type] >= weight) return;
    member.kin = addVotes(member.kin, { ...NO_VOTES, [type]: weight });
  };
  favour('place', 1.7, 2);
  favour('person', 0.8, 5);
  favour('organisation', 1.4, 4);
}
