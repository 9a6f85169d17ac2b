import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { $isTableNode, TableNode } from '@lexical/table';
import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
  setDOMUnmanaged,
} from 'lexical';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../language/t.ts';
import { BlockField } from '../formal/block-field.tsx';
import { keepKeysIn } from '../formal/keep-keys-in.ts';
import { $getCaption, $setCaption } from './anchor-state.ts';

interface ShownCaption {
  readonly key: NodeKey;
  readonly caption: string;
  readonly host: HTMLElement;
}

/** A field above each table for its caption. It stands in the table's own element, so that it moves as the table does. */
export function TableCaptions() {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const captions = useCaptions(editor);
  const near = useNear(captions);
  return captions.map(({ key, caption, host }) =>
    createPortal(
      editable && !near.has(host) ? (
        <span className="formal-growing" data-value={caption || t('Caption')}>
          {caption !== '' && <span className="formal-field">{caption}</span>}
        </span>
      ) : editable ? (
        <BlockField
          lines
          label={t('Caption of the table')}
          placeholder={t('Caption')}
          value={caption}
          disabled={false}
          longest={1_000}
          onChange={(next, first) => changeCaption(editor, key, next, first)}
          onKeyDown={(event) => leaveCaption(editor, key, event)}
        />
      ) : (
        caption
      ),
      host,
      key,
    ),
  );
}

function useCaptions(editor: LexicalEditor): readonly ShownCaption[] {
  const [captions, setCaptions] = useState<readonly ShownCaption[]>([]);
  useEffect(() => {
    const known = new Map<NodeKey, ShownCaption>();
    return editor.registerMutationListener(
      TableNode,
      (mutations) => {
        for (const [key, mutation] of mutations) {
          const frame = mutation === 'destroyed' ? null : editor.getElementByKey(key);
          const caption = readCaption(editor, key);
          if (frame && caption !== null) known.set(key, { key, caption, host: hostIn(frame, caption) });
          else known.delete(key);
        }
        setCaptions((old) => (isSame(old, [...known.values()]) ? old : [...known.values()]));
      },
      { skipInitialization: false },
    );
  }, [editor]);
  return captions;
}

function isSame(old: readonly ShownCaption[], now: readonly ShownCaption[]): boolean {
  return (
    old.length === now.length &&
    old.every(({ key, caption, host }, at) => {
      const other = now[at];
      return other?.key === key && other.caption === caption && other.host === host;
    })
  );
}

/**
 * What is in view or within a window of it has its field, others their words: fields of many tables would have the
 * browser look through all of them at each key. Once one has the keyboard all have, so that Tab finds the next.
 */
function useNear(captions: readonly ShownCaption[]): ReadonlySet<Element> {
  const [near, setNear] = useState<ReadonlySet<Element>>(new Set());
  const [all, setAll] = useState(false);
  useEffect(() => {
    if (all) return setNear(new Set(captions.map(({ host }) => host)));
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = ({ isIntersecting, target }: IntersectionObserverEntry) =>
          isIntersecting || target.contains(document.activeElement);
        setNear((old) => {
          if (entries.every((entry) => isNear(entry) === old.has(entry.target))) return old;
          const told = new Set(entries.map(({ target }) => target));
          return new Set(
            [...old].filter((host) => !told.has(host)).concat(entries.filter(isNear).map(({ target }) => target)),
          );
        });
      },
      { rootMargin: '100%', scrollMargin: '100%' },
    );
    const onFocus = () => setAll(true);
    for (const { host } of captions) {
      observer.observe(host);
      host.addEventListener('focusin', onFocus);
    }
    return () => {
      observer.disconnect();
      for (const { host } of captions) host.removeEventListener('focusin', onFocus);
    };
  }, [captions, all]);
  return near;
}

function readCaption(editor: LexicalEditor, key: NodeKey): string | null {
  return editor.getEditorState().read(() => {
    const node = $getNodeByKey(key);
    return $isTableNode(node) ? $getCaption(node) : null;
  });
}

const HOST = 'note-table-caption';

function hostIn(frame: HTMLElement, caption: string): HTMLElement {
  const known = frame.querySelector<HTMLElement>(`:scope > .${HOST}`);
  const host = known ?? document.createElement('div');
  host.toggleAttribute('data-empty', caption === '');
  if (known) return known;
  host.className = HOST;
  host.contentEditable = 'false';
  setDOMUnmanaged(host);
  keepKeysIn(host);
  frame.prepend(host);
  return host;
}

function changeCaption(editor: LexicalEditor, key: NodeKey, caption: string, step: boolean): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if ($isTableNode(node)) $setCaption(node, caption);
    },
    { discrete: true, tag: [SKIP_DOM_SELECTION_TAG, step ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG] },
  );
}

/** Enter and Escape go on in the table. */
function leaveCaption(editor: LexicalEditor, key: NodeKey, event: KeyboardEvent): void {
  if (event.key !== 'Escape' && (event.key !== 'Enter' || event.nativeEvent.isComposing)) return;
  event.preventDefault();
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if ($isTableNode(node)) node.getFirstDescendant()?.selectStart();
    },
    {
      onUpdate: () => {
        // A field of a block stands in the text, so the text would count as focused already.
        editor.getRootElement()?.focus({ preventScroll: true });
        editor.focus();
      },
    },
  );
}
