import { describe, expect, it } from 'vitest';
import { accepted } from '../../../dossiers/desk-backend.ts';
import { fileOf, prepareExchange, text } from './exchange-desk.ts';

const { backend, makeDossier, exportFacts, importFacts } = prepareExchange();

describe('what facts say of each other', () => {
  const fact = (id: string, more: object) => ({ id, claim: `Fact ${id}.`, kind: 'event', ...more });
  const pair = [
    fact('a', {
      translation: 'b',
      short: 'A',
      reviewBy: '2026-05',
      marking: 'OFFICIAL',
      disclosure: 'do-not-disclose',
    }),
    fact('b', { translation: 'a', language: 'ms' }),
    fact('c', { status: 'superseded', successor: 'a' }),
  ];

  it.each(['json', 'csv'] as const)('goes over into another dossier and back as %s', async (format) => {
    const first = await makeDossier(false);
    const report = { added: 3, updated: 0, unchanged: 0, rejected: [] };
    expect(await importFacts(first, 'facts.json', JSON.stringify(pair))).toEqual(report);
    const file = await exportFacts(first, format);
    const second = await makeDossier(false);
    expect(await importFacts(second, `facts.${format}`, file)).toEqual(report);
    expect(text(await exportFacts(second, format))).toBe(text(file));
    expect(await importFacts(first, `facts.${format}`, file)).toEqual({ ...report, added: 0, unchanged: 3 });
  });

  it('is refused where it leads nowhere or in a circle, with what rests on it', async () => {
    const dossier = await makeDossier(false);
    const list = [
      fact('a', { status: 'superseded', successor: 'b' }),
      fact('b', { status: 'superseded', successor: 'c' }),
      fact('c', { status: 'superseded', successor: 'a' }),
      fact('d', { status: 'superseded', successor: 'a' }),
      fact('e', { translation: 'f' }),
      fact('f', { language: 'ms' }),
      fact('g', { successor: 'f' }),
    ];
    const { added, rejected } = await importFacts(dossier, 'facts.json', JSON.stringify(list));
    expect(rejected.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 7]);
    expect(added).toBe(1);
    expect(rejected[0]?.reason).toMatch(/take its own place/);
    expect(rejected[4]?.reason).toMatch(/does not name it back/);
  });

  it('is written for the facts chosen, with only their sources', async () => {
    const starter = await makeDossier(true);
    const chosen = fileOf(
      accepted(await backend().exports.facts({ dossier: starter, format: 'json', facts: ['F02', 'F01', 'nobody'] })),
    );
    expect(JSON.parse(text(chosen)).facts.map(({ id }: { readonly id: string }) => id)).toEqual(['F01', 'F02']);
  });
});
