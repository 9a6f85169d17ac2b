import { describe, expect, it } from 'vitest';
import { withCitationFormatter } from '../../../core/citations/format-citation.ts';
import { planFootnotes } from '../../../core/citations/plan-footnotes.ts';
import { sourceItem } from '../../../core/citations/source-item.ts';
import type { CslItem } from '../../../core/facts/source.ts';
import type { Footnote } from '../../../core/note/footnotes.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { safeLink } from '../../../core/shared/safe-link.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { arbitraryNote } from '../note/arbitrary-note.ts';
import { BARE_SOURCE, byId, factCiting, PRESS_SOURCE, REPORT_SOURCE, sourceWith } from '../word/sample-facts.ts';
import { factLink, noteWith, paragraph } from '../word/sample-note.ts';

const NOTHING_KNOWN = sourceWith('nothing', { type: 'article' });
const FACTS = byId(
  factCiting('a', [['bare', 1]]),
  factCiting('b', [
    ['press', 3],
    ['press', 2],
    ['press', 3],
  ]),
  factCiting('both', [
    ['bare', 2],
    ['report', 12],
  ]),
  factCiting('lost', [
    ['gone', 1],
    ['bare', 4],
  ]),
  factCiting('bare-claim', []),
  factCiting('n', [['nothing', 1]]),
);
const SOURCES = byId(BARE_SOURCE, PRESS_SOURCE, REPORT_SOURCE, NOTHING_KNOWN);

function plan(facts: readonly string[], language = 'en-GB', sources = SOURCES) {
  return planFootnotes(
    noteWith(
      facts.map((fact) => paragraph(factLink(fact, 'Words.'))),
      { language },
    ),
    FACTS,
    sources,
  );
}

function read(footnote: Footnote | undefined): string {
  return (footnote?.runs ?? []).map(({ text, italic }) => (italic ? `_${text}_` : text)).join('');
}

/** The footnotes of a source with these data, in full and again in short. */
function cite(csl: CslItem, language = 'en-GB'): readonly string[] {
  const facts = byId(factCiting('x', [['s', 3]]));
  const note = noteWith([paragraph(factLink('x', 'One')), paragraph(factLink('x', 'Two'))], { language });
  const planned = planFootnotes(note, facts, byId(sourceWith('s', csl)));
  return [read(planned.get(0)?.[0]), read(planned.get(1)?.[0])];
}

