import './export-dialog.css';
import { useState } from 'react';
import type { NoteSummary } from '../../core/contract/backend.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/contract/export-methods.ts';
import { CITATION_STYLES, type CitationStyleId, DEFAULT_STYLE } from '../../core/shared/citation-style.ts';
import { SOURCE_MODES, type SourceMode } from '../../core/shared/source-mode.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { downloadFile } from '../ui/download-file.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { FORMATS, nameDelivery } from './formats.ts';
import { tellExported, useFreshNotice } from './last-notice.ts';
import { MouldChoice } from './mould-choice.tsx';
import { Choice, Option } from './option.tsx';
import { PackNotes } from './pack-notes.tsx';
import { SOURCES } from './source-choice.tsx';
import { STYLE_NAMES } from './style-names.ts';
import { useKeptMould } from './use-kept-mould.ts';

interface PackDialogProps {
  /** The note it is opened for; null for none. */
  readonly note: string | null;
  readonly onClose: () => void;
}

const AS_TEMPLATE = 'template';
const SOURCE_OPTIONS = [
  {
    value: AS_TEMPLATE,
    get label() {
      return t('As each template has it');
    },
  },
  ...SOURCE_MODES.map((mode) => ({ value: mode, label: SOURCES[mode].name })),
] as const;

/** Makes one file of several notes, in the order they are chosen. */
export function PackDialog({ note, onClose }: PackDialogProps) {
  const { library, session, notes: actions, notify } = useDesk();
  useFreshNotice();
  const all = useStore(library.store, (lists) => lists.notes) ?? [];
  const name = useStore(session, (now) => (now.phase === 'open' ? now.dossier.name : ''));
  const [chosen, setChosen] = useState<readonly string[]>(note === null ? [] : [note]);
  const [title, setTitle] = useState(name);
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [sources, setSources] = useState<SourceMode | typeof AS_TEMPLATE>(AS_TEMPLATE);
  const [style, setStyle] = useState<CitationStyleId>(DEFAULT_STYLE);
  const { mould, reading, choose, keep } = useKeptMould(null);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const offered: readonly NoteSummary[] = all.filter(({ trashed }) => !trashed);

  const run = async () => {
    setWorking(true);
    setTrouble(null);
    const asked = sources === AS_TEMPLATE ? null : sources;
    const inMould = mould && format === 'docx' ? { mould: mould.file, styles: mould.styles } : {};
    const wanted = { notes: chosen, title: title.trim() || name, format, sources: asked, style, ...inMould };
    const reply = await actions.exportPack(wanted);
    setWorking(false);
    if (!reply.ok) return setTrouble(reply.code === 'cancelled' ? null : reply.message);
    if (reply.value.kind === 'download') downloadFile(reply.value);
    if (format === 'docx') await keep();
    onClose();
    tellExported(notify, t('{chosen} notes exported as a pack', { chosen: chosen.length }), nameDelivery(reply.value));
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Export a pack')}
      description={t(
        'Several notes as one file: a cover that lists them, each on a new page, footnotes numbered throughout.',
      )}
      trouble={trouble}
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
            disabled={working || chosen.length < 2 || (format === 'docx' && reading !== null)}
            onClick={() => void run()}
          >
            {chosen.length < 2 ? t('Export') : t('Export {chosen} notes', { chosen: chosen.length })}
          </Button>
        </>
      }
    >
      <div className="export">
        <PackNotes notes={offered} chosen={chosen} onChange={setChosen} />
        <Field label={t('Title of the pack')}>
          {({ control }) => (
            <input
              id={control}
              className="text-box"
              value={title}
              maxLength={1_000}
              onChange={({ target }) => setTitle(target.value)}
            />
          )}
        </Field>
        <Choice label={t('File')}>
          {EXPORT_FORMATS.map((one) => {
            const { icon: Icon, name: word, hint } = FORMATS[one];
            return (
              <Option key={one} name="format" checked={format === one} onChoose={() => setFormat(one)} hint={hint}>
                <Icon size={16} strokeWidth={1.75} aria-hidden /> {word}
              </Option>
            );
          })}
        </Choice>
        <div className="export-style">
          <span className="export-style-name">
            <span aria-hidden>{t('Sources')}</span>
            <Select label={t('Sources')} value={sources} options={SOURCE_OPTIONS} onChange={setSources} />
          </span>
          <span className="export-style-name">
            <span aria-hidden>{t('Citation style')}</span>
            <Select
              label={t('Citation style')}
              value={style}
              options={CITATION_STYLES.map(({ id }) => ({ value: id, label: STYLE_NAMES[id] }))}
              onChange={setStyle}
            />
          </span>
        </div>
        {format === 'docx' && <MouldChoice mould={mould} named={{}} reading={reading} onChange={choose} />}
      </div>
    </Dialog>
  );
}
