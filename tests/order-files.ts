import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: begun last, one of them would keep a core waiting at the end. */
const LONGEST = [
  'core/word/export-docx.test.ts',
  'electron/cli/import.test.ts',
  'electron/backend/reading/hostile/mutants.test.ts',
  'electron/cli/desk.test.ts',
  'electron/backend/reading/hostile/bombs.test.ts',
  'electron/backend/round-trip/import-note.test.ts',
  'electron/backend/updates/sequences.test.ts',
  'electron/backend/round-trip/there-and-back.test.ts',
  'core/word/hostile-files.test.ts',
  'core/word/other-readers.test.ts',
  'data/template-examples.test.ts',
];

/** Vitest's own order, but for the longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const index = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}`));
  return index < 0 ? LONGEST.length : index;
}
