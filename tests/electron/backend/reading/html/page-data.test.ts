import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../../electron/backend/reading/html/read-html.ts';

const STORY = `<p>${'The two sides met again on Thursday and parted without a result, officials said. '.repeat(6)}</p>`;
const page = (head: string, body = STORY, attributes = '') =>
  readHtml(`<!doctype html><html ${attributes}><head>${head}</head><body><main>${body}</main></body></html>`);
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

test('a page that says nothing about itself has no data but its kind', () => {
  const { csl, language } = page('');
  expect(csl).toEqual({ type: 'webpage' });
  expect(language).toBeNull();
});

describe('JSON-LD', () => {
  test.each([
    ['a name', 'Ana Ruiz', [{ literal: 'Ana Ruiz' }]],
    ['a byline', 'By Ana Ruiz and Ben O. Tan', [{ literal: 'Ana Ruiz' }, { given: 'Ben O.', family: 'Tan' }]],
    ['a person', { '@type': 'Person', name: 'Ana Ruiz' }, [{ literal: 'Ana Ruiz' }]],
    [
      'a person in parts',
      { '@type': 'Person', givenName: 'Ana', familyName: 'Ruiz' },
      [{ given: 'Ana', family: 'Ruiz' }],
    ],
    ['a list', [{ name: 'Ana Ruiz' }, 'Ben Tan'], [{ literal: 'Ana Ruiz' }, { literal: 'Ben Tan' }]],
    [
      'a list in one',
      { '@type': 'Person', name: ['Ana Ruiz', 'Ben Tan'] },
      [{ literal: 'Ana Ruiz' }, { literal: 'Ben Tan' }],
    ],
    [
      'an organisation',
      { '@type': 'Organization', name: 'Bureau of Food, Water and Air' },
      [{ literal: 'Bureau of Food, Water and Air' }],
    ],
  ])('names its author as %s', (_how, author, names) => {
    expect(page(ld({ '@type': 'NewsArticle', headline: 'A headline', author })).csl.author).toEqual(names);
  });

  test.each([
    ['admin'],
    [{ name: 'https://social.example/ana' }],
    [{ '@type': 'Person' }],
    [42],
    ['ana@example.org'],
    ['example.org'],
  ])('that names nobody leaves the author out: %j', (author) => {
    expect(page(ld({ '@type': 'NewsArticle', headline: 'A headline', author })).csl.author).toBeUndefined();
  });

  test('is found in graphs, lists and comments, follows references, and forgives line breaks', () => {
    const graph = `<!-- {"@graph":[{"@type":"WebPage","@id":"#p","name":"x"},
      {"@type":"Person","@id":"#ana","name":"Ana Ruiz"},{"@type":"Organization","@id":"#org","name":"The Paper"},
      {"@type":["Thing","http://schema.org/ReportageNewsArticle"],"headline":"A head\nline","datePublished":"2025-02-03",
       "author":{"@id":"#ana"},"publisher":{"@id":"#org"}}]} -->`;
    expect(page(ld('{broken') + ld([[]]) + ld(graph)).csl).toEqual({
      type: 'article-newspaper',
      title: 'A head line',
      author: [{ literal: 'Ana Ruiz' }],
      'container-title': 'The Paper',
      issued: { 'date-parts': [[2025, 2, 3]] },
    });
  });

  test.each([
    [{ '@type': 'NewsArticle' }, 'article-newspaper'],
    [{ '@type': 'OpinionNewsArticle' }, 'article-newspaper'],
    [{ '@type': 'Article', publisher: { '@type': 'NewsMediaOrganization', name: 'P' } }, 'article-newspaper'],
    [{ '@type': 'Article', isPartOf: { '@type': 'Magazine', name: 'M' } }, 'article-magazine'],
    [{ '@type': 'Article' }, 'webpage'],
    [{ '@type': 'BlogPosting' }, 'post-weblog'],
    [{ '@type': 'Report' }, 'report'],
  ])('tells the kind of source: %j', (data, type) => {
    expect(page(ld({ ...data, headline: 'A headline' })).csl.type).toBe(type);
  });

  test('a day of change is no day of publication', () => {
    expect(
      page(ld({ '@type': 'Article', headline: 'A headline', dateModified: '2025-01-01' })).csl.issued,
    ).toBeUndefined();
  });
});

