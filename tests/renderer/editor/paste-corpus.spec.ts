import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Block, Inline } from '../../../core/note/note.ts';
import { type EditorPage, paragraph, test, words } from './harness/editor-page.ts';

// Chromium reports what the policy blocks in the inert document that pasted HTML is parsed into.
test.use({ policyReports: 'expected' });

const corpus = (name: string) => readFile(new URL(`./pastes/${name}.html.txt`, import.meta.url), 'utf8');
const item = (...content: (Inline | string)[]) => ({ ...paragraph(...content), type: 'item' as const });
const list = (ordered: boolean, ...children: Extract<Block, { type: 'list' }>['children'][number][]) =>
  ({ type: 'list', ordered, start: 1, children }) as const;
const cell = (...content: (Inline | string)[]) => ({ blocks: [paragraph(...content)] });

/** Pastes into an empty note, twice, so that what holds once holds again; what is shown must be what is stored. */
async function paste(editor: EditorPage, html: string): Promise<readonly Block[]> {
  await editor.open([paragraph()]);
  await editor.text.focus();
  await editor.paste({ 'text/html': html, 'text/plain': 'plain' });
  const first = await editor.read();
  await editor.press('Control+z');
  expect(await editor.read()).toEqual([paragraph()]);
  await editor.paste({ 'text/html': html, 'text/plain': 'plain' });
  expect(await editor.read()).toEqual(first);
  await expectHarmless(editor);
  return first;
}

