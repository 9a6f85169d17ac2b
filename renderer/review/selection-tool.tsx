import { Plus } from 'lucide-react';
import { Sentence } from '../language/sentence.tsx';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Keys } from '../ui/keys.tsx';
import type { WordSelection } from './use-word-selection.ts';

/** At the words selected: what can be made of them; and the caret, where there is one. */
export function SelectionTool({ selection }: { readonly selection: WordSelection }) {
  const { review } = useDesk();
  const { words, place, caret, read, end } = selection;
  if (!place) return null;
  const make = () => {
    const chosen = read();
    if (!chosen) return;
    end();
    void review.steps.addWords(chosen);
  };
  return (
    <>
      {caret && <span className="review-caret" style={{ left: place.left, top: place.top, height: place.height }} />}
      {caret && !words && (
        <p className="selection-tool selection-hint" style={{ left: place.left, top: place.top + place.height + 6 }}>
          <Sentence
            words="{arrow} selects, {escape} leaves"
            parts={{ arrow: <Keys keys="Shift+→" />, escape: <Keys keys="Esc" /> }}
          />
        </p>
      )}
      {words && (
        <div className="selection-tool" style={{ left: place.left, top: place.top + place.height + 6 }}>
          {/* A press must not take the selection away before it is read. */}
          <Button look="primary" icon={Plus} onMouseDown={(event) => event.preventDefault()} onClick={make}>
            {t('New fact')}
            <Keys keys={caret ? 'Enter' : 'N'} />
          </Button>
        </div>
      )}
    </>
  );
}
