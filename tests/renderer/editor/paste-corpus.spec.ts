import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { expect } from '@playwright/test';
import type { Block, Inline } from '../../../core/note/note.ts';
import { type EditorPage, paragraph, test } from './harness/editor-page.ts';
import { printNote } from './pastes/print-note.ts';
import { type Clip, readCorpus } from './pastes/read-corpus.ts';

// Chromium reports what the policy blocks in the inert document that pasted HTML is parsed into.
test.use({ policyReports: 'expected' });

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

/** Nothing ran, nothing was asked for, no look came with the words but tones of cells and widths of columns in our own terms. */
async function expectHarmless(editor: EditorPage): Promise<void> {
  expect(await editor.seen('canary')).toBe(0);
  const left = await editor.text.evaluate((root) =>
    // Lexical's own place for the caret after a footnote is a picture of nothing.
    [...root.querySelectorAll('*:not(img:not([src]))')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^on|^src/.test(name) ||
            (name === 'style' && !/^(?:background-color: var\(--cell-[a-z]+\);|width: \d+px;)?$/.test(value)) ||
            /javascript:/i.test(value),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ),
  );
  expect(left).toEqual([]);
  expect(await editor.text.locator('script, img[src], iframe, svg, form, input, object, video').count()).toBe(0);
}

const CORPUS = readCorpus();

/** Not the caret, nor the field of a caption: that is made once its table comes near the window, and shows the same words. */
const PASSING = '[data-lexical-cursor], .note-table-caption .formal-field';

/** Pastes into an empty note; what is shown must be what is stored, undo must take it back in one step. */
async function pasteClip(editor: EditorPage, { name, data }: Clip): Promise<string> {
  await editor.open([paragraph()]);
  await editor.text.focus();
  const given = { clip: data, passing: PASSING };
  const outcome = await editor.page.evaluate(async ({ clip, passing }) => {
    const { handle } = window.harness;
    const root = document.querySelector('[aria-label="Text of the note"]');
    const settle = () => new Promise((done) => setTimeout(done));
    const transfer = new DataTransfer();
    for (const [type, value] of Object.entries(clip)) transfer.setData(type, value);
    root?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
    await settle();
    const body = handle.read();
    const shown = root?.cloneNode(true);
    if (shown instanceof Element) for (const part of shown.querySelectorAll(passing)) part.remove();
    const notice = document.querySelector('.note-notice')?.textContent ?? '';
    handle.undo();
    await settle();
    const undone = handle.read();
    handle.redo();
    await settle();
    const redone = handle.read();
    return { body, shown: shown instanceof Element ? shown.innerHTML : '', notice, undone, redone };
  }, given);
  if (!outcome.body.ok) throw new Error(`${name}: ${outcome.body.error}`);
  expect(outcome.undone, name).toEqual({ ok: true, value: [paragraph()] });
  expect(outcome.redone, name).toEqual(outcome.body);
  await expectHarmless(editor);
  await editor.open(outcome.body.value);
  const shown = await editor.text.evaluate((root, passing) => {
    const copy = root.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll(passing)) part.remove();
    return copy.innerHTML;
  }, PASSING);
  expect(shown, name).toBe(outcome.shown);
  return `${printNote(outcome.body.value)}${outcome.notice === '' ? '' : `(${outcome.notice})\n`}`;
}

// Four parts, so that they run beside each other.
for (const part of [0, 1, 2, 3]) {
  test(`what other programs copy gives the note written beside it, part ${part + 1} of 4`, async ({ editor }) => {
    const requests = watchRequests(editor);
    const clips = CORPUS.filter((_, index) => index % 4 === part);
    expect(clips.length).toBeGreaterThanOrEqual(15);
    for (const clip of clips) {
      const note = await pasteClip(editor, clip);
      if (process.env['WRITE_PASTES'] === '1') await writeFile(clip.expectedFile, note);
      else expect.soft(note, clip.name).toBe(clip.expected);
    }
    expect(requests).toEqual([]);
  });
}

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

test('50 MB are refused in words, whatever they are, and nothing changes', async ({ editor }) => {
  await editor.open([paragraph('start')]);
  for (const [type, piece] of [
    ['text/plain', 'line\n'],
    ['text/plain', 'x'],
    ['text/html', '<p>word</p>'],
  ] as const) {
    await editor.caret('start');
    await editor.page.evaluate(
      (given) => {
        const transfer = new DataTransfer();
        transfer.setData(given.type, given.piece.repeat(Math.ceil(50_000_000 / given.piece.length)));
        const target = document.querySelector('[aria-label="Text of the note"]');
        target?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
        );
      },
      { type, piece },
    );
    await expect(editor.page.getByText('more than one note can hold')).toBeVisible();
    expect(await editor.read()).toEqual([paragraph('start')]);
    await editor.page.getByRole('button', { name: 'Close this notice' }).click();
  }
});

const MALFORMED: readonly Readonly<Record<string, string>>[] = [
  { 'text/html': '<p></p><table><tr></table>' },
  { 'text/html': '<!--<p>x' },
  { 'text/html': '</div></p></b>' },
  { 'text/html': '<xml><w:data>FFFFFFFF</w:data></xml>' },
  { 'text/html': '<style>p { color: red }</style><script>x</script>' },
  { 'text/plain': '\u0001\ufffe' },
  { 'text/plain': ' \n\t\n ' },
  { 'text/rtf': '{\\rtf1 words' },
];

test('what holds nothing for a note, or only rich text of an unread kind, changes nothing and says so', async ({
  editor,
}) => {
  await editor.open([paragraph('start')]);
  for (const data of MALFORMED) {
    await editor.caret('start');
    await editor.paste(data);
    const notice = editor.page.getByText('nothing in what you pasted that a note can hold');
    await expect(notice, JSON.stringify(data)).toBeVisible();
    expect(await editor.read()).toEqual([paragraph('start')]);
    await editor.page.getByRole('button', { name: 'Close this notice' }).click();
  }
});

test('a long report comes in whole and in one step', async ({ editor }) => {
  const rows = Array.from({ length: 1_500 }, (_, index) => `<p>Paragraph ${index} with <b>bold</b> words.</p>`);
  const body = await paste(editor, rows.join(''));
  expect(body).toHaveLength(1_500);
});
