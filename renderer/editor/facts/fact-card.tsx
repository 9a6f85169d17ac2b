import './fact-card.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LexicalEditor, NodeKey } from 'lexical';
import type { Span } from '../../../core/facts/fact.ts';
import { t } from '../../language/t.ts';
import { later } from '../../ui/later.tsx';
import type { EditorFacts, FactWays } from '../editor-types.ts';
import { FloatingBox } from '../floating-box.tsx';
import { useCardLink } from './use-card-link.ts';

const CardContent = later(async () => (await import('./fact-card-content.tsx')).CardContent);

export interface FactCardProps {
  readonly facts: EditorFacts;
  readonly editable: boolean;
  readonly note: string;
  /** BCP 47, of the note. */
  readonly language: string;
  readonly ways: FactWays | undefined;
  readonly onOpenSource: (source: string, passage: number, span: Span | null) => void;
}

/** What stands behind a fact in the text, beside it. */
export function FactCard(props: FactCardProps) {
  const [editor] = useLexicalComposerContext();
  const { card, close, stay, leave } = useCardLink(editor);
  if (!card) return null;
  const back = () => {
    close();
    if (card.by === 'keyboard') editor.focus();
  };
  return (
    <FloatingBox
      key={`${card.link} ${card.by}`}
      place={() => placeOf(editor, card.link)}
      focus={card.by === 'keyboard' ? 'box' : 'none'}
      onClose={back}
      label={t('Fact')}
      className="fact-card"
      // Not onPointerEnter: React tells it before the text hears that the pointer left.
      popup={{ onPointerMove: stay, onPointerLeave: leave }}
    >
      <CardContent {...props} editor={editor} link={card.link} onClose={back} />
    </FloatingBox>
  );
}

/** The last line of a link that runs over several, so that the card stands near the words. */
function placeOf(editor: LexicalEditor, key: NodeKey): DOMRect {
  const rects = editor.getElementByKey(key)?.getClientRects();
  return rects?.[rects.length - 1] ?? new DOMRect();
}
