// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { $isLinkNode } from '@lexical/link';
import { $getRoot, $isElementNode, $isTextNode, ParagraphNode } from 'lexical';
import { expect, test } from 'vitest';
import { NoteExtension } from '../../../renderer/editor/editor-extension.ts';
import { $fillRoot } from '../../../renderer/editor/note-to-lexical.ts';
import { text } from '../../core/word/sample-note.ts';

test.each([
  ['and nothing else is changed', false],
  ['and a transform of the block changes more', true],
])('where words come into the link before them %s, the rest is drawn in its place', (_, transformed) => {
  using editor = buildEditorFromExtensions(NoteExtension);
  const page = document.createElement('div');
  editor.setRootElement(page);
  const link = { type: 'link', url: 'https://example.org', content: [text('one')] } as const;
  const note = { type: 'footnote', content: [text('Note.')] } as const;
  const content = [link, text(' two three', 'bold'), note, text('.')];
  let again = false;
  // It hides from Lexical that the block itself was changed.
  editor.registerNodeTransform(ParagraphNode, (node) => {
    if (again) node.getLastChild()?.markDirty();
    again = false;
  });
  editor.update(() => $fillRoot([{ type: 'paragraph', content }]), { discrete: true });
  again = transformed;
  editor.update(
    () => {
      const block = $getRoot().getFirstChild();
      const [into, words] = $isElementNode(block) ? block.getChildren() : [];
      if (!$isLinkNode(into) || !$isTextNode(words)) throw new Error('another paragraph');
      into.append(...words.splitText(4).slice(0, 1));
    },
    { discrete: true },
  );
  expect(again).toBe(false);
  const shown = [...page.querySelectorAll('p > :not(br)')].map((one) =>
    one.matches('sup') ? 'note' : one.textContent,
  );
  expect(shown).toEqual(['one two', ' three', 'note', '.']);
});
