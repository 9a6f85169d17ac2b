/** Letters that Unicode does not decompose but readers type without their stroke or ligature. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};

/** Accents, Hebrew points and Arabic vowel signs: left out in typing. Vowel signs of other scripts are letters. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Text as search compares it: lower case, without accents, one form for look-alike code points (NFKD). */
export function foldText(text: string): string {
  // Most text is ASCII, where folding is lower case and nothing else.
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[ßæœøđðłħıþ]/g, (letter) => PLAIN[letter] ?? letter);
}

export interface FoldedText {
  readonly folded: string;
  /** Where in the original text a UTF-16 unit of `folded`, or its end, came from. */
  readonly originOf: (offset: number) => number;
}

/** The same with the way back, for showing what matched. */
export function foldWithOrigin(text: string): FoldedText {
  // Most claims are ASCII, where folding moves nothing.
  if (isAscii(text)) return { folded: text.toLowerCase(), originOf: (offset) => offset };
  let folded = '';
  const origin: number[] = [];
  let offset = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let unit = 0; unit < piece.length; unit += 1) origin.push(offset);
    folded += piece;
    offset += character.length;
  }
  const end = offset;
  return { folded, originOf: (at) => origin[at] ?? end };
}

function isAscii(text: string): boolean {
  return !/[^ -~\n\t]/.test(text);
}

const MAX_REMEMBERED = 5_000;
const remembered = new Map<string, string>();

/** Normalising character by character is slow and texts have few different ones, so each is folded once. */
function foldCharacter(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const piece = foldText(character);
  if (remembered.size < MAX_REMEMBERED) remembered.set(character, piece);
  return piece;
}
