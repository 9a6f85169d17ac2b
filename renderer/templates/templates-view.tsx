import './templates-view.css';
import { ArrowLeft, FileType2, FileUp, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TemplateOrigin } from '../../core/contract/template-methods.ts';
import { blankTemplate } from '../../core/templates/blank-template.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showTemplates } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx';
import { canSaveIn, PLACE_NAMES } from './describe-place.ts';
import { DraftList } from './draft-list.tsx';
import { FolderDialog } from './folder-dialog.tsx';
import { PlaceSection } from './place-section.tsx';
import { RefusedFiles } from './refused-files.tsx';
import { usePlaces } from './use-places.ts';
import { type RefusedFile, useTemplateActions } from './use-template-actions.ts';

/** Where templates are kept, and what can be done with them. */
export function TemplatesView() {
  const run = useRunCommand();
  const { view, page, templateEditor } = useDesk();
  const hasNote = useStore(page.store, (now) => now.phase === 'open');
  const { places, drafts, trouble, refresh } = usePlaces();
  const actions = useTemplateActions(refresh);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [choosing, setChoosing] = useState<'personal' | 'department' | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const target = useRef<TemplateOrigin>('dossier');
  useEffect(() => title.current?.focus(), []);

  const beginBlank = async () => {
    await templateEditor.begin({ template: blankTemplate(), from: null });
    showTemplates(view, 'edit');
  };
  const open = (places ?? []).filter(canSaveIn);
  return (
    <section className="templates scrolls" aria-label={t('Templates')}>
      <header className="templates-head">
        <Button
          look="quiet"
          icon={ArrowLeft}
          className="templates-back"
          onClick={() => view.change((old) => ({ ...old, templates: null }))}
        >
          {hasNote ? t('Back to the note') : t('Close')}
        </Button>
        <div className="templates-heading">
          <h1 className="templates-title" ref={title} tabIndex={-1}>
            {t('Templates')}
          </h1>
          <Menu
            align="end"
            trigger={
              <Button icon={FileUp} disabled={open.length === 0}>
                {t('Import')}
              </Button>
            }
          >
            {open.map(({ origin }) => (
              <MenuItem
                key={origin}
                onChoose={() => {
                  target.current = origin;
                  files.current?.click();
                }}
              >
                {PLACE_NAMES[origin]}
              </MenuItem>
            ))}
            <MenuSeparator />
            <MenuItem icon={FileType2} onChoose={() => run('word-template')}>
              {t('From a Word form…')}
            </MenuItem>
          </Menu>
          <Button look="primary" icon={Plus} onClick={() => void beginBlank()}>
            {t('New template')}
          </Button>
        </div>
        <p className="templates-about">
          {t(
            'A template says what belongs in a note. The one kept nearest to the note is used when two have the same name in their file.',
          )}
        </p>
        <input
          ref={files}
          type="file"
          accept=".md"
          multiple
          hidden
          aria-label={t('Template files')}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            void actions.importFiles(chosen, target.current).then(setRefused);
          }}
        />
      </header>
      <RefusedFiles refused={refused} onDone={() => setRefused([])} />
      <DraftList drafts={drafts} onChanged={refresh} />
      {trouble !== null ? (
        <EmptyState
          title={t('The templates could not be read')}
          action={<Button onClick={() => void refresh()}>{t('Try again')}</Button>}
        >
          {trouble}
        </EmptyState>
      ) : places === null ? (
        <Waiting label={t('Reading templates')} lines={6} />
      ) : (
        places.map((place) => (
          <PlaceSection
            key={place.origin}
            place={place}
            targets={open}
            actions={actions}
            onFolder={() => setChoosing(place.origin === 'department' ? 'department' : 'personal')}
          />
        ))
      )}
      {choosing && (
        <FolderDialog
          which={choosing}
          folder={places?.find(({ origin }) => origin === choosing)?.folder ?? null}
          onClose={() => setChoosing(null)}
          onChosen={() => void refresh()}
        />
      )}
    </section>
  );
}
