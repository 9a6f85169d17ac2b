/**
 * Rows as lines of fixed width: the first column to the left, the others to the right, as wide as their widest cell.
 * The first row is the head.
 */
export function printTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** A share to three digits as in `.934`; a dot where there is none. */
export function printShare(share: number | null): string {
  if (share === null) return '·';
  const text = share.toFixed(3);
  return text.startsWith('0') ? text.slice(1) : text;
}
