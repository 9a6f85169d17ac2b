import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareQuotations, compareReported } from './read-snippet.ts';

const FOLDER = join(import.meta.dirname, 'stories');

/** A file of the markup of tests/articles without its first and last line. */
function readStory(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8').trim().split('\n').slice(1, -1).join('\n');
}

describe.each(readdirSync(FOLDER).map((file) => [file, readStory(file)] as const))('the story %s', (_file, markup) => {
  it('has each quotation and its speaker heard', () => {
    const { expected, found } = compareQuotations(markup);
    expect(found).toEqual(expected);
  });

  it('has each report and its speaker heard', () => {
    const { expected, found } = compareReported(markup);
    expect(found).toEqual(expected);
  });
});
