import { createFileReader } from '../../../../../electron/backend/reading/file-reader.ts';
import { startNodeProcess } from '../../../../../electron/backend/reading/start-node-process.ts';
import { readOutcome } from './outcome.ts';
import { pageBombs } from './page-bombs.ts';
import { pdfBombs } from './pdf-bombs.ts';
import { wordBombs } from './word-bombs.ts';

/** Run under strace by traced.test.ts: files of each format that ask for what is elsewhere, read as the app reads. */

const NOWHERE = 'http://192.0.2.1';
const ASKING = /of elsewhere|a script, a launch|beacons|metadata that|from a file|picture and a template/;
const bombs = [...wordBombs(NOWHERE), ...pdfBombs(NOWHERE), ...pageBombs(NOWHERE)].filter(({ name }) =>
  ASKING.test(name),
);

const script = new URL('../../../../../electron/backend/read-file-process.ts', import.meta.url);
const reader = createFileReader({ start: startNodeProcess, script, log: () => undefined });
const outcomes = await Promise.all(bombs.map(({ make }) => readOutcome(reader, make())));
reader.close();
console.log(outcomes.toSorted().join('\n'));
