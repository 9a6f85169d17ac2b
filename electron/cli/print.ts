/** Prints one JSON document and nothing else. */
export function printJson(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

/** Prints one line; control characters of a hostile dossier must not reach the terminal. */
export function printLine(text: string): void {
  process.stdout.write(`${oneLine(text)}\n`);
}

/** One line on standard error. */
export function printError(message: string): void {
  process.stderr.write(`desk: ${oneLine(message)}\n`);
}

/** Prints rows as columns, each as wide as its longest cell, the last one as it is. */
export function printColumns(rows: readonly (readonly string[])[]): void {
  const cells = rows.map((row) => row.map(oneLine));
  const widths = cells[0]?.map((_cell, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of cells) {
    const padded = row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell));
    process.stdout.write(`${padded.join('  ').trimEnd()}\n`);
  }
}

/** Text without line breaks or control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
