import process from 'node:process';
import { expect } from '@playwright/test';
import { validateNote } from '../../../core/note/note-schema.ts';
import { howMany } from '../../how-many.ts';
import { type EditorPage, test } from './harness/editor-page.ts';
import { exampleFact } from './harness/facts.ts';
import { readCorpus } from './pastes/read-corpus.ts';
import { doStep } from './sequences/do-step.ts';
import type { Written } from './sequences/first-notes.ts';
import { readShown, walkHistory } from './sequences/in-page.ts';
import { makeSequence, type Sequence } from './sequences/make-steps.ts';

const ALL = howMany(1_000, 12);
const PARTS = howMany(4, 1);
/** A failure names its seed; `SEQUENCE_SEED=1,2 npx playwright test ... sequences` does those again. */
const ASKED = process.env['SEQUENCE_SEED']?.split(',').map(Number);
/** A common run does the same ones each time, so that what fails is the change; a long one does others. */
const FIRST = howMany(Date.now() % 1_000_000_000, 20_261_126);
const CLIPS = readCorpus();
const FACTS = [
  exampleFact({ id: 'f-1', claim: 'Two ministers met in Putrajaya.', kind: 'event' }),
  exampleFact({ id: 'f-2', claim: 'it rained in Hanoi', kind: 'event' }),
];

// Chromium reports what the policy blocks in the inert document that pasted HTML is parsed into.
test.use({ policyReports: 'expected' });

/** What a dossier would store now; fails where it would refuse it. */
function store({ body, comments }: Written): Written {
  const note = { format: 1, id: 'n', template: 't', title: '', language: 'en', marking: null, fields: {}, body };
  const checked = validateNote(comments.length === 0 ? note : { ...note, comments });
  if (!checked.ok) throw new Error(`A dossier would refuse it: ${checked.error}`);
  return { body: checked.value.body, comments: checked.value.comments ?? [] };
}

/** What would be stored now; fails where an update of the text failed. */
async function read({ page }: EditorPage): Promise<Written> {
  const { result, comments, failed } = await page.evaluate(() => ({
    result: window.harness.handle.read(),
    comments: window.harness.handle.readComments(),
    failed: document.body.textContent.includes('The last change could not be made'),
  }));
  expect(failed).toBe(false);
  if (!result.ok) throw new Error(result.error);
  return { body: result.value, comments };
}

async function open(editor: EditorPage, { body, comments }: Written): Promise<void> {
  const aids = { bar: false, marks: true, focus: false };
  await editor.open(body, { comments, images: true, facts: FACTS, aids });
  await editor.text.focus();
}

async function doSequence(editor: EditorPage, { start, steps }: Sequence): Promise<void> {
  await open(editor, start);
  let begun = await read(editor);
  expect(begun).toEqual(start);
  for (const step of steps) {
    await doStep(editor, step, CLIPS);
    const now = await read(editor);
    expect(store(now)).toEqual(now);
    if (step.do === 'reload') {
      await open(editor, store(now));
      begun = await read(editor);
      expect(begun).toEqual(now);
    }
  }
  await editor.page.keyboard.press('Escape');
  await editor.settle();
  const end = await read(editor);
  const shown = await editor.text.evaluate(readShown);
  const most = await editor.page.evaluate(walkHistory, { way: 'undo', most: 400 } as const);
  expect(await read(editor)).toEqual(begun);
  await editor.page.evaluate(walkHistory, { way: 'redo', most } as const);
  expect(await read(editor)).toEqual(end);
  await open(editor, end);
  await editor.settle();
  expect(await editor.text.evaluate(readShown)).toBe(shown);
  expect(await read(editor)).toEqual(end);
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
        await doSequence(editor, makeSequence(seed));
      } catch (error) {
        failures.push(`SEQUENCE_SEED=${seed}\n${JSON.stringify(makeSequence(seed).steps)}\n${error}`);
        console.log(failures.at(-1));
        if (failures.length >= 20) break;
      }
    }
    console.log(`${done} sequences from seed ${FIRST + part * count}`);
    expect(failures.join('\n\n')).toBe('');
  });
}
