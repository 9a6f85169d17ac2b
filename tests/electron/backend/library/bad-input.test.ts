import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from '../../../../core/contract/backend.ts';
import type { Fact, FactDraft } from '../../../../core/facts/fact.ts';
import { linkFact } from '../../../../core/note/link-fact.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { dumpDossier } from '../../../dossiers/dump-dossier.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';
import { runDesk } from '../../cli/run-desk.ts';

const scratch = prepareScratch();
const NOW = '2026-11-22T09:00:00.000Z';
const ids = ['a', 'b', 'c'];
const facts = ids.map((id) => makeFact({ id, claim: `Fact ${id}.` }));

let path = '';
beforeEach(() => {
  const body = facts.slice(0, 1).map((fact) => ({ type: 'paragraph', content: [linkFact(fact)] }) as const);
  path = scratch.make({ sources: [makeSource()], facts, notes: [makeNote({ body })] }, 'Bad.dossier');
});

describe('over the contract', () => {
  let desk: DeskBackend;
  let backend: Backend;
  let dossier = '';
  let clock = NOW;
  beforeEach(async () => {
    clock = NOW;
    desk = startBackend(scratch.folder(), {}, { clock: () => clock });
    backend = desk.as('window');
    ({ dossier } = accepted(await backend.dossiers.open({ path })));
  });
  afterEach(() => desk.server.close());

  const read = async (fact: string): Promise<Fact> => accepted(await backend.facts.read({ dossier, fact })).fact;
  const supersede = (fact: string, successor: string) =>
    backend.library.setStatus({
      ...{ dossier, facts: [fact], status: 'superseded', successor, reason: '', by: null },
    });
  const draftOf = ({ id: _, revision: __, status: ___, successor: ____, ...draft }: Fact): FactDraft => draft;

  it.each([
    ['infinite', Number.POSITIVE_INFINITY],
    ['infinite, and below nothing', Number.NEGATIVE_INFINITY],
    ['no number', Number.NaN],
  ])('refuses a figure that is %s, also as the end of a range', async (_name, value) => {
    const before = dumpDossier(path);
    for (const figure of [
      { value, unit: '%', of: '' },
      { value: 1, high: value, unit: '%', of: '' },
    ]) {
      const draft = { ...draftOf(await read('a')), figures: [figure] };
      expect(codeOf(await backend.library.add({ dossier, draft, by: null }))).toBe('invalid-input');
      const split = { dossier, fact: 'a', revision: 1, drafts: [draft, draft], reason: '', by: null };
      expect(codeOf(await backend.library.split(split))).toBe('invalid-input');
      const merge = { dossier, facts: ['a', 'b'], draft, reason: '', by: null };
      expect(codeOf(await backend.library.merge(merge))).toBe('invalid-input');
    }
    expect(dumpDossier(path)).toBe(before);
  });

  it('refuses days there are not, wherever a day is given', async () => {
    const before = dumpDossier(path);
    const draft = draftOf(await read('a'));
    for (const wrong of [
      { when: { iso: '2025-02-30', text: '' } },
      { when: { iso: '2025-02-01', to: '2025-02-30', text: '' } },
      { asAt: '2025-13' },
      { reviewBy: '2026-06-31' },
    ])
      expect(codeOf(await backend.library.add({ dossier, draft: { ...draft, ...wrong }, by: null }))).toBe(
        'invalid-input',
      );
    expect(codeOf(await backend.updates.attention({ dossier, today: '2026-02-29' }))).toBe('invalid-input');
    const issue = { note: 'note-1', number: '1', day: '2026-02-29', recipients: [], sources: 'none' } as const;
    expect(codeOf(await backend.issued.issue({ dossier, ...issue }))).toBe('invalid-input');
    expect(dumpDossier(path)).toBe(before);
  });

  it('refuses a circle of successors: itself, of two, of three, by a merge, by taking back', async () => {
    accepted(await supersede('a', 'b'));
    accepted(await supersede('b', 'c'));
    const before = dumpDossier(path);
    for (const successor of ['c', 'a', 'b']) expect(codeOf(await supersede('c', successor))).toBe('invalid-input');
    const merge = { dossier, facts: ['a', 'c'], draft: draftOf(await read('a')), reason: '', by: null };
    expect(codeOf(await backend.library.merge(merge))).toBe('invalid-input');
    expect(dumpDossier(path)).toBe(before);
  });

  it('does not take back what would close a circle or leave a successor nowhere', async () => {
    const { undo } = accepted(await supersede('a', 'b'));
    const { undo: again } = accepted(await backend.library.takeBack({ dossier, undo: undo ?? '' }));
    accepted(await supersede('b', 'a'));
    const added = accepted(await backend.library.add({ dossier, draft: draftOf(await read('a')), by: null }));
    accepted(await supersede('c', added.facts[0]?.id ?? ''));
    const before = dumpDossier(path);
    expect(codeOf(await backend.library.takeBack({ dossier, undo: again ?? '' }))).toBe('invalid-input');
    expect(codeOf(await backend.library.takeBack({ dossier, undo: added.undo ?? '' }))).toBe('clash');
    expect(dumpDossier(path)).toBe(before);
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
  });

  it('does not let a draft name a counterpart: only pairing does', async () => {
    const draft = { ...draftOf(await read('a')), translation: 'nobody' };
    const { facts: added } = accepted(await backend.library.add({ dossier, draft, by: null }));
    expect(added[0]).not.toHaveProperty('translation');
    const revise = { dossier, fact: 'a', revision: 1, draft, reason: '', by: null };
    expect(accepted(await backend.library.revise(revise)).facts[0]).not.toHaveProperty('translation');
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
  });

  it('keeps the words of a note whose fact is withdrawn, and tells its author', async () => {
    const note = JSON.stringify(accepted(await backend.notes.open({ dossier, note: 'note-1' })).note);
    const change = { dossier, facts: ['a'], status: 'withdrawn', successor: null, reason: 'Wrong', by: null } as const;
    accepted(await backend.library.setStatus(change));
    expect(JSON.stringify(accepted(await backend.notes.open({ dossier, note: 'note-1' })).note)).toBe(note);
    expect(accepted(await backend.updates.ofNote({ dossier, note: 'note-1' })).length).toBeGreaterThan(0);
  });

  it('keeps the order of revisions when the clock is set back', async () => {
    clock = '1999-01-01T00:00:00.000Z';
    const first = { dossier, fact: 'a', revision: 1, draft: { ...draftOf(await read('a')), claim: 'Later.' } };
    accepted(await backend.library.revise({ ...first, reason: '', by: null }));
    clock = '1998-01-01T00:00:00.000Z';
    accepted(await backend.library.restore({ dossier, fact: 'a', revision: 1, by: null }));
    const history = accepted(await backend.library.history({ dossier, fact: 'a' }));
    expect(history.map(({ fact }) => fact.claim)).toEqual(['Fact a.', 'Later.', 'Fact a.']);
    expect((await read('a')).revision).toBe(3);
    const { note, version } = accepted(await backend.notes.open({ dossier, note: 'note-1' }));
    expect(accepted(await backend.notes.save({ dossier, note: { ...note, title: 'Then' }, version }))).toMatchObject({
      saved: true,
    });
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
  });
});

