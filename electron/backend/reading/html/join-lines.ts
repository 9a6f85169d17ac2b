import type { PassageKind } from '../../../../core/facts/source.ts';

/** A line of a block, up to a line break of the page; letters are counted without white space. */
export interface BrokenLine {
  text: string;
  letters: number;
  linked: number;
  bold: number;
}

export interface JoinedLines {
  readonly kind: PassageKind;
  readonly text: string;
  readonly linked: number;
}

const BULLET = /^\s*(?:[•‣◦▪●○·∙]\s*|[-*]\s+)(?=\S)/;
/** Lines of so many letters, each of whole sentences, are paragraphs. */
const SHORTEST_PARAGRAPH = 60;
/** A line all in bold that is no longer heads what follows. */
const LONGEST_HEADING = 100;
const LONGEST_HEADLINE = 200;

export function startLine(): BrokenLine {
  return { text: '', letters: 0, linked: 0, bold: 0 };
}

/**
 * A block's lines as paragraphs: parted by empty lines, by bullets, and where every line is a paragraph's length and
 * ends a sentence, as on pages that know no paragraphs. `name` is the block's element's.
 */
export function joinLines(lines: readonly BrokenLine[], kind: PassageKind, name: string): readonly JoinedLines[] {
  const joined: JoinedLines[] = [];
  for (const group of groupLines(lines, kind, name)) {
    const text = group.map((line) => line.text).join('\n');
    const [letters, linked, bold] = [sum(group, 'letters'), sum(group, 'linked'), sum(group, 'bold')];
    if (letters === 0) continue;
    const share = linked / letters;
    if (kind === 'paragraph' && BULLET.test(text))
      joined.push({ kind: 'item', text: text.replace(BULLET, ''), linked: share });
    else joined.push({ kind: settleKind(kind, text, bold === letters && share <= 0.5), text, linked: share });
  }
  return joined;
}

/** Bold lines head what follows; a heading of several sentences is a standfirst. */
function settleKind(kind: PassageKind, text: string, isBold: boolean): PassageKind {
  if (kind === 'heading') return text.trim().length > LONGEST_HEADLINE ? 'paragraph' : kind;
  return isBold && isHeading(text, kind) ? 'heading' : kind;
}

function groupLines(lines: readonly BrokenLine[], kind: PassageKind, name: string): readonly (readonly BrokenLine[])[] {
  const parted = kind === 'paragraph' && name !== 'p' && areParagraphs(lines);
  const groups: BrokenLine[][] = [[]];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (line.letters === 0) groups.push([]);
    else if (last && (parted || (kind === 'paragraph' && (BULLET.test(line.text) || isHead(last, line)))))
      groups.push([line]);
    else group?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function areParagraphs(lines: readonly BrokenLine[]): boolean {
  const filled = lines.filter(({ letters }) => letters > 0);
  const closed = filled.filter(
    ({ text, letters }) => letters >= SHORTEST_PARAGRAPH && /[.!?。！？؟]["”’»)]?\s*$/.test(text),
  );
  return filled.length > 1 && closed.length === filled.length;
}

/** A line all in bold heads the plain one under it. */
function isHead(line: BrokenLine, next: BrokenLine): boolean {
  return line.bold === line.letters && next.bold === 0 && isHeading(line.text, 'paragraph');
}

function isHeading(text: string, kind: PassageKind): boolean {
  const line = text.trim();
  return kind === 'paragraph' && line.length <= LONGEST_HEADING && !/[.,;!]["”’»)]?$/.test(line) && /\p{L}/u.test(line);
}

function sum(lines: readonly BrokenLine[], key: 'letters' | 'linked' | 'bold'): number {
  return lines.reduce((total, line) => total + line[key], 0);
}