/** What is asked for beyond the page's own files. */
function watchRequests(editor: EditorPage): readonly string[] {
  const requests: string[] = [];
  const { origin } = new URL(editor.page.url());
  editor.page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/assets/`)) requests.push(request.url());
  });
  return requests;
}

/** Nothing ran, nothing was asked for, no look came with the words. */
async function expectHarmless(editor: EditorPage): Promise<void> {
  expect(await editor.seen('canary')).toBe(0);
  const left = await editor.text.evaluate((root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^on|^src/.test(name) || (name === 'style' && value !== '') || /javascript:/i.test(value),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ),
  );
  expect(left).toEqual([]);
  expect(await editor.text.locator('script, img, iframe, svg, form, input, object, video').count()).toBe(0);
}

test('Word', async ({ editor }) => {
  expect(await paste(editor, await corpus('word'))).toEqual([
    { type: 'heading', level: 1, content: [words('Visit of the delegation')] },
    paragraph(
      'The ',
      words('two sides', 'bold'),
      ' signed ',
      words('three', 'italic'),
      ' agreements, see ',
      { type: 'link', url: 'https://example.org/text', content: [words('the text')] },
      '.',
    ),
    list(false, item('Trade'), list(false, item('Palm oil')), item('Labour')),
    {
      type: 'table',
      headerRow: false,
      rows: [
        [cell(words('Year', 'bold')), cell('Trade')],
        [{ ...cell('All years'), columns: 2 }, { blocks: [] }],
      ],
    },
    paragraph(words('Struck', 'strike'), ' ', words('under', 'underline')),
  ]);
});

test('LibreOffice', async ({ editor }) => {
  expect(await paste(editor, await corpus('libreoffice'))).toEqual([
    { type: 'heading', level: 2, content: [words('Background')] },
    paragraph('Plain and ', words('bold', 'bold')),
    list(true, item('First'), item('Second'), list(false, item('Nested'))),
    paragraph('Centred'),
  ]);
});

test('Google Docs', async ({ editor }) => {
  expect(await paste(editor, await corpus('google-docs'))).toEqual([
    paragraph('Plain ', words('all three', 'bold', 'italic', 'underline')),
    list(false, item('One'), list(false, item('Nested'))),
  ]);
});

test('a web page keeps its words and structure, says that pictures were left out, and fetches nothing', async ({
  editor,
}) => {
  const requests = watchRequests(editor);
  const body = await paste(editor, await corpus('web-page'));
  const text = JSON.stringify(body);
  for (const kept of [
    'fourth-level',
    'bold by style',
    'code',
    'Caption kept',
    'Quoted one.',
    'line two',
    'Meaning',
    '"More"',
    '"Details"',
    '"A caption"',
  ])
    expect(text).toContain(kept);
  expect(text).not.toMatch(/hidden words/i);
  expect(body).toContainEqual({ type: 'heading', level: 3, content: [words('A fourth-level heading')] });
  expect(body).not.toContainEqual({ type: 'page-break' });
  expect(text).toContain('"text":"bold by style","marks":["bold"]');
  expect(text).toContain('https://example.org/x');
  expect(text).not.toContain('/relative');
  await expect(editor.page.getByRole('status').filter({ hasText: 'Pictures and files were left out' })).toBeVisible();
  expect(requests).toEqual([]);
});

const HOSTILE: readonly string[] = [
  '<script>canary()</script>x',
  '<img src=x onerror=canary()>x',
  '<svg onload=canary()><script>canary()</script></svg>x',
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe>x',
  '<object data="javascript:canary()"></object><embed src="javascript:canary()">x',
  '<a href="javascript:canary()">x</a>',
  '<a href="JaVaScRiPt:canary()">x</a>',
  '<a href="java&#x0a;script:canary()">x</a>',
  '<a href="\u0001javascript:canary()">x</a>',
  '<a href="data:text/html,<script>canary()</script>">x</a>',
  '<a href="vbscript:canary()">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="https://user:secret@example.org/">x</a>',
  '<a href="https://example.org\\@evil.example/">x</a>',
  '<form action="javascript:canary()"><button formaction="javascript:canary()">y</button>x</form>',
  '<input autofocus onfocus=canary()>x',
  '<details open ontoggle=canary()>x</details>',
  '<div style="position:fixed;inset:0;z-index:9999;background:url(https://evil.example/p)">x</div>',
  '<p style="background:url(javascript:canary())">x</p>',
  '<table background="javascript:canary()"><tr><td>x</td></tr></table>',
  '<math><mtext><table><mglyph><style><img src=x onerror=canary()></style></mglyph></table></mtext></math>x',
  '<noscript><p title="</noscript><img src=x onerror=canary()>">x</noscript>x',
  '<template><img src=x onerror=canary()></template>x',
  '<style>@import "https://evil.example/x.css"; * { position: fixed }</style>x',
  '<link rel=stylesheet href="https://evil.example/x.css"><base href="https://evil.example/">x',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">x',
  '<span data-lexical-text="true" data-fact="f-1" class="note-fact">x</span>',
  '<li>x',
  '<td>x',
  '<p><h1>x',
  '<ul><ul><ul>x',
  '<table>x<tr>y',
  '<b><i><u><s>x',
  '<h1><table><tr><td>x</td></tr></table></h1>',
];

test('hostile HTML runs nothing, links nowhere bad and looks like nothing but words', async ({ editor }) => {
  const requests = watchRequests(editor);
  await editor.open([paragraph('start')]);
  for (const html of HOSTILE) {
    await editor.caret('start');
    await editor.paste({ 'text/html': html, 'text/plain': 'x' });
    const body = JSON.stringify(await editor.read());
    expect(body, html).toMatch(/x/);
    expect(body, html).not.toMatch(/canary|evil|secret|passwd|fact-link|script:/i);
    await expectHarmless(editor);
    await editor.press('Control+z');
    expect(await editor.read(), html).toEqual([paragraph('start')]);
  }
  expect(requests).toEqual([]);
});

const lexical = (...nodes: unknown[]) => JSON.stringify({ namespace: 'briefing-desk', nodes });
const own = (content: unknown) => JSON.stringify({ format: 1, ...(content as object) });

test('clipboard types of our own, written by somebody else, bring in nothing that a note cannot hold', async ({
  editor,
}) => {
  const text = { type: 'text', text: 'canary', marks: [] };
  const link = { type: 'fact-link', fact: 'f-1', revision: 1, shown: 's', content: [text] };
  const bad: Record<string, string>[] = [
    { 'application/x-lexical-editor': lexical({ type: 'text', text: 'canary', style: 'position:fixed' }) },
    { 'application/x-lexical-editor': lexical({ type: 'link', url: 'javascript:canary()', children: [] }) },
    ...[
      { type: 'words', words: [{ ...text, style: 'position:fixed' }] },
      { type: 'words', words: [{ ...text, marks: ['blink'] }] },
      { type: 'words', words: [{ ...link, fact: '../../x' }] },
      { type: 'words', words: [{ ...link, revision: 0 }] },
      { type: 'words', words: [{ ...link, content: [link] }] },
      { type: 'words', words: [{ type: 'link', url: 'javascript:canary()', content: [text] }] },
      { type: 'words', words: 'canary' },
      { type: 'blocks', blocks: [{ type: 'script', content: [text] }] },
      { type: 'blocks', blocks: [] },
      { type: 'blocks', blocks: { length: 1e9 } },
      { type: 'blocks', blocks: [{ type: 'table', headerRow: false, rows: [[], [{ blocks: [] }]] }] },
      null,
    ].map((content) => ({ 'application/x-briefing-desk-note': own(content) })),
    { 'application/x-briefing-desk-note': '{"__proto__":{"format":1},"type":"words"}' },
    { 'application/x-briefing-desk-note': `${'['.repeat(50_000)}${']'.repeat(50_000)}` },
  ];
  for (const data of bad) {
    await editor.open([paragraph('start')]);
    await editor.caret('start');
    await editor.paste({ ...data, 'text/plain': '!' });
    expect(await editor.read(), JSON.stringify(data).slice(0, 200)).toEqual([paragraph('start!')]);
    await expectHarmless(editor);
  }
  await editor.paste({ 'application/x-briefing-desk-note': own({ type: 'words', words: [link], origin: 'harness' }) });
  expect(await editor.read()).toEqual([paragraph('start!', link as Inline)]);
});

test('lists nested twenty deep keep every word, at the depth a note can hold', async ({ editor }) => {
  const deep = Array.from({ length: 20 }, (_, index) => `<ul><li>level ${index + 1}`).join('');
  const body = await paste(editor, deep);
  const text = JSON.stringify(body);
  for (let level = 1; level <= 20; level += 1) expect(text).toContain(`"level ${level}"`);
});

test('HTML nested deeper than any page comes in as its plain text', async ({ editor }) => {
  await editor.open([paragraph('start')]);
  await editor.caret('start');
  await editor.paste({ 'text/html': `${'<div><b>'.repeat(20_000)}x`, 'text/plain': 'plain words' });
  expect(JSON.stringify(await editor.read())).toMatch(/plain words|"x"/);
});

test('more than a note can hold is refused as a whole, in words, and nothing changes', async ({ editor }) => {
  await editor.open([paragraph('start')]);
  await editor.caret('start');
  await editor.paste({ 'text/plain': 'line\n'.repeat(10_050) });
  await expect(editor.page.getByText('more than one note can hold')).toBeVisible();
  expect(await editor.read()).toEqual([paragraph('start')]);
  await editor.page.getByRole('button', { name: 'Close this notice' }).click();
  await expect(editor.page.getByText('more than one note can hold')).toHaveCount(0);
});

test('a long report comes in whole and in one step', async ({ editor }) => {
  const rows = Array.from({ length: 1_500 }, (_, index) => `<p>Paragraph ${index} with <b>bold</b> words.</p>`);
  const body = await paste(editor, rows.join(''));
  expect(body).toHaveLength(1_500);
});
