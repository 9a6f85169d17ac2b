import '../../../renderer/no-eval.ts';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import './page.css';
import { HistoryExtension } from '@lexical/history';
import { ListExtension } from '@lexical/list';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { RichTextExtension } from '@lexical/rich-text';
import { defineExtension } from 'lexical';
import { createRoot } from 'react-dom/client';
import { NoteEditor } from '../../../renderer/editor/note-editor.tsx';
import { $fillRoot } from '../../../renderer/editor/note-to-lexical.ts';
import { NO_COPYING } from '../../renderer/editor/harness/no-copying.ts';
import { longNote } from './long-note.ts';
import { measureKeys } from './measure-keys.ts';

const bare = defineExtension({
  name: 'bench/bare',
  dependencies: [RichTextExtension, ListExtension, HistoryExtension],
  $initialEditorState: () => $fillRoot(longNote(false)),
});

function Bare() {
  return (
    <LexicalExtensionComposer extension={bare} contentEditable={null}>
      <ContentEditable className="note-text" aria-label="Text of the note" />
    </LexicalExtensionComposer>
  );
}

const note = {
  format: 1 as const,
  id: 'bench',
  template: 'bench',
  title: 'Bench',
  language: 'en',
  marking: null,
  fields: {},
  body: longNote(true),
};
const nothing = () => {};
const facts = { search: async () => [], read: async () => null };

function Ours() {
  return (
    <NoteEditor
      note={{ note, version: 1, updated: '2026-11-22T09:00:00.000Z', revision: 0, aside: null }}
      template={null}
      readOnly={false}
      facts={facts}
      copying={NO_COPYING}
      onDirty={nothing}
      onSection={nothing}
      onOpenSource={nothing}
      onUndoState={nothing}
      onFormat={nothing}
      handle={null}
    />
  );
}

Object.assign(window, { keys: measureKeys() });
const root = document.getElementById('root');
if (root) createRoot(root).render(location.search === '?bare' ? <Bare /> : <Ours />);
