import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../core/contract/backend.ts';
import { accept, type Reply, refuse } from '../../../core/contract/reply.ts';
import type { ImportReport } from '../../../core/contract/source-methods.ts';
import { type ArticleOffer, createImporting, MAX_ARTICLE_BYTES } from '../../../renderer/state/importing.ts';

const REPORT: ImportReport = {
  source: 's1',
  title: 'Rice',
  outcome: 'new',
  previous: null,
  passages: 3,
  suggested: 2,
  missing: [],
};

/** A backend whose imports answer when a test says so. */
function stage() {
  const answers = new Map<string, (reply: Reply<ImportReport>) => void>();
  const stopped: string[] = [];
  const settled: (readonly string[])[] = [];
  let ticket = 0;
  const backend = {
    sources: {
      importArticle: (input: { readonly ticket: string }) =>
        new Promise<Reply<ImportReport>>((resolve) => answers.set(input.ticket, resolve)),
      stopImport: (input: { readonly ticket: string }) => {
        stopped.push(input.ticket);
        return Promise.resolve(accept(null));
      },
    },
  } as unknown as Backend;
  const control = createImporting({
    backend,
    newTicket() {
      ticket += 1;
      return `t${ticket}`;
    },
    onImported: () => undefined,
    onSettled: (rows) => settled.push(rows.map(({ name, state }) => `${name} ${state.phase}`)),
  });
  const begun = async () => {
    // Reading an offer takes a turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    return [...answers.keys()];
  };
  const phases = () => control.store.read().map(({ state }) => state.phase);
  return { control, answers, stopped, settled, begun, phases };
}

function offer(name: string, size = 10): ArticleOffer {
  return { name, size, read: () => Promise.resolve({ kind: 'text', text: name }) };
}

describe('importing several articles', () => {
  it('reads two at a time, and says once what became of all', async () => {
    const { control, answers, settled, begun, phases } = stage();
    control.add('d', [offer('a'), offer('b'), offer('c')]);
    expect(await begun()).toEqual(['t1', 't2']);
    expect(phases()).toEqual(['working', 'working', 'waiting']);
    answers.get('t1')?.(accept(REPORT));
    expect(await begun()).toEqual(['t1', 't2', 't3']);
    answers.get('t2')?.(refuse('unreadable', 'This PDF is broken.'));
    answers.get('t3')?.(accept(REPORT));
    await begun();
    expect(settled).toEqual([['a done', 'b failed', 'c done']]);
  });

  it('stops one that is under way and one that waits, and begins either anew under another ticket', async () => {
    const { control, answers, stopped, settled, begun, phases } = stage();
    control.add('d', [offer('a'), offer('b'), offer('c')]);
    await begun();
    control.stop('t3');
    control.stop('t1');
    expect(stopped).toEqual(['t1']);
    expect(phases()).toEqual(['stopped', 'working', 'stopped']);
    answers.get('t1')?.(refuse('cancelled', 'Stopped.'));
    answers.get('t2')?.(accept(REPORT));
    await begun();
    expect(settled).toEqual([['a stopped', 'b done', 'c stopped']]);
    control.retry('t1');
    expect(await begun()).toEqual(['t1', 't2', 't4']);
    answers.get('t4')?.(accept(REPORT));
    await begun();
    expect(phases()).toEqual(['done', 'done', 'stopped']);
  });

  it('shows a source that was there before the stop came', async () => {
    const { control, answers, begun, phases } = stage();
    control.add('d', [offer('a')]);
    await begun();
    control.stop('t1');
    answers.get('t1')?.(accept(REPORT));
    await begun();
    expect(phases()).toEqual(['done']);
  });

  it('refuses a file that is too large, or gone, without asking for it', async () => {
    const { control, begun } = stage();
    control.add('d', [
      offer('large', MAX_ARTICLE_BYTES + 1),
      { ...offer('gone'), read: () => Promise.reject(new Error('gone')) },
    ]);
    expect(await begun()).toEqual([]);
    expect(control.store.read().map(({ state }) => (state.phase === 'failed' ? state.message : ''))).toEqual([
      expect.stringContaining('51 MB'),
      expect.stringContaining('could not be read'),
    ]);
  });

  it('begins a new list once the old one is over, and keeps what failed on it', async () => {
    const { control, answers, begun } = stage();
    control.add('d', [offer('a'), offer('b')]);
    await begun();
    answers.get('t1')?.(accept(REPORT));
    answers.get('t2')?.(refuse('unreadable', 'Broken.'));
    await begun();
    control.add('d', [offer('c')]);
    expect(control.store.read().map(({ name }) => name)).toEqual(['b', 'c']);
  });

  it('stops everything when the dossier goes', async () => {
    const { control, stopped, begun } = stage();
    control.add('d', [offer('a'), offer('b'), offer('c')]);
    await begun();
    control.close();
    expect(stopped).toEqual(['t1', 't2']);
    expect(control.store.read()).toEqual([]);
  });
});
