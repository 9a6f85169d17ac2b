import './importing.css';
import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../language/t.ts';
import { offerFiles } from '../state/article-offer.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/**
 * Files dropped anywhere on the window are imported: it hears of them before the text does, which would put them in.
 * Facts and words dragged inside the window are none of its business.
 */
export function DropTarget() {
  const { session, importArticles } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.name : null));
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering a child comes before leaving its parent: only the balance says whether the window was left.
    let depth = 0;
    const own = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true && !isForText(event);
    const take = (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const enter = (event: DragEvent) => {
      if (!own(event)) return;
      take(event);
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!own(event)) return;
      event.stopPropagation();
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (!own(event)) return;
      take(event);
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!own(event)) return;
      take(event);
      depth = 0;
      setOver(false);
      importArticles(offerFiles(event.dataTransfer?.files ?? []));
    };
    const capture = { capture: true };
    addEventListener('dragenter', enter, capture);
    addEventListener('dragleave', leave, capture);
    addEventListener('dragover', hover, capture);
    addEventListener('drop', drop, capture);
    return () => {
      removeEventListener('dragenter', enter, capture);
      removeEventListener('dragleave', leave, capture);
      removeEventListener('dragover', hover, capture);
      removeEventListener('drop', drop, capture);
    };
  }, [importArticles]);

  if (!over) return null;
  return (
    <div className="drop-target" aria-hidden>
      <div className="drop-card">
        <FileDown size={28} strokeWidth={1.5} />
        <p className="drop-title">
          {dossier === null
            ? t('Open a dossier first')
            : readOnly
              ? t('This dossier can only be read here')
              : t('Drop to import')}
        </p>
        <p className="drop-text">
          {dossier === null || readOnly
            ? t('Nothing will be imported.')
            : t('Articles become sources of {dossier}; you review what they say next.', { dossier })}
        </p>
      </div>
    </div>
  );
}

/** Pictures dropped on a text that can be written in go into it. */
function isForText({ target, dataTransfer }: DragEvent): boolean {
  const onText = target instanceof Element && target.closest('.note-text[contenteditable="true"]') !== null;
  const items = [...(dataTransfer?.items ?? [])];
  return onText && items.length > 0 && items.every(({ type }) => type.startsWith('image/'));
}
