import './export-dialog.css';
import { useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/contract/export-methods.ts';
import { DEFAULT_STYLE } from '../../core/shared/citation-style.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { downloadFile } from '../ui/download-file.ts';
import { FORMATS, nameDelivery } from './formats.ts';
import { tellExported, useFreshNotice } from './last-notice.ts';
import { MouldChoice } from './mould-choice.tsx';
import { Choice, Option } from './option.tsx';
import { hasList, SourceChoice, type SourceSettings } from './source-choice.tsx';
import { useKeepStyles } from './use-keep-styles.ts';
import { useKeptMould } from './use-kept-mould.ts';

interface ExportDialogProps {
  readonly format: ExportFormat;
  readonly onClose: () => void;
}

type Progress =
  | { readonly phase: 'asking' }
  | { readonly phase: 'working' }
  | { readonly phase: 'failed'; readonly message: string };

/** Makes a file of the open note and says where it went. */
export function ExportDialog({ format: asked, onClose }: ExportDialogProps) {
  const { page, library, notes, notify, comments } = useDesk();
  useFreshNotice();
  const templateId = useStore(page.store, (now) => (now.phase === 'open' ? now.opened.note.template : null));
  const title = useStore(page.store, (now) => (now.phase === 'open' ? now.head.title : ''));
  const template = useStore(library.store, (lists) => lists.templates)?.find((one) => one.id === templateId);
  const [format, setFormat] = useState<ExportFormat>(asked);
  const [settings, setSettings] = useState<SourceSettings>({
    sources: template?.sources ?? 'footnotes',
    style: DEFAULT_STYLE,
    list: null,
  });
  const [withNote, setWithNote] = useState(true);
  const [withComments, setWithComments] = useState(false);
  const remarks = useStore(comments.store, ({ threads }) => threads.length);
  const { mould, reading, choose, keep } = useKeptMould(templateId ?? undefined);
  const [keeps, setKeeps] = useState(false);
  const keepStyles = useKeepStyles(template);
  const [progress, setProgress] = useState<Progress>({ phase: 'asking' });

  const run = async () => {
    setProgress({ phase: 'working' });
    const inMould = mould && format === 'docx' ? { mould: mould.file, styles: mould.styles } : {};
    const said = withComments && format === 'docx' && !mould ? { comments: true } : {};
    const reply = await notes.export({ ...settings, format, list: hasList(settings), withNote, ...said, ...inMould });
    if (!reply.ok) {
      setProgress(reply.code === 'cancelled' ? { phase: 'asking' } : { phase: 'failed', message: reply.message });
      return;
    }
    if (reply.value.kind === 'download') downloadFile(reply.value);
    if (mould && keeps) await keepStyles?.(mould.styles);
    if (format === 'docx') await keep(keeps ? {} : undefined);
    onClose();
    tellExported(notify, t('Exported to {name}', { name: FORMATS[format].name }), nameDelivery(reply.value));
  };

  const working = progress.phase === 'working';
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('Export')}
      description={title || t('Untitled note')}
      trouble={progress.phase === 'failed' ? progress.message : null}
      footer={
        <>
          {working && (
            <span className="dialog-foot-note" role="status">
              {t('Making the file')}
            </span>
          )}
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button
            look="primary"
            disabled={working || (format === 'docx' && reading !== null)}
            onClick={() => void run()}
          >
            {progress.phase === 'failed' ? t('Try again') : t('Export')}
          </Button>
        </>
      }
    >
      <div className="export">
        <Choice label={t('File')}>
          {EXPORT_FORMATS.map((one) => {
            const { icon: Icon, name, hint } = FORMATS[one];
            return (
              <Option key={one} name="format" checked={format === one} onChoose={() => setFormat(one)} hint={hint}>
                <Icon size={16} strokeWidth={1.75} aria-hidden /> {name}
              </Option>
            );
          })}
        </Choice>
        <SourceChoice settings={settings} onChange={setSettings} />
        {format === 'docx' && (
          <label className="export-inside">
            <input type="checkbox" checked={withNote} onChange={({ target }) => setWithNote(target.checked)} />
            <span>
              {t('The note travels inside the file')}
              <span className="export-option-hint">
                {t('So that changes made in Word can be brought back. Nothing goes in that the page does not show.')}
              </span>
            </span>
          </label>
        )}
        {format === 'docx' && remarks > 0 && mould === null && (
          <label className="export-inside">
            <input type="checkbox" checked={withComments} onChange={({ target }) => setWithComments(target.checked)} />
            <span>
              {t('With comments')}
              <span className="export-option-hint">
                {t(
                  '{count, plural, one {The comment on this note is} other {The # comments on this note are}} in the file for whoever opens it.',
                  { count: remarks },
                )}
              </span>
            </span>
          </label>
        )}
        {format === 'docx' && (
          <MouldChoice mould={mould} named={template?.styles ?? {}} reading={reading} onChange={choose} />
        )}
        {format === 'docx' && mould && Object.keys(mould.styles).length > 0 && keepStyles && (
          <label className="export-check">
            <input type="checkbox" checked={keeps} onChange={({ target }) => setKeeps(target.checked)} />
            {t('Keep these styles with the template')}
          </label>
        )}
      </div>
    </Dialog>
  );
}
