import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETUP } from '../../../../core/word/word-setup.ts';
import type { ExportJob } from '../../../../electron/backend/exports/export-job.ts';
import { createExportWorker, type ExportWorker } from '../../../../electron/backend/exports/export-worker.ts';
import { Refused } from '../../../../electron/backend/refused.ts';
import { BUILT_PROCESSES } from '../../../dossiers/built-processes.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const JOB: ExportJob = {
  format: 'md',
  note: makeNote(),
  setup: DEFAULT_SETUP,
  mode: 'footnotes',
  style: null,
  list: false,
  images: [],
  passages: [],
  facts: [],
  sources: [],
  created: AT,
  modified: AT,
  withNote: true,
};

let worker: ExportWorker | null = null;
afterEach(async () => {
  await worker?.close();
  worker = null;
});

/** The real worker, or a script in its place. */
function startWorker(script: string | null, timeLimitMs = 30_000) {
  const log: string[] = [];
  let url = BUILT_PROCESSES.wordWorker;
  if (script !== null) {
    writeFileSync(scratch.path('worker.mjs'), `import { parentPort } from 'node:worker_threads';\n${script}`);
    url = pathToFileURL(scratch.path('worker.mjs'));
  }
  worker = createExportWorker({ script: url, timeLimitMs, log: (line) => log.push(line) });
  return { worker, log };
}

async function codeOf(making: Promise<unknown>): Promise<string> {
  try {
    await making;
    return 'made';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

describe('the export thread', () => {
  it('makes Word and Markdown files, several at once', async () => {
    const { worker: real } = startWorker(null);
    const [word, again, markdown] = await Promise.all([
      real.make({ ...JOB, format: 'docx' }),
      real.make({ ...JOB, format: 'docx' }),
      real.make(JOB),
    ]);
    expect(Buffer.from(word.subarray(0, 2)).toString()).toBe('PK');
    expect(Buffer.from(again).equals(Buffer.from(word))).toBe(true);
    expect(Buffer.from(markdown).toString()).toMatch(/^# Digital economy\n\nTwo ministries signed\.\n$/);
  });

  it('answers a job it cannot do, logs no text of the note, and goes on', async () => {
    const { worker: real, log } = startWorker(null);
    const body = [{ type: 'paragraph', content: [{ type: 'secret-plan', text: 'secret words' }] }];
    const broken = { ...JOB, note: { ...JOB.note, body } } as unknown as ExportJob;
    expect(await codeOf(real.make(broken))).toBe('export-failed');
    expect(log.join('\n')).toMatch(/export failed: Error/);
    expect(log.join('\n')).not.toMatch(/secret/);
    expect(await codeOf(real.make(JOB))).toBe('made');
  });

  it('is ended when it hangs, and started again', async () => {
    const hangOnce = `parentPort.on('message', ({ id, job }) => {
      if (job.note.title === 'hang') for (;;) {}
      parentPort.postMessage({ id, value: new Uint8Array([1]) });
    });`;
    const { worker: hanging } = startWorker(hangOnce, 1_500);
    const hung = { ...JOB, note: makeNote({ title: 'hang' }) };
    expect(await Promise.all([codeOf(hanging.make(hung)), codeOf(hanging.make(JOB))])).toEqual([
      'export-failed',
      'export-failed',
    ]);
    expect(await hanging.make(JOB)).toEqual(new Uint8Array([1]));
  });

  it('is replaced when it crashes or ends', async () => {
    const { worker: dying } = startWorker(`parentPort.on('message', ({ id, job }) => {
      if (job.note.title === 'crash') throw new Error('crash');
      if (job.note.title === 'exit') process.exit(3);
      parentPort.postMessage({ id, value: new Uint8Array([2]) });
    });`);
    for (const title of ['crash', 'exit']) {
      expect(await codeOf(dying.make({ ...JOB, note: makeNote({ title }) }))).toBe('export-failed');
      expect(await dying.make(JOB)).toEqual(new Uint8Array([2]));
    }
  });

  it('answers what waits when the program closes', async () => {
    const { worker: waiting } = startWorker(`parentPort.on('message', () => {});`);
    const job = codeOf(waiting.make(JOB));
    await waiting.close();
    expect(await job).toBe('export-failed');
  });

  it('answers when its script is not there', async () => {
    const missing = createExportWorker({
      script: pathToFileURL(scratch.path('none.mjs')),
      timeLimitMs: 30_000,
      log: () => undefined,
    });
    expect(await codeOf(missing.make(JOB))).toBe('export-failed');
  });
});
