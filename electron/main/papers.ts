import { randomUUID } from 'node:crypto';
import { APP_ORIGIN } from './app-origin.ts';

/** HTML that waits to be printed, by path: in memory, because a note leaves no copy outside its dossier. */
const papers = new Map<string, string>();

/** Puts a paper up under an address of its own until `remove` is called. */
export function putUpPaper(html: string): { readonly address: string; readonly remove: () => void } {
  const path = `/papers/${randomUUID()}`;
  papers.set(path, html);
  return { address: `${APP_ORIGIN}${path}`, remove: () => papers.delete(path) };
}

export function paperAt(path: string): string | null {
  return papers.get(path) ?? null;
}
