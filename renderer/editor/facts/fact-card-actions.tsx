import type { LexicalEditor, NodeKey } from 'lexical';
import { Pin, PinOff, SquarePen } from 'lucide-react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { wordsOf } from '../../ui/fact-variants.ts';
import type { FactWays } from '../editor-types.ts';
import { pinPlace, removeFactLink, restoreWording, wordAs } from './change-fact-link.ts';
import type { FactPlace } from './fact-place.ts';
import type { Known } from './read-known.ts';

interface FactCardActionsProps {
  readonly editor: LexicalEditor;
  readonly link: NodeKey;
  readonly place: FactPlace;
  /** Null when the dossier does not have the fact. */
  readonly known: Known | null;
  readonly language: string;
  readonly ways: FactWays | undefined;
  readonly onClose: () => void;
}

/** What can be done with a place; each is one step of undo. */
export function FactCardActions({ editor, link, place, known, language, ways, onClose }: FactCardActionsProps) {
  const act = (change: () => void) => () => {
    change();
    onClose();
    editor.focus();
  };
  const fact = known?.detail.fact ?? null;
  const words = known && wordsOf(known.detail, place.wording, known.translation, language);
  const changed = fact && words !== place.shown && fact.revision > place.revision && !place.pinned;
  const successor = fact?.status === 'superseded' && !place.pinned ? (known?.successor ?? null) : null;
  return (
    <div className="fact-card-actions">
      {fact && words !== null && changed && (
        <Button look="primary" onClick={act(() => wordAs(editor, link, fact, { wording: place.wording, words }))}>
          {t('Use the new wording')}
        </Button>
      )}
      {successor && (
        <Button
          look={changed ? 'plain' : 'primary'}
          title={successor.claim}
          onClick={act(() => wordAs(editor, link, successor, { wording: 'claim', words: successor.claim }))}
        >
          {t('Use what took its place')}
        </Button>
      )}
      {place.reworded && <Button onClick={act(() => restoreWording(editor, link))}>{t('Restore wording')}</Button>}
      {fact && ways && (
        <Button
          look="quiet"
          icon={SquarePen}
          onClick={() => {
            onClose();
            ways.editFact(fact.id);
          }}
        >
          {t('Edit fact')}
        </Button>
      )}
      {fact && (
        <Button
          look="quiet"
          icon={place.pinned ? PinOff : Pin}
          title={
            place.pinned ? t('Changes of the fact are shown again') : t('Stays as it is, whatever happens to the fact')
          }
          onClick={act(() => pinPlace(editor, link, !place.pinned))}
        >
          {place.pinned ? t('Unpin') : t('Pin to revision {revision}', { revision: place.revision })}
        </Button>
      )}
      <Button look="quiet" onClick={act(() => removeFactLink(editor, link))}>
        {t('Remove link')}
      </Button>
    </div>
  );
}
