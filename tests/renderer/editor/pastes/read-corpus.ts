import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Clip {
  /** `word/footnotes` */
  readonly name: string;
  /** What the program puts on the clipboard, by type. */
  readonly data: Readonly<Record<string, string>>;
  /** The note it gives as printNote prints it; under it what is said to the author. */
  readonly expected: string;
  readonly expectedFile: string;
}

/** What programs put on the clipboard (`*.clip.txt`), with the note it gives beside it (`*.note.txt`). */
export function readCorpus(): readonly Clip[] {
  const folder = fileURLToPath(new URL('./', import.meta.url));
  return globSync('*/*.clip.txt', { cwd: folder })
    .sort()
    .map((file) => {
      const [, ...parts] = readFileSync(`${folder}${file}`, 'utf8').split(/^--- (?=[a-z]+\/[a-z]+$)/m);
      const data = parts.map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end), part.slice(end + 1).replace(/\n$/, '')] as const;
      });
      const expectedFile = `${folder}${file.replace('.clip.txt', '.note.txt')}`;
      return {
        name: file.replace('.clip.txt', ''),
        data: Object.fromEntries(data),
        expected: existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : '',
        expectedFile,
      };
    });
}
