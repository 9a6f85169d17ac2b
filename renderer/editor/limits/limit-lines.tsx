import './limit-lines.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, type LexicalEditor, mergeRegister } from 'lexical';
import { type CSSProperties, useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { widerAt } from '../pages/wider-at.ts';
import { isSameData } from '../same-data.ts';
import { rectAt } from './rect-at.ts';

/** Where a limit is reached in the text. */
export interface LimitMark {
  readonly id: string;
  /** A few words for the margin. */
  readonly label: string;
  /** The same as a sentence. */
  readonly words: string;
  /** Index of a top-level block. */
  readonly block: number;
  /** Of the block, before it. */
  readonly characters: number;
}

interface Line extends LimitMark {
  /** In CSS pixels from the top of the text. */
  readonly top: number;
  readonly wider: CSSProperties;
}

/** A thin line in the margin at the words with which a limit is passed; it moves no text. */
export function LimitLines({ limits }: { readonly limits: readonly LimitMark[] }) {
  const [editor] = useLexicalComposerContext();
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    if (limits.length === 0) {
      setLines([]);
      return;
    }
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const next = limits.flatMap((limit) => placeLine(editor, limit));
        setLines((old) => (sameLines(old, next) ? old : next));
      });
    };
    const observer = new ResizeObserver(soon);
    const stop = mergeRegister(
      editor.registerUpdateListener(soon),
      editor.registerRootListener((root) => {
        observer.disconnect();
        if (root) observer.observe(root);
      }),
    );
    soon();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      stop();
    };
  }, [editor, limits]);
  if (lines.length === 0) return null;
  return (
    <ul className="limit-lines" aria-label={t('Limits, in the margin')}>
      {lines.map(({ id, label, words, top, wider }) => (
        <li key={id} className="limit-line" style={{ top, ...wider }} title={words}>
          <span aria-hidden className="limit-label">
            {label}
          </span>
          <span className="visually-hidden">{words}</span>
        </li>
      ))}
    </ul>
  );
}

function placeLine(editor: LexicalEditor, limit: LimitMark): readonly Line[] {
  const root = editor.getRootElement();
  const origin = root?.parentElement?.getBoundingClientRect();
  const key = editor.read(() => $getRoot().getChildAtIndex(limit.block)?.getKey());
  const element = key === undefined ? null : editor.getElementByKey(key);
  if (!origin || !element) return [];
  const top = Math.round(rectAt(element, limit.characters).top - origin.top);
  return [{ ...limit, top, wider: widerAt(element) }];
}

function sameLines(one: readonly Line[], other: readonly Line[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, top, wider, label }, index) => {
      const twin = other[index];
      return id === twin?.id && top === twin.top && isSameData(wider, twin.wider) && label === twin.label;
    })
  );
}
