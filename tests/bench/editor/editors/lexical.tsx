import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import { defineExtension } from 'lexical';
import { createRoot } from 'react-dom/client';
import type { Block } from '../../../../core/note/note.ts';
import { $fillRoot } from '../../../../renderer/editor/note-to-lexical.ts';
import { withLinks } from './with-links.ts';

/** Lexical with what a note needs and nothing of ours. */
export function open(root: HTMLElement, body: readonly Block[]): void {
  const bare = defineExtension({
    name: 'bench/bare',
    dependencies: [RichTextExtension, ListExtension, LinkExtension, TableExtension, HistoryExtension],
    $initialEditorState: () => $fillRoot(withLinks(body)),
  });
  createRoot(root).render(
    <LexicalExtensionComposer extension={bare} contentEditable={null}>
      <ContentEditable aria-label="Text of the note" />
    </LexicalExtensionComposer>,
  );
}
