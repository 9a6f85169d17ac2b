import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { gazetteerJson } from './gazetteer-json.ts';
import { gazetteerLists } from './gazetteer-lists.ts';

/** Writes core/extraction/gazetteer/gazetteer.json anew: `npm run gazetteer`. */
const TARGET = new URL('../../../core/extraction/gazetteer/gazetteer.json', import.meta.url);

const json = await gazetteerJson();
writeFileSync(TARGET, json);
for (const [name, words] of Object.entries(await gazetteerLists())) console.log(`${name} ${new Set(words).size}`);
console.log(
  `${Math.round(json.length / 1000)} kB, ${Math.round(gzipSync(json, { level: 9 }).length / 1000)} kB gzipped`,
);
