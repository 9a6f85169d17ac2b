import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { LexicalEditor, NodeKey } from 'lexical';
import type { MouseEvent } from 'react';
import type { ContentsOf } from '../../../core/note/note.ts';
import { contentsTitle, nameTarget } from '../../../core/note/references.ts';
import { t } from '../../language/t.ts';
import { useLanguage } from '../../language/use-language.ts';
import { goToBlock } from '../go-to-block.ts';
import { useTargets } from './reference-store.ts';

interface ContentsBlockProps {
  readonly editor: LexicalEditor;
  readonly nodeKey: NodeKey;
  readonly of: ContentsOf;
}

const EMPTY: Readonly<Record<ContentsOf, string>> = {
  get headings() {
    return t('The headings of this note will be listed here.');
  },
  get tables() {
    return t('Tables with a caption will be listed here.');
  },
  get figures() {
    return t('Pictures and charts with a caption will be listed here.');
  },
};

/** A contents table on the page: its entries are those of the text as it stands, and lead to them. */
export function ContentsBlock({ editor, nodeKey, of }: ContentsBlockProps) {
  // The editor keeps what it has drawn.
  useLanguage();
  const editable = useLexicalEditable();
  const [selected, setSelected, clearSelected] = useLexicalNodeSelection(nodeKey);
  // It is the note's, and printed.
  const title = contentsTitle(of, editor.getRootElement()?.lang || 'en');
  const entries = useTargets(editor).filter((target) => target.of === of);
  const select = ({ target }: MouseEvent) => {
    // An entry leads away.
    if (target instanceof Element && target.closest('button')) return;
    clearSelected();
    setSelected(true);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys select it, as any block of the text
    <nav
      className="contents-block"
      aria-label={title}
      data-selected={selected || undefined}
      onClick={editable ? select : undefined}
    >
      <p className="contents-title">{title}</p>
      {entries.length === 0 && <p className="contents-empty">{EMPTY[of]}</p>}
      <ul>
        {entries.map((target) => (
          <li key={target.key} data-level={target.level}>
            <button type="button" onClick={() => goToBlock(editor, target.block)}>
              {nameTarget(target)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
