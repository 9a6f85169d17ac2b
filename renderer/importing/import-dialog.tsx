import './importing.css';
import type { ClipboardEvent } from 'react';
import { t } from '../language/t.ts';
import { offerTransfer } from '../state/article-offer.ts';
import { isOver } from '../state/importing.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { ImportRowView } from './import-row.tsx';

/** Where articles come in, and how far each is. Closed, it goes on; the status bar brings it back. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { imports, importArticles, view } = useDesk();
  const rows = useStore(imports.store);
  const over = rows.filter(isOver).length;
  const working = over < rows.length;
  const paste = () => view.change((old) => ({ ...old, dialog: { kind: 'paste-article' } }));
  const onPaste = (event: ClipboardEvent) => {
    const offers = offerTransfer(event.clipboardData);
    if (offers.length === 0) return;
    event.preventDefault();
    importArticles(offers);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Import articles')}
      {...(rows.length > 0
        ? {
            footer: (
              <>
                <span className="import-more">
                  <ChooseFiles look="plain">{t('Choose more files')}</ChooseFiles>
                  <Button look="quiet" onClick={paste}>
                    {t('Paste an article')}
                  </Button>
                </span>
                {over > 0 && (
                  <Button look="quiet" onClick={imports.clear}>
                    {t('Clear')}
                  </Button>
                )}
                <Button
                  look={working ? 'plain' : 'primary'}
                  title={working ? t('Imports continue; the foot of the page leads back here') : undefined}
                  onClick={onClose}
                >
                  {working ? t('Hide') : t('Done')}
                </Button>
              </>
            ),
          }
        : {})}
    >
      <div onPaste={onPaste}>
        {rows.length === 0 ? (
          <div className="import-empty">
            <p className="import-lead">{t('Drop articles anywhere on the window, or choose them here.')}</p>
            <div className="import-ways">
              <ChooseFiles look="primary">{t('Choose files')}</ChooseFiles>
              <Button onClick={paste}>{t('Paste an article')}</Button>
            </div>
            <p className="import-hint">
              {t(
                'Saved web pages, plain text, Markdown, Word and PDF with text, up to 50 MB each. They are read on this computer and go into this dossier only.',
              )}
            </p>
          </div>
        ) : (
          <ul className="import-rows" aria-label={t('Articles')}>
            {rows.map((row) => (
              <ImportRowView key={row.ticket} row={row} />
            ))}
          </ul>
        )}
        <p className="visually-hidden" role="status">
          {rows.length === 0 ? '' : t('{over} of {rows} done', { over, rows: rows.length })}
        </p>
      </div>
    </Dialog>
  );
}
