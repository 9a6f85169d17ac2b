import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('measures every tool on every set, those seen together as well', () => {
    const { columns, tools } = readOptions([]);
    expect(columns.map(({ title }) => title)).toEqual(['practice', 'tuning', 'seen', 'set-aside']);
    expect(tools[0]?.name).toBe('ours');
    expect(tools.length).toBeGreaterThan(3);
  });

  it('keeps the misses of the articles set aside until the end', () => {
    expect(() => readOptions(['--misses'])).toThrow('--final');
    expect(() => readOptions(['--misses', '--set', 'set-aside'])).toThrow('--final');
    expect(readOptions(['--misses', '--set', 'seen']).misses).toBe(true);
    expect(readOptions(['--misses', '--final']).misses).toBe(true);
  });

  it.each([[['--set', 'all']], [['--class', 'numbers']], [['--tool', 'spacy']], [['--fast']]])('refuses %j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});
