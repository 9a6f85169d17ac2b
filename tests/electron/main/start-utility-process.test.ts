import { expect, test, vi } from 'vitest';
import type { ArticleFile } from '../../../core/contract/source-methods.ts';
import { createFileReader } from '../../../electron/backend/reading/file-reader.ts';
import { startUtilityProcess } from '../../../electron/main/start-utility-process.ts';
import { BUILT_PROCESSES } from '../../dossiers/built-processes.ts';

vi.mock('electron', () => import('./fake/fake-electron.ts'));

const script = BUILT_PROCESSES.readFileProcess;
const goOn = new AbortController().signal;

function readerWith(timeMs: number) {
  return createFileReader({ start: startUtilityProcess, script, limits: { timeMs }, log: () => undefined });
}
const jobFor = (text: string) => ({
  article: { kind: 'text', text } satisfies ArticleFile,
  known: [],
  published: null,
});

test('a file is read through the port of a utility process', async () => {
  const stages: string[] = [];
  const report = ({ stage }: { stage: string }) => stages.push(stage);
  const { read } = await readerWith(30_000).read(jobFor('Talks began in Zürich.'), report, goOn);
  expect(read.article.text).toBe('Talks began in Zürich.');
  expect(stages).toContain('finding-facts');
});

test('a process that takes too long, or is not wanted any more, is ended', async () => {
  const long = jobFor('The ministry said that 40,000 engineers would be trained.\n\n'.repeat(15_000));
  await expect(readerWith(1_500).read(long, () => undefined, goOn)).rejects.toMatchObject({
    refusal: { code: 'unreadable', message: expect.stringContaining('longer than') },
  });
  const controller = new AbortController();
  const started = startUtilityProcess(script);
  const gone = new Promise<void>((resolve) => started.onExit(resolve));
  started.kill();
  await gone;
  const reading = readerWith(30_000).read(long, () => controller.abort(), controller.signal);
  await expect(reading).rejects.toMatchObject({ refusal: { code: 'cancelled' } });
});
