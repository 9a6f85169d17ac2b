/**
 * How wide text can get at most, without asking a font: what is laid out by it cannot overlap in Inter, nor in the
 * usual sans-serif that stands in for it. Widths are of a letter one unit high.
 */
export function measureText(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * size;
}

const NARROW = /[ijlIft.,;:'’|!()[\] \u00a0\u202f]/;
const WIDE = /[mwMW@%&…—–]/;

function widthOf(letter: string): number {
  if (NARROW.test(letter)) return 0.42;
  if (WIDE.test(letter)) return 1;
  if (letter > '\u04ff') return 1.15;
  return /[\p{Lu}]/u.test(letter) ? 0.8 : 0.68;
}

/** The text if it is no wider than this, else as much of it as is, with an ellipsis. */
export function fitText(text: string, width: number, size: number): string {
  if (measureText(text, size) <= width) return text;
  const letters = [...text];
  let [rest, at] = [width - measureText('…', size), 0];
  while (at < letters.length) {
    rest -= measureText(letters[at] ?? '', size);
    if (rest < 0) break;
    at += 1;
  }
  return `${letters.slice(0, at).join('').trimEnd()}…`;
}

/** At most so many lines no wider than this, broken between words where it can be; what does not fit is left off. */
export function wrapText(text: string, width: number, size: number, lines: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const wrapped: string[] = [];
  let line = '';
  while (words.length > 0 && wrapped.length < lines) {
    const longer = [line, words[0]].filter((part) => part !== '').join(' ');
    if (line !== '' && measureText(longer, size) > width) {
      if (wrapped.length === lines - 1) break;
      wrapped.push(line);
      line = '';
    } else {
      line = longer;
      words.shift();
    }
  }
  if (line === '') return wrapped;
  // What is left over is hinted at by an ellipsis, which fitText adds to a line that is too long.
  const last = words.length > 0 ? `${line} ${words.slice(0, 50).join(' ')}` : line;
  return [...wrapped, fitText(last, width, size)].map((one) => fitText(one, width, size));
}
