import './fact-card.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LexicalEditor, NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import type { FactDetail } from '../../../core/contract/backend.ts';
import type { Span } from '../../../core/facts/fact.ts';
import { Button } from '../../ui/button.tsx';
import type { EditorFacts } from '../editor-types.ts';
import { FloatingBox } from '../floating-box.tsx';
import { removeFactLink, restoreWording, takeRevision } from './change-fact-link.ts';
import { FactDetails } from './fact-details.tsx';
import { drawMarks } from './fact-marks.ts';
import { readPlace } from './fact-place.ts';
import { useCardLink } from './use-card-link.ts';

interface FactCardProps {
  readonly facts: EditorFacts;
  readonly editable: boolean;
  readonly note: string;
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
      label="Fact"
      className="fact-card"
      // Not onPointerEnter: React tells it before the text hears that the pointer left.
      popup={{ onPointerMove: stay, onPointerLeave: leave }}
    >
      <CardContent {...props} editor={editor} link={card.link} onClose={back} />
    </FloatingBox>
  );
}

interface CardContentProps extends FactCardProps {
  readonly editor: LexicalEditor;
  readonly link: NodeKey;
  readonly onClose: () => void;
}

function CardContent({ facts, editable, note, editor, link, onOpenSource, onClose }: CardContentProps) {
  const [place] = useState(() => readPlace(editor, link));
  const [detail, setDetail] = useState<FactDetail | null | 'asking'>('asking');
  const fact = place?.fact;

  useEffect(() => {
    if (fact === undefined) return;
    let current = true;
    void facts.read(fact).then((answer) => {
      if (!current) return;
      setDetail(answer);
      if (answer) drawMarks(editor, link, answer);
    });
    return () => {
      current = false;
    };
  }, [facts, fact, editor, link]);

  useEffect(() => {
    const element = editor.getElementByKey(link);
    element?.setAttribute('data-open', '');
    return () => element?.removeAttribute('data-open');
  }, [editor, link]);

  if (!place) return null;
  const act = (change: () => void) => () => {
    change();
    onClose();
    editor.focus();
  };
  const newer = detail !== 'asking' && detail && detail.fact.revision > place.revision ? detail.fact : null;
  return (
    <>
      {detail === 'asking' && <p className="fact-card-quiet">Looking up the fact…</p>}
      {detail === null && (
        <p className="fact-card-quiet">This fact is not in the dossier. The words in the text are safe.</p>
      )}
      {detail !== 'asking' && detail && (
        <FactDetails detail={detail} place={place} note={note} onOpenSource={onOpenSource} />
      )}
      {editable && (
        <div className="fact-card-actions">
          {newer && (
            <Button look="primary" onClick={act(() => takeRevision(editor, link, newer))}>
              Use the new wording
            </Button>
          )}
          {place.reworded && <Button onClick={act(() => restoreWording(editor, link))}>Restore wording</Button>}
          <Button look="quiet" onClick={act(() => removeFactLink(editor, link))}>
            Remove link
          </Button>
        </div>
      )}
    </>
  );
}

/** The last line of a link that runs over several, so that the card stands near the words. */
function placeOf(editor: LexicalEditor, key: NodeKey): DOMRect {
  const rects = editor.getElementByKey(key)?.getClientRects();
  return rects?.[rects.length - 1] ?? new DOMRect();
}
