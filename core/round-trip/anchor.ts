/** Where in the note as it stands what was added to its file goes: after the last of the file that is here. */
export interface Anchor {
  readonly line: number;
  /** The image of the note that follows the line. */
  readonly picture: number | null;
  readonly depth: number;
  /** It is numbered in Word and is no item of a list here. */
  readonly asParagraph: boolean;
}

export const START: Anchor = { line: -1, picture: null, depth: 0, asParagraph: false };

export function behind({ line, picture }: Anchor): { readonly after: number; readonly picture?: number } {
  return { after: line, ...(picture === null ? {} : { picture }) };
}
