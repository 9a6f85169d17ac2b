import '../../../../renderer/no-eval.ts';
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '../../../../renderer/ui/tokens.css';
import '../../../../renderer/ui/base.css';
import './page.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { createRef, StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FactDetail } from '../../../../core/contract/backend.ts';
import type { CommentThread } from '../../../../core/note/comment.ts';
import type { Block, NumberingScheme } from '../../../../core/note/note.ts';
import type { Template } from '../../../../core/templates/template.ts';
import { prepareToPaste } from '../../../../renderer/editor/clipboard/clipboard-extension.ts';
import type {
  EditorFacts,
  FactWays,
  FormatState,
  NoteEditorHandle,
  UndoState,
  WritingAids,
} from '../../../../renderer/editor/editor-types.ts';
import type { LimitMark } from '../../../../renderer/editor/limits/limit-lines.tsx';
import { NoteEditor } from '../../../../renderer/editor/note-editor.tsx';
import type { EditorPages } from '../../../../renderer/editor/pages/editor-pages.ts';
import type { EditorSpelling } from '../../../../renderer/editor/spelling/editor-spelling.ts';
import type { CommentsControl } from '../../../../renderer/state/comments.ts';
import { TooltipProvider } from '../../../../renderer/ui/tooltip.tsx';
import { answerComments } from './comments.ts';
import { answerImages } from './images.ts';
import { NO_COPYING } from './no-copying.ts';
import { answerSpelling } from './spelling.ts';

/** What the tests see of the page; they reach everything else as a user would. */
export interface Harness {
  open(options: OpenOptions): void;
  /** Takes the note away, with all that was seen of it. */
  close(): void;
  readonly handle: NoteEditorHandle;
  readonly seen: Seen;
  /** What can be done to comments of the open note, where it was opened with them. */
  readonly comments: CommentsControl;
  /** What hostile pastes try to call. */
  canary(): void;
}

export interface OpenOptions {
  readonly body: readonly Block[];
  readonly template?: Template;
  readonly readOnly?: boolean;
  readonly numbering?: NumberingScheme;
  readonly aids?: WritingAids;
  readonly language?: string;
  /** Wrong words and what is suggested for each; without, spelling is not checked. */
  readonly misspelt?: Readonly<Record<string, readonly string[]>>;
  /** Shows the text on the paper of these. */
  readonly pages?: EditorPages;
  readonly limits?: readonly LimitMark[];
  /** The dossier's facts: search finds those whose claim holds the words. */
  readonly facts?: readonly FactDetail[];
  /** What is said of its words, maybe nothing; without, no comment can be written. */
  readonly comments?: readonly CommentThread[];
  /** Whether the dossier keeps pictures: some samples, and what is added. */
  readonly images?: boolean;
}

interface Seen {
  dirty: number;
  sections: (string | null)[];
  format: FormatState | null;
  undo: UndoState | null;
  opened: { source: string; passage: number }[];
  /** Where cards of facts led besides sources. */
  led: string[];
  searches: string[];
  canary: number;
  violations: string[];
}

const COMMENTS = answerComments();
const IMAGES = answerImages();
const handle = createRef<NoteEditorHandle>();
const nothingSeen = (): Seen => ({
  dirty: 0,
  sections: [],
  format: null,
  undo: null,
  opened: [],
  led: [],
  searches: [],
  canary: 0,
  violations: [],
});
const seen = nothingSeen();
let opened = 0;
let show: (options: OpenOptions | null, id: number) => void = () => {};

document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective));

const harness: Harness = {
  open(options) {
    opened += 1;
    flushSync(() => show(options, opened));
  },
  close() {
    flushSync(() => show(null, opened));
    Object.assign(seen, nothingSeen());
    document.documentElement.setAttribute('data-theme', 'light');
    document.getSelection()?.removeAllRanges();
    sessionStorage.clear();
    localStorage.clear();
  },
  get handle() {
    if (!handle.current) throw new Error('No note is open');
    return handle.current;
  },
  seen,
  comments: COMMENTS.control,
  canary() {
    seen.canary += 1;
  },
};
Object.assign(window, { harness, canary: harness.canary });

