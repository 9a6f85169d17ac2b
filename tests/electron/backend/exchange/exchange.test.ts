import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../../core/facts/source.ts';
import { accepted, codeOf } from '../../../dossiers/desk-backend.ts';
import { bytes, fileOf, prepareExchange, text } from './exchange-desk.ts';

const { backend, makeDossier, exportFacts, importFacts } = prepareExchange();

const countFacts = async (dossier: string) =>
  accepted(
    await backend().facts.search({ dossier, query: '', kinds: [], sources: [], statuses: [], limit: 1, offset: 0 }),
  ).total;

describe('facts as JSON', () => {
  it('goes into an empty dossier with its sources and comes out the same', async () => {
    const starter = await makeDossier(true);
    const empty = await makeDossier(false);
    const file = await exportFacts(starter, 'json');
    expect(await importFacts(empty, 'facts.json', file)).toEqual({ added: 70, updated: 0, unchanged: 0, rejected: [] });
    expect(text(await exportFacts(empty, 'json'))).toBe(text(file));
  });

  it('changes nothing in the dossier it came from', async () => {
    const starter = await makeDossier(true);
    const report = await importFacts(starter, 'facts.json', await exportFacts(starter, 'json'));
    expect(report).toEqual({ added: 0, updated: 0, unchanged: 70, rejected: [] });
  });

  it('rejects by its place in the list what it cannot take, and takes the rest', async () => {
    const dossier = await makeDossier(false);
    const list = [{ claim: 'One.', kind: 'event' }, 'two', { claim: 'Three.', kind: 'rumour' }, { claim: 'Four.' }];
    const report = await importFacts(dossier, 'facts.json', JSON.stringify(list));
    expect(report).toMatchObject({
      added: 2,
      rejected: [{ row: 2 }, { row: 3, reason: expect.stringMatching(/^kind/) }],
    });
    expect(await countFacts(dossier)).toBe(2);
  });

  it('does not take words cited from a source that reads otherwise here', async () => {
    const starter = await makeDossier(true);
    const data = JSON.parse(text(await exportFacts(starter, 'json')));
    data.sources[0].passages[0].text = 'Other words.';
    data.facts[0].claim = 'Something else.';
    const { updated, rejected } = await importFacts(starter, 'facts.json', JSON.stringify(data));
    expect(updated).toBe(0);
    expect(rejected[0]).toEqual({ row: 1, reason: expect.stringMatching(/whose words are others in the dossier/) });
  });
});

describe('facts as a table', () => {
  it('comes out, goes in and comes out the same', async () => {
    const starter = await makeDossier(true);
    const table = await exportFacts(starter, 'csv');
    expect(await importFacts(starter, 'facts.csv', table)).toEqual({
      added: 0,
      updated: 0,
      unchanged: 70,
      rejected: [],
    });
    const empty = await makeDossier(false);
    const references = fileOf(accepted(await backend().exports.references({ dossier: starter, format: 'csl' })));
    accepted(
      await backend().sources.importReferences({ dossier: empty, name: 's.json', bytes: references, dryRun: false }),
    );
    // Only data of the source came along, not its passages: nothing may rest on words that are not there.
    const report = await importFacts(empty, 'facts.csv', table);
    expect(report.added).toBe(0);
    expect(report.rejected).toHaveLength(70);
    expect(report.rejected[0]?.reason).toMatch(
      /cites passage 1 of my-cn-digital-mou-2025, which the dossier does not have/,
    );
  });

  it('makes a changed row a new revision and refuses one based on an older', async () => {
    const dossier = await makeDossier(true);
    const table = text(await exportFacts(dossier, 'csv'));
    const changed = table.replace('Malaysia concluded two memoranda', 'Malaysia concluded 2 memoranda');
    expect(changed).not.toBe(table);
    expect(await importFacts(dossier, 'facts.csv', changed, true)).toMatchObject({ updated: 1, unchanged: 69 });
    expect(text(await exportFacts(dossier, 'csv'))).toBe(table);
    expect(await importFacts(dossier, 'facts.csv', changed)).toMatchObject({ updated: 1, unchanged: 69 });
    expect(accepted(await backend().facts.read({ dossier, fact: 'F01' })).fact).toMatchObject({
      revision: 2,
      claim: expect.stringMatching(/^Malaysia concluded 2 memoranda/),
    });
    const again = await importFacts(dossier, 'facts.csv', table);
    expect(again).toMatchObject({ updated: 0, unchanged: 69, rejected: [{ row: 2 }] });
  });

  it('takes a table typed by hand: semicolons, other order, few columns', async () => {
    const dossier = await makeDossier(false);
    const typed = 'Kind;Claim;People;Figures\nfigure;Output rose 5%.;"Amina Otieno\nXi Jinping";5 | % | output\n';
    expect(await importFacts(dossier, 'facts.csv', typed)).toMatchObject({ added: 1, rejected: [] });
    const { hits } = accepted(
      await backend().facts.search({
        dossier,
        query: 'output',
        kinds: [],
        sources: [],
        statuses: [],
        limit: 5,
        offset: 0,
      }),
    );
    expect(hits[0]?.fact).toMatchObject({
      kind: 'figure',
      status: 'unverified',
      people: ['Amina Otieno', 'Xi Jinping'],
      figures: [{ value: 5, unit: '%', of: 'output' }],
    });
  });

  it('never hands a spreadsheet a formula', async () => {
    const dossier = await makeDossier(false);
    const claim = '=HYPERLINK("http://example.org","paid")';
    await importFacts(dossier, 'facts.json', JSON.stringify([{ claim, kind: 'event' }]));
    const table = await exportFacts(dossier, 'csv');
    expect(text(table)).toContain(`"'=HYPERLINK(`);
    expect(await importFacts(dossier, 'facts.csv', table)).toMatchObject({ unchanged: 1 });
  });

  it.each([
    ['facts.csv', 'kind,claim,colour\nevent,One.,red\n', /column “colour”/],
    ['facts.csv', 'kind,people\nevent,One.\n', /no column named “claim”/],
    ['facts.csv', 'claim,claim\none,two\n', /same name/],
    ['facts.csv', 'claim,kind\n"One.,event\n', /quotation mark/],
    ['facts.csv', new Uint8Array([0x63, 0xff, 0xfe, 0x80]), /UTF-8/],
    ['facts.json', '{"facts": 3}', /no list of facts/],
    ['facts.json', '[{"claim"', /not JSON/],
    ['facts.xlsx', 'PK', /\.csv or \.json/],
  ])('refuses %s %j as a whole', async (name, content, message) => {
    const dossier = await makeDossier(false);
    const reply = await backend().facts.importTable({
      dossier,
      name,
      bytes: typeof content === 'string' ? bytes(content) : content,
      dryRun: false,
    });
    expect(codeOf(reply)).toBe('unreadable');
    expect(reply.ok ? '' : reply.message).toMatch(message);
    expect(reply.ok ? '' : reply.message).toMatch(/Nothing was changed\./);
    expect(await countFacts(dossier)).toBe(0);
  });
});

