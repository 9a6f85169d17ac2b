import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { gazetteerLists } from './gazetteer-lists.ts';
import { packList } from './pack-list.ts';

/** Writes core/extraction/gazetteer/gazetteer.json anew: `npm run gazetteer`. The same packages give the same bytes. */
const TARGET = new URL('../../../core/extraction/gazetteer/gazetteer.json', import.meta.url);

const lists = Object.entries(await gazetteerLists());
const json = `${JSON.stringify(Object.fromEntries(lists.map(([name, words]) => [name, packList(words)])), null, 2)}\n`;
writeFileSync(TARGET, json);
for (const [name, words] of lists) console.log(`${name} ${new Set(words).size}`);
console.log(
  `${Math.round(json.length / 1000)} kB, ${Math.round(gzipSync(json, { level: 9 }).length / 1000)} kB gzipped`,
);
