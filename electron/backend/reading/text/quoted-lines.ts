const MARKS = /^(?:[ \t]?>)+ ?/;
/** One such line alone compares something. */
const LEAST = 2;

export interface UnquotedText {
  /** The text with every mark of quoted mail as a space. */
  readonly text: string;
  /** How many marks stood before each line. */
  readonly depths: readonly number[];
}

/** Takes the `>` of quoted mail off the beginnings of lines, without moving anything. */
export function unquoteLines(text: string): UnquotedText {
  const lines = text.split('\n');
  const marks = lines.map((line) => MARKS.exec(line.slice(0, 200))?.[0] ?? '');
  if (marks.filter((mark) => mark !== '').length < LEAST) return { text, depths: [] };
  return {
    text: lines
      .map((line, index) => ' '.repeat(marks[index]?.length ?? 0) + line.slice(marks[index]?.length))
      .join('\n'),
    depths: marks.map((mark) => mark.split('>').length - 1),
  };
}
