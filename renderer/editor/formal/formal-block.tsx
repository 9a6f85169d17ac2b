import './formal-block.css';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { LexicalEditor, NodeKey } from 'lexical';
import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { t } from '../../language/t.ts';
import { useLanguage } from '../../language/use-language.ts';
import { IconButton } from '../../ui/button.tsx';
import { later } from '../../ui/later.tsx';
import { changeBlock, leaveBlock, removeBlock } from './change-block.ts';
import { DecisionFields } from './decision-fields.tsx';
import type { Formal } from './formal-state.ts';

const SignOffFields = later(async () => (await import('./sign-off-fields.tsx')).SignOffFields);

interface FormalBlockProps {
  readonly editor: LexicalEditor;
  readonly nodeKey: NodeKey;
  readonly block: Formal;
}

/** A decision or signature block on the page. Tab goes through its fields; Escape goes back to the text. */
export function FormalBlock({ editor, nodeKey, block }: FormalBlockProps) {
  // The editor keeps what it has drawn.
  useLanguage();
  const editable = useLexicalEditable();
  const [selected] = useLexicalNodeSelection(nodeKey);
  const box = useRef<HTMLElement>(null);
  const onChange = (next: Formal, step: boolean) => changeBlock(editor, nodeKey, next, step);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leaveBlock(editor, nodeKey);
  };
  const name = block.type === 'decision' ? t('Decision') : t('Signatures and clearance');

  return (
    <section
      ref={box}
      className="formal-block"
      aria-label={name}
      data-selected={selected || undefined}
      onKeyDown={leave}
    >
      <header className="formal-head">
        <span>{name}</span>
        {editable && (
          <IconButton
            icon={X}
            size={14}
            label={t('Remove {name}', { name: name.toLowerCase() })}
            onClick={() => removeBlock(editor, nodeKey)}
          />
        )}
      </header>
      {block.type === 'decision' ? (
        <DecisionFields block={block} editable={editable} box={box} onChange={onChange} />
      ) : (
        <SignOffFields block={block} editable={editable} box={box} onChange={onChange} />
      )}
    </section>
  );
}