describe('planning footnotes', () => {
  it('names a source in full first and shortly after, with the passage each time', () => {
    const planned = plan(['b', 'b']);
    expect(planned.get(0)).toMatchObject([{ source: 'press', short: false }]);
    expect(read(planned.get(0)?.[0])).toBe(
      'Mei Ling Tan, ‘Leaders witness exchange of documents’, _The Daily_, 17 April 2025, paras 2, 3, https://example.org/news/leaders?id=12&part=1.',
    );
    expect(planned.get(1)).toMatchObject([{ source: 'press', short: true }]);
    expect(read(planned.get(1)?.[0])).toBe('Tan, ‘Leaders witness exchange of documents’, paras 2, 3.');
  });

  it('gives one footnote to each source of a fact, in the order it cites them', () => {
    const planned = plan(['a', 'both']);
    expect(planned.get(1)?.map(read)).toEqual([
      '‘Malaysia and China conclude memoranda on the digital…’, para. 2.',
      'Ministry of Digital, _Digital economy outlook_, Putrajaya: Government of Malaysia, 2024, para. 12.',
    ]);
  });

  it('gives none to a fact that is not known, cites nothing, or cites a source that is not known', () => {
    const planned = plan(['unknown', 'bare-claim', 'lost']);
    expect([...planned.keys()]).toEqual([2]);
    expect(planned.get(2)?.map(({ source }) => source)).toEqual(['bare']);
    expect(plan(['unknown'])).toEqual(new Map());
  });

  it('reads well where only title and month are known, or nothing', () => {
    expect(read(plan(['a']).get(0)?.[0])).toBe(
      '‘Malaysia and China conclude memoranda on the digital economy and AI (news report, April 2025)’, April 2025, para. 1.',
    );
    expect(read(plan(['n']).get(0)?.[0])).toBe('‘Untitled source’, para. 1.');
    expect(
      cite({ type: 'webpage', 'container-title': 'The Daily', issued: { 'date-parts': [[2024, 12, 1]] } }),
    ).toEqual(['_The Daily_, 1 December 2024, para. 3.', '_The Daily_, para. 3.']);
  });

  it.each([
    ['ms', 'Mei Ling Tan, “Leaders witness exchange of documents”, _The Daily_, 17 April 2025, perenggan 2, 3,'],
    ['fr-CA', 'Mei Ling Tan, « Leaders witness exchange of documents », _The Daily_, 17 avril 2025, par. 2, 3,'],
    ['de', 'Mei Ling Tan, ‘Leaders witness exchange of documents’, _The Daily_, 17 April 2025, paras 2, 3,'],
  ])('speaks the language of the note: %s', (language, start) => {
    expect(read(plan(['b'], language).get(0)?.[0]).startsWith(start)).toBe(true);
  });

  it('counts authors as a paper does', () => {
    const author = ['Abu', 'Bala', 'Chong', 'Doe'].map((family) => ({ family, given: 'A.' }));
    expect(cite({ type: 'book', title: 'T', author: author.slice(0, 2) })).toEqual([
      'A. Abu and A. Bala, _T_, para. 3.',
      'Abu and Bala, _T_, para. 3.',
    ]);
    expect(cite({ type: 'book', title: 'T', author })).toEqual([
      'A. Abu and others, _T_, para. 3.',
      'Abu and others, _T_, para. 3.',
    ]);
  });

  it('marks as a link the address of a source, and only one that may be opened', () => {
    const urls = (csl: CslItem) => {
      const facts = byId(factCiting('x', [['s', 1]]));
      const planned = planFootnotes(noteWith([paragraph(factLink('x', 'One'))]), facts, byId(sourceWith('s', csl)));
      return planned.get(0)?.[0]?.runs.flatMap(({ text, url }) => (url === null ? [] : [[text, url]]));
    };
    const link = 'https://example.org/a?b=1&c=2';
    expect(urls({ type: 'article', title: 'T', URL: link })).toEqual([[link, link]]);
    expect(urls({ type: 'article', title: 'T', DOI: '10.1000/182' })).toEqual([
      ['https://doi.org/10.1000/182', 'https://doi.org/10.1000/182'],
    ]);
    expect(urls({ type: 'article', title: 'T', URL: 'javascript:alert(1)' })).toEqual([]);
    expect(cite({ type: 'article', title: 'T', URL: 'file:///etc/passwd' })[0]).toBe('‘T’, para. 3.');
  });

  it('keeps whole titles where the short ones would be the same', () => {
    const facts = byId(
      factCiting('x', [
        ['one', 1],
        ['two', 1],
      ]),
    );
    const sources = byId(
      sourceWith('one', { type: 'article', title: 'Report: first part' }),
      sourceWith('two', { type: 'article', title: 'Report: second part' }),
    );
    const note = noteWith([paragraph(factLink('x', 'One')), paragraph(factLink('x', 'Two'))]);
    expect(planFootnotes(note, facts, sources).get(1)?.map(read)).toEqual([
      '‘Report: first part’, para. 1.',
      '‘Report: second part’, para. 1.',
    ]);
  });

  it.each([
    ['a date no calendar has', { title: 'T', issued: { 'date-parts': [[2025, 99, 99]] } }, '‘T’, 2025, para. 3.'],
    ['a year before all', { title: 'T', issued: { 'date-parts': [[-5, 0, 0]] } }, '‘T’, para. 3.'],
    ['a nameless author', { author: [{}, { literal: ' ' }] }, '‘Untitled source’, para. 3.'],
    ['an author of one name', { title: 'T', author: [{ given: 'Sukarno' }] }, 'Sukarno, ‘T’, para. 3.'],
  ])('makes the best of %s', (_, csl, expected) => {
    expect(cite({ type: 'article', ...csl })[0]).toBe(expected);
  });

  it.each([
    ['markup', 'A <script>alert(1)</script> & more'],
    ['a replacement pattern', "Costs $& and $' and $1"],
    ['our own markers', 'A\u{FDD0}B\u{FDD2}C'],
    ['many quotation marks', '"'.repeat(200)],
    ['many brackets', '<i>'.repeat(200)],
  ])('takes a title with %s for words', (_, title) => {
    const [full = ''] = cite({ type: 'article', title, 'container-title': title });
    expect(full).toMatch(/^‘.*, para\. 3\.$/su);
    expect(full).not.toMatch(/[\u{FDD0}-\u{FDEF}]/u);
    if (title.includes('script')) expect(full).toContain(title);
    if (title.includes('$')) expect(full.split('Costs $& and')).toHaveLength(3);
  });

  it('survives ids that JavaScript objects have a meaning for', () => {
    const ids = ['constructor', '__proto__', 'toString', '123'];
    const facts = byId(
      factCiting(
        'x',
        ids.map((id) => [id, 1] as const),
      ),
    );
    const sources = byId(...ids.map((id) => sourceWith(id, { type: 'article', title: `Title of ${id}` })));
    const planned = planFootnotes(noteWith([paragraph(factLink('x', 'One'))]), facts, sources);
    expect(planned.get(0)?.map(read)).toEqual(ids.map((id) => `‘Title of ${id}’, para. 1.`));
  });

  it('remembers nothing of the notes before', () => {
    const report = sourceWith('press', { type: 'report', title: 'Another report', author: [{ family: 'Tan' }] });
    const before = plan(['both', 'b', 'both']);
    expect(read(plan(['b', 'b'], 'en-GB', byId(report)).get(0)?.[0])).toBe('Tan, _Another report_, paras 2, 3.');
    expect(plan(['both', 'b', 'both'])).toEqual(before);
    expect(read(plan(['b', 'b'], 'ms', byId(report)).get(1)?.[0])).toBe('Tan, _Another report_, perenggan 2, 3.');
    expect(plan(['both', 'b', 'both'])).toEqual(before);
  });

  it('goes on after a failure', () => {
    const before = plan(['b', 'b']);
    const fail = () =>
      withCitationFormatter(
        [sourceItem('press', { type: 'report', title: 'Left behind' }, 'en-GB')],
        'en-GB',
        null,
        () => {
          throw new Error('planted');
        },
      );
    expect(fail).toThrow('planted');
    expect(plan(['b', 'b'])).toEqual(before);
  });

  it('plans any note: known ordinals, full forms first, safe links only', () => {
    const cited = fc.subarray(['bare', 'press', 'report', 'nothing', 'gone']);
    fc.assert(
      fc.property(arbitraryNote(), fc.array(cited, { minLength: 5, maxLength: 5 }), (note, choices) => {
        const links = listFactLinks(note);
        const facts = byId(
          ...links.map(({ fact, ordinal }) =>
            factCiting(
              fact,
              (choices[ordinal % 5] ?? []).map((id) => [id, 1] as const),
            ),
          ),
        );
        const seen = new Set<string>();
        const planned = planFootnotes(note, facts, SOURCES);
        for (const { ordinal } of links)
          for (const { source, short, runs } of planned.get(ordinal) ?? []) {
            expect(short).toBe(seen.has(source));
            seen.add(source);
            expect(runs.length).toBeGreaterThan(0);
            for (const { url } of runs) expect(url === null || safeLink(url) === url).toBe(true);
          }
        expect([...planned.keys()].every((ordinal) => ordinal < links.length)).toBe(true);
      }),
      { numRuns: howMany(60, 25) },
    );
  });
});
