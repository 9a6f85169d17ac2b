import { gazetteerLists } from './gazetteer-lists.ts';
import { packList } from './pack-list.ts';

/** The text of gazetteer.json: every list packed, by name. The same packages give the same text. */
export async function gazetteerJson(): Promise<string> {
  const lists = Object.entries(await gazetteerLists());
  return `${JSON.stringify(Object.fromEntries(lists.map(([name, words]) => [name, packList(words)])), null, 2)}\n`;
}
