import process from 'node:process';
import { expect } from '@playwright/test';
import type { Block } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { howMany } from '../../how-many.ts';
import { type EditorPage, test } from './harness/editor-page.ts';
import { readCorpus } from './pastes/read-corpus.ts';
import { doStep, readShown, undoAll } from './sequences/do-step.ts';
import { makeSequence } from './sequences/make-steps.ts';

const ALL = howMany(1_000, 12);
const PARTS = howMany(4, 1);
/** A failure names its seed; `SEQUENCE_SEED=1,2 npx playwright test ... sequences` does those again. */
const ASKED = process.env['SEQUENCE_SEED']?.split(',').map(Number);
/** A common run does the same ones each time, so that what fails is the change; a long one does others. */
const FIRST = howMany(Date.now() % 1_000_000_000, 20_261_126);
const CLIPS = readCorpus();

// Chromium reports what the policy blocks in the inert document that pasted HTML is parsed into.
test.use({ policyReports: 'expected' });

/** What a dossier would store now; fails where it would refuse it. */
function store(body: readonly Block[]): readonly Block[] {
  const note = { format: 1, id: 'n', template: 't', title: '', language: 'en', marking: null, fields: {}, body };
  const checked = validateNote(note);
  if (!checked.ok) throw new Error(`A dossier would refuse it: ${checked.error}`);
  return checked.value.body;
}

async function doSequence(editor: EditorPage, seed: number): Promise<void> {
  const { start, steps } = makeSequence(seed);
  await editor.open(start);
  await editor.text.focus();
  let begun = await editor.read();
  expect(begun).toEqual(start);
  for (const step of steps) {
    await doStep(editor, step, CLIPS);
    const body = await editor.read();
    if (step.do === 'reload') {
      begun = body;
      await editor.text.focus();
    }
    expect(store(body)).toEqual(body);
    expect(await editor.page.getByText('The last change could not be made').count()).toBe(0);
  }
  await editor.page.keyboard.press('Escape');
  await editor.settle();
  const end = await editor.read();
  const shown = await editor.text.evaluate(readShown);
  expect(await undoAll(editor)).toEqual({ start: begun, end });
  await editor.open(end);
  await editor.settle();
  expect(await editor.text.evaluate(readShown)).toBe(shown);
  expect(await editor.read()).toEqual(end);
}

for (let part = 0; part < PARTS; part += 1) {
  test(`whatever is done, what is shown is what is stored, and undo leads back to the start (${part + 1})`, async ({
    editor,
  }) => {
    test.setTimeout(howMany(3_600_000, 180_000));
    const count = ASKED?.length ?? ALL / PARTS;
    const failures: string[] = [];
    let done = 0;
    for (; done < count; done += 1) {
      const seed = ASKED?.[done] ?? FIRST + part * count + done;
      try {
        await doSequence(editor, seed);
      } catch (error) {
        failures.push(`SEQUENCE_SEED=${seed}\n${JSON.stringify(makeSequence(seed).steps)}\n${error}`);
        if (failures.length >= 20) break;
      }
    }
    console.log(`${done} sequences from seed ${FIRST + part * count}`);
    expect(failures.join('\n\n')).toBe('');
  });
}