function Page() {
  const [page, setPage] = useState<{
    readonly options: OpenOptions;
    readonly id: number;
    readonly facts: EditorFacts;
    readonly spelling: EditorSpelling | null;
  } | null>(null);
  show = (options, id) =>
    setPage(options && { options, id, facts: answer(options.facts ?? []), spelling: answerSpelling(options) });
  if (!page) return null;
  const { options, id, facts, spelling } = page;
  const note = {
    format: 1 as const,
    id: `note-${id}`,
    template: 'test',
    title: 'A note',
    language: options.language ?? 'en-GB',
    marking: null,
    fields: {},
    ...(options.numbering ? { numbering: options.numbering } : {}),
    ...(options.comments?.length ? { comments: options.comments } : {}),
    body: options.body,
  };
  return (
    <div className="harness-side">
      <div className="harness-desk scrolls">
        <div className={options.pages ? 'paper' : 'harness-paper'} data-pages={options.pages ? '' : undefined}>
          <NoteEditor
            note={{ note, version: 1, updated: '2026-11-22T09:00:00.000Z', revision: 1, aside: null }}
            template={options.template ?? null}
            readOnly={options.readOnly ?? false}
            facts={facts}
            {...(options.aids ? { aids: options.aids } : {})}
            spelling={spelling}
            pages={options.pages}
            {...(options.limits ? { limits: options.limits } : {})}
            copying={NO_COPYING}
            {...(options.comments ? { comments: COMMENTS.editor } : {})}
            {...(options.images ? { images: IMAGES } : {})}
            onDirty={onDirty}
            onSection={onSection}
            onOpenSource={onOpenSource}
            ways={ways}
            onUndoState={onUndoState}
            onFormat={onFormat}
            handle={handle}
          />
        </div>
        {(options.facts ?? []).map(({ fact }) => (
          <button
            type="button"
            key={fact.id}
            className="harness-fact"
            data-testid={`drag-${fact.id}`}
            draggable
            onDragStart={(event) => {
              const { id, revision, claim } = fact;
              event.dataTransfer.setData('application/x-briefing-desk-fact', JSON.stringify({ id, revision, claim }));
              event.dataTransfer.setData('text/plain', claim);
            }}
          >
            Drag {fact.id}
          </button>
        ))}
      </div>
    </div>
  );
}

const onDirty = () => {
  seen.dirty += 1;
};
const onSection = (section: string | null) => {
  seen.sections.push(section);
};
const onOpenSource = (source: string, passage: number) => {
  seen.opened.push({ source, passage });
};
const ways: FactWays = {
  editFact: (fact) => seen.led.push(`fact ${fact}`),
  openNote: (note) => seen.led.push(`note ${note}`),
  openIssued: (copy) => seen.led.push(`issued ${copy}`),
};
const onUndoState = (state: UndoState) => {
  seen.undo = state;
};
const onFormat = (state: FormatState) => {
  seen.format = state;
};

function answer(details: readonly FactDetail[]): EditorFacts {
  return {
    async search(query) {
      seen.searches.push(query);
      const words = query.toLowerCase();
      return details
        .filter(({ fact }) => fact.claim.toLowerCase().includes(words))
        .map(({ fact }) => {
          const start = fact.claim.toLowerCase().indexOf(words);
          const matches = words === '' ? [] : [{ start, end: start + words.length }];
          return { fact, matches, via: null, approximate: false };
        });
    },
    async read(id) {
      return details.find(({ fact }) => fact.id === id) ?? null;
    },
  };
}

const root = document.getElementById('root');
// Tests paste at once, and see what came of it at once.
void prepareToPaste().then(() => {
  if (root)
    createRoot(root).render(
      <StrictMode>
        <CSPProvider disableStyleElements>
          <TooltipProvider>
            <Page />
          </TooltipProvider>
        </CSPProvider>
      </StrictMode>,
    );
  document.documentElement.dataset['ready'] = '';
});