describe('on the command line', () => {
  function desk(...args: readonly string[]) {
    return runDesk(scratch.folder(), args);
  }

  it('refuses wrong days, long claims, circles and unknown facts, and changes nothing', { timeout: 120_000 }, () => {
    for (const [fact, successor] of [['a', 'b'] as const, ['b', 'c'] as const])
      expect(desk('fact', path, 'status', fact, 'superseded', '--successor', successor).code).toBe(0);
    const before = dumpDossier(path);
    for (const [args, message] of [
      [['add', '--kind', 'event', '--claim', 'Talks.', '--date', '2025-02-30'], /--date/],
      [['edit', 'a', '--date', '2025-13'], /--date/],
      // As long as one word on a command line can be.
      [['add', '--kind', 'event', '--claim', 'x'.repeat(120_000)], /claim/],
      [['status', 'c', 'superseded', '--successor', 'a'], /by way of others/],
      [['status', 'c', 'superseded', '--successor', 'c'], /its own place/],
      [['status', 'nobody', 'withdrawn'], /not in the dossier/],
    ] as const) {
      const { code, out, err } = desk('fact', path, ...args);
      expect(code, args.join(' ').slice(0, 80)).not.toBe(0);
      expect(out).toBe('');
      expect(err).toMatch(message);
    }
    expect(dumpDossier(path)).toBe(before);
  });

  it('takes none of it from a file', { timeout: 60_000 }, () => {
    const before = dumpDossier(path);
    const fact = (more: string) => `{"claim": "Talks.", "kind": "event", ${more}}`;
    const rows = [
      fact('"figures": [{"value": 1e400, "unit": "%", "of": ""}]'),
      fact('"when": {"iso": "2025-02-30", "text": ""}'),
      `{"claim": "${'x'.repeat(1_000_000)}", "kind": "event"}`,
      fact('"id": "d", "status": "superseded", "successor": "d"'),
      '{"id": "c", "claim": "Fact c.", "kind": "agreement", "status": "superseded", "successor": "nobody"}',
    ];
    writeFileSync(scratch.path('bad.json'), `[${rows.join(',')}]`);
    const { code, out } = desk('import-facts', path, 'bad.json', '--json');
    expect(code).toBe(0);
    const { added, updated, rejected } = JSON.parse(out);
    expect([added, updated]).toEqual([0, 0]);
    expect(rejected.map(({ row }: { readonly row: number }) => row)).toEqual([1, 2, 3, 4, 5]);
    expect(dumpDossier(path)).toBe(before);
  });
});
