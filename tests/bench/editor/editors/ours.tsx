import { createRoot } from 'react-dom/client';
import type { Block } from '../../../../core/note/note.ts';
import { NoteEditor } from '../../../../renderer/editor/note-editor.tsx';
import type { EditorSpelling } from '../../../../renderer/editor/spelling/editor-spelling.ts';
import { TooltipProvider } from '../../../../renderer/ui/tooltip.tsx';
import { NO_COPYING } from '../../../renderer/editor/harness/no-copying.ts';

const nothing = () => {};
const facts = { search: async () => [], read: async () => null };
/** A dictionary without some words of the note, so that as much is marked as in a careless draft: a word in a hundred. */
const MISSPELT = new Set(['Section', 'Middle', 'lorem']);
const NO_WORDS = { own: [], names: [] };
const spelling: EditorSpelling = {
  language: 'en',
  check: async (words) => words.filter((word) => MISSPELT.has(word)),
  suggest: async () => [],
  known: () => NO_WORDS,
  follow: () => nothing,
  add: nothing,
  say: nothing,
};

export function open(root: HTMLElement, body: readonly Block[]): void {
  const note = {
    format: 1 as const,
    id: 'bench',
    template: 'bench',
    title: 'Bench',
    language: 'en',
    marking: null,
    fields: {},
    body,
  };
  createRoot(root).render(
    <TooltipProvider>
      <NoteEditor
        note={{ note, version: 1, updated: '2026-11-22T09:00:00.000Z', revision: 0, aside: null }}
        template={null}
        readOnly={false}
        facts={facts}
        spelling={spelling}
        copying={NO_COPYING}
        onDirty={nothing}
        onSection={nothing}
        onOpenSource={nothing}
        onUndoState={nothing}
        onFormat={nothing}
        handle={null}
      />
    </TooltipProvider>,
  );
}
