import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../core/contract/languages.ts';
import { findMessages } from '../../../vite.messages.ts';
import { CORE_WORDS } from './core-words.ts';
import { findSaid } from './find-said.ts';
import { findUnwrapped } from './find-unwrapped.ts';
import { lineOf, ROOT, readModules } from './read-modules.ts';
import { UNWRAPPED } from './unwrapped.ts';

const modules = readModules('renderer', /\.tsx?$/);
const said = modules.flatMap((module) =>
  findMessages(module.file, module.code).map((found) => ({
    ...found,
    place: `${module.file}:${lineOf(module, found.at)}`,
  })),
);
const told = ['core', 'electron'].flatMap((folder) => readModules(folder, /\.ts$/)).flatMap(findSaid);
const messages = new Set([
  ...said.map(({ message }) => message),
  ...told.flatMap(({ message }) => message ?? []),
  ...CORE_WORDS,
]);

/** Names of a message's placeholders with what they are: `count plural`. Throws where it is no ICU MessageFormat. */
function placeholders(message: string): readonly string[] {
  const names = new Set<string>();
  const see = (tokens: ReturnType<typeof compileMessageOrThrow>) => {
    for (const token of tokens) {
      if (typeof token === 'string') continue;
      const [name, type, cases] = token as [string, string?, unknown?];
      names.add(type === undefined ? name : `${name} ${type}`);
      if (typeof cases === 'object' && cases !== null)
        for (const inner of Object.values(cases)) if (Array.isArray(inner)) see(inner);
    }
  };
  see(compileMessageOrThrow(message));
  return [...names].sort();
}

describe('what the interface says', () => {
  test('goes through t', () => {
    const unwrapped = modules
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(findUnwrapped)
      .filter(({ words }) => !UNWRAPPED.includes(words));
    expect(unwrapped.map(({ words, place }) => `${place} ${words}`)).toEqual([]);
  });

  test('gives a value for each placeholder', () => {
    const wrong = [...said, ...told].filter(({ message, given }) => {
      const names = placeholders(message ?? '').map((one) => one.split(' ')[0]);
      return given !== null && names.some((name) => !given.includes(name ?? ''));
    });
    expect(wrong.map(({ place, message }) => `${place} ${message}`)).toEqual([]);
  });
});

describe('what core and the host say', () => {
  test('is never put together from parts', () => {
    expect(told.filter(({ message }) => message === null).map(({ place }) => place)).toEqual([]);
  });
});

describe.each(LANGUAGES.filter(({ tag }) => tag !== 'en'))('the catalogue of $name', ({ tag }) => {
  const catalogue = JSON.parse(readFileSync(join(ROOT, 'languages', `${tag}.json`), 'utf8')) as Record<string, string>;

  test('has every message, and no other', () => {
    expect([...messages].filter((message) => !catalogue[message])).toEqual([]);
    expect(Object.keys(catalogue).filter((message) => !messages.has(message))).toEqual([]);
  });

  test('has the placeholders of the English', () => {
    const wrong = Object.entries(catalogue).filter(
      ([message, words]) => `${placeholders(message)}` !== `${placeholders(words)}`,
    );
    expect(wrong).toEqual([]);
  });
});
