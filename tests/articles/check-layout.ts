/**
 * An article's file has its start tag and its end tag on lines of their own, and between them paragraphs of one line
 * each, parted by one empty line, without white space at their ends or twice in a row.
 *
 * @throws Error whose message begins with line:column.
 */
export function checkLayout(xml: string): void {
  const lines = xml.replace(/\n$/, '').split('\n');
  if (!/^<article [^>]*>$/.test(lines[0] ?? '')) throw new Error('1:0: The start tag <article> needs its own line');
  if (lines.at(-1) !== '</article>') throw new Error(`${lines.length}:0: The end tag </article> needs its own line`);
  const paragraphs = lines.slice(1, -1);
  for (const [index, line] of paragraphs.entries()) {
    const at = index + 2;
    const blank = line === '';
    if (blank !== (index % 2 === 1)) {
      throw new Error(`${at}:0: ${blank ? 'One empty line parts two paragraphs' : 'A paragraph is one line'}`);
    }
    const stray = line.search(/^\s|\s$|\s\s|[^\S \u00a0\u202f]/);
    if (stray >= 0) throw new Error(`${at}:${stray}: White space at an end, twice in a row, or other than a space`);
  }
}