describe('sources as bibliographic data', () => {
  const csl: CslItem = {
    type: 'article-newspaper',
    title: 'Ministries sign memorandum: 100% & more',
    author: [{ family: 'Otieno', given: 'Amina' }, { literal: 'Ministry of Works' }],
    'container-title': 'The Daily Record',
    'publisher-place': 'Nairobi',
    issued: { 'date-parts': [[2025, 4, 16]] },
    accessed: { 'date-parts': [[2025, 5, 2]] },
    URL: 'https://example.org/a_b?c=1',
    DOI: '10.1000/182',
    page: '3-4',
  };
  const remark =
    'Checked by hand against the printed edition, which has the table that the page on the web leaves out.';
  const item = { id: 'daily-record-of-the-16th-of-april', ...csl, language: 'en-GB', note: remark };

  async function withItem(): Promise<string> {
    const dossier = await makeDossier(false);
    const report = accepted(
      await backend().sources.importReferences({
        dossier,
        name: 's.json',
        bytes: bytes(JSON.stringify([item])),
        dryRun: false,
      }),
    );
    expect(report).toEqual({ added: 1, updated: 0, unchanged: 0, rejected: [] });
    return dossier;
  }

  it.each(['csl', 'ris', 'bib'] as const)('as %s, comes back unchanged', async (format) => {
    const dossier = await withItem();
    const file = accepted(await backend().exports.references({ dossier, format }));
    if (file.kind !== 'download') throw new Error('expected a download');
    const report = accepted(
      await backend().sources.importReferences({ dossier, name: file.name, bytes: file.bytes, dryRun: false }),
    );
    expect(report).toEqual({ added: 0, updated: 0, unchanged: 1, rejected: [] });
    const { source } = accepted(await backend().sources.read({ dossier, source: item.id }));
    expect(source).toEqual({ id: item.id, csl, language: 'en-GB', remark, passages: [] });
  });

  it.each(['ris', 'bib'] as const)('as %s, brings a source into another dossier', async (format) => {
    const dossier = await withItem();
    const other = await makeDossier(false);
    const file = accepted(await backend().exports.references({ dossier, format }));
    if (file.kind !== 'download') throw new Error('expected a download');
    accepted(
      await backend().sources.importReferences({ dossier: other, name: file.name, bytes: file.bytes, dryRun: false }),
    );
    const [source] = accepted(await backend().sources.list({ dossier: other }));
    expect(source?.csl).toMatchObject({
      title: csl.title,
      author: csl.author,
      'container-title': csl['container-title'],
      issued: csl.issued,
      URL: csl.URL,
      DOI: csl.DOI,
    });
  });

  it('knows a source by its address and fills in what was missing', async () => {
    const dossier = await withItem();
    const more = [{ type: 'article-newspaper', URL: csl.URL, publisher: 'Record Press' }];
    const report = accepted(
      await backend().sources.importReferences({
        dossier,
        name: 's.json',
        bytes: bytes(JSON.stringify(more)),
        dryRun: false,
      }),
    );
    expect(report).toMatchObject({ added: 0, updated: 1 });
    const { source } = accepted(await backend().sources.read({ dossier, source: item.id }));
    expect(source.csl).toEqual({ ...csl, publisher: 'Record Press' });
  });

  it('reports item by item what it cannot take and writes nothing in a dry run', async () => {
    const dossier = await makeDossier(false);
    const list = [item, { ...item, id: 'second', title: 'Other', DOI: 'x', URL: 'javascript:alert(1)' }, item];
    const report = accepted(
      await backend().sources.importReferences({
        dossier,
        name: 's.json',
        bytes: bytes(JSON.stringify(list)),
        dryRun: true,
      }),
    );
    expect(report).toMatchObject({
      added: 1,
      rejected: [{ row: 2, reason: expect.stringMatching(/^URL/) }, { row: 3 }],
    });
    expect(accepted(await backend().sources.list({ dossier }))).toEqual([]);
  });

  it.each([
    ['s.ris', 'No references in here.'],
    ['s.bib', '@article{open, title={x'],
    ['s.bib', 'https://example.org/references.bib'],
    ['s.json', '{"title": "no list"}'],
    ['s.txt', 'TY  - NEWS'],
  ])('refuses %s %j', async (name, content) => {
    const dossier = await makeDossier(false);
    const reply = await backend().sources.importReferences({ dossier, name, bytes: bytes(content), dryRun: false });
    expect(codeOf(reply)).toBe('unreadable');
  });
});