describe('meta tags', () => {
  test.each([
    [
      '<meta name="citation_title" content="On weirs"><meta name="citation_author" content="Ruiz, Ana"><meta name="citation_author" content="Tan, Ben"><meta name="citation_journal_title" content="Rivers"><meta name="citation_publication_date" content="2019/05/01"><meta name="citation_firstpage" content="12"><meta name="citation_lastpage" content="19"><meta name="citation_doi" content="10.5555/abc">',
      {
        type: 'article-journal',
        title: 'On weirs',
        author: [
          { family: 'Ruiz', given: 'Ana' },
          { family: 'Tan', given: 'Ben' },
        ],
        'container-title': 'Rivers',
        issued: { 'date-parts': [[2019, 5, 1]] },
        page: '12–19',
        DOI: '10.5555/abc',
      },
    ],
    [
      '<meta name="parsely-title" content="A deal"><meta name="parsely-author" content="Ana Ruiz"><meta name="parsely-pub-date" content="2025-03-01T10:00:00Z"><meta name="parsely-link" content="https://p.example/a">',
      {
        type: 'webpage',
        title: 'A deal',
        author: [{ literal: 'Ana Ruiz' }],
        issued: { 'date-parts': [[2025, 3, 1]] },
        URL: 'https://p.example/a',
      },
    ],
    [
      '<meta name="sailthru.title" content="A deal"><meta name="sailthru.author" content="Ana Ruiz"><meta name="sailthru.date" content="Sat, 01 Mar 2025 10:00:00 GMT">',
      { type: 'webpage', title: 'A deal', author: [{ literal: 'Ana Ruiz' }], issued: { 'date-parts': [[2025, 3, 1]] } },
    ],
    [
      '<meta name="DC.Title" content="A deal"><meta name="DC:creator" content="Ministry of Food and Agriculture"><meta name="DCTERMS.issued" content="2025"><meta name="dc.type" content="Report"><meta name="dcterms.publisher" content="Crown Printer">',
      {
        type: 'report',
        title: 'A deal',
        author: [{ literal: 'Ministry of Food and Agriculture' }],
        publisher: 'Crown Printer',
        genre: 'Report',
        issued: { 'date-parts': [[2025]] },
      },
    ],
    [
      '<title>A deal on water at last | The Paper</title><meta property="og:site_name" content="The Paper"><meta property="og:title" content="A deal on water at last - The Paper"><meta property="og:url" content="https://p.example/b"><meta property="article:author" content="https://social.example/ana"><meta property="article:published_time" content="2025-12-31T23:30:00-05:00">',
      {
        type: 'webpage',
        title: 'A deal on water at last',
        'container-title': 'The Paper',
        issued: { 'date-parts': [[2025, 12, 31]] },
        URL: 'https://p.example/b',
      },
    ],
  ])('are read: %s', (head, csl) => {
    expect(page(head).csl).toEqual(csl);
  });
});

describe('what a page shows', () => {
  test('its headline counts where its data agrees, whole where the data cut it short', () => {
    const head = '<title>Talks on the harbour fee end without… | Paper</title>';
    const { csl, article } = page(head, `<h1>Paper</h1><h1>Talks on the harbour fee end without a result</h1>${STORY}`);
    expect(csl.title).toBe('Talks on the harbour fee end without a result');
    expect(article.text).not.toContain('harbour fee');
  });

  test('its byline and the time beside its headline are data; an update and other stories have none', () => {
    const body = `<article><h1>A deal at last</h1><div class="byline">By Ana Ruiz, Political Correspondent</div>
      <p>Updated <time datetime="2025-05-09">9 May</time></p><p><time datetime="2025-05-07T08:00">7 May</time></p>${STORY}</article>
      <ul><li><a href="/x">Other</a> <time datetime="2024-01-01">1 January</time></li></ul>`;
    expect(page('', body).csl).toMatchObject({
      author: [{ literal: 'Ana Ruiz' }],
      issued: { 'date-parts': [[2025, 5, 7]] },
    });
    expect(
      page('', `${STORY}<ul><li><time datetime="2024-01-01">1 January</time></li></ul>`).csl.issued,
    ).toBeUndefined();
  });
});

test('a byline in pieces names who is named in it, and nobody’s office', () => {
  const byline = (inside: string) =>
    page('', `<h1>A deal</h1><div data-testid="byline-block">${inside}</div>${STORY}`).csl.author;
  expect(byline('<time>2 days ago</time><span>Priya Raman</span><span>Economics reporter</span>')).toEqual([
    { literal: 'Priya Raman' },
  ]);
  expect(byline('<span>By</span><a href="/p">Priya Raman</a><span>in Delhi</span>')).toEqual([
    { literal: 'Priya Raman' },
  ]);
  expect(byline('<span>Political Editor</span><span>3 min read</span>')).toBeUndefined();
});

test('what a drawing is called is no matter', () => {
  const drawing = '<svg class="byline share"><g class="author"><time datetime="2020-01-01">Ana Ruiz</time></g></svg>';
  expect(page('', `<h1>A deal</h1>${drawing}${STORY}`).csl).toEqual({ type: 'webpage', title: 'A deal' });
});

describe('its address', () => {
  test.each([
    'javascript:alert(1)',
    '/relative',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'https://u:p@h.example/',
    '',
  ])('is none where it is no page on the web: %s', (url) => {
    expect(page(`<link rel="canonical" href="${url}">`).csl.URL).toBeUndefined();
  });

  test('is what the program that saved it wrote down, where the page says nothing', () => {
    const saved = (comment: string) =>
      readHtml(`<!doctype html>${comment}<html><head><title>A page</title></head><body>${STORY}</body></html>`).csl.URL;
    expect(saved('<!-- saved from url=(0026)https://paper.example/a?b=1 -->')).toBe('https://paper.example/a?b=1');
    expect(saved('<!--\n Page saved with SingleFile \n url: https://paper.example/c \n saved date: x\n-->')).toBe(
      'https://paper.example/c',
    );
  });
});

describe('its language', () => {
  const malay = `<p>${'Kerajaan akan membina jambatan baharu di daerah itu dengan dana yang diluluskan oleh kementerian pada bulan ini. '.repeat(8)}</p>`;
  test.each([
    ['stated', 'lang="pt-br"', '', STORY, 'pt-BR'],
    ['stated in a tag', '', '<meta http-equiv="content-language" content="en-IN">', STORY, 'en-IN'],
    [
      'the one of two statements the text is in',
      'lang="en-US"',
      '<meta property="og:locale" content="ms_MY">',
      malay,
      'ms-MY',
    ],
    ['of the text where the statement is plainly wrong', 'lang="en"', '', malay, 'ms'],
    [
      'as stated where the text cannot tell',
      'lang="ur"',
      '',
      `<p>${'مذاکرات جمعرات کو بغیر نتیجہ ختم ہوئے۔ '.repeat(20)}</p>`,
      'ur',
    ],
  ])('is the one %s', (_how, attributes, head, body, language) => {
    expect(page(head, body, attributes).language).toBe(language);
  });
});
