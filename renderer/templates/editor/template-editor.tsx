import '../templates-view.css';
import './template-editor.css';
import { ArrowLeft, Eye, PencilLine, Plus, Redo2, Save, Trash2, Undo2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { inEnglish } from '../../../core/shared/said.ts';
import { blankSection } from '../../../core/templates/blank-template.ts';
import type { DraftPlace, DraftProblem } from '../../../core/templates/check-draft.ts';
import type { Template } from '../../../core/templates/template.ts';
import { t } from '../../language/t.ts';
import { tell } from '../../language/tell.ts';
import { useStore } from '../../state/store.ts';
import type { EditedTemplate } from '../../state/template-editor.ts';
import { useDesk } from '../../state/use-desk.tsx';
import { showTemplates } from '../../state/view.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FieldList } from './field-list.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { SectionCard } from './section-card.tsx';
import { setTemplate } from './steps.ts';
import { TemplateHead } from './template-head.tsx';
import { type Editing, EditingProvider } from './use-editing.ts';

interface TemplateEditorProps {
  /** Draws a note as the template would begin it. */
  readonly preview: (template: Template) => ReactNode;
}

/** The template being changed: a page with everything that is said of it in sight. */
export function TemplateEditor({ preview }: TemplateEditorProps) {
  const { view, templateEditor } = useDesk();
  const edited = useStore(templateEditor.store);
  if (!edited)
    return (
      <section className="templates scrolls" aria-label={t('Template')}>
        <EmptyState
          title={t('No template is open')}
          action={<Button onClick={() => showTemplates(view)}>{t('Show templates')}</Button>}
        >
          {t('Choose one to change, or begin a new one.')}
        </EmptyState>
      </section>
    );
  return <OpenTemplate key={edited.id} edited={edited} preview={preview} />;
}

function OpenTemplate({ edited, preview }: TemplateEditorProps & { readonly edited: EditedTemplate }) {
  const { view, notify, templateEditor } = useDesk();
  const { template, from, checked, past, future } = edited;
  const [showing, setShowing] = useState<'edit' | 'preview'>('edit');
  const [saving, setSaving] = useState(false);
  const root = useRef<HTMLElement>(null);
  const problems = checked?.problems ?? NO_PROBLEMS;

  const editing = useMemo<Editing>(() => {
    const focus = (place: string) =>
      // It is drawn by the next frame.
      requestAnimationFrame(() => {
        const element = root.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
        element?.focus();
        element?.scrollIntoView({ block: 'nearest' });
      });
    return {
      template,
      change: templateEditor.change,
      goTo: (place) => void focus(place),
      problemsAt: (place) =>
        problems.filter((one) => nameOfPlace(one.place) === place).map(({ message }) => tell(message)),
    };
  }, [template, templateEditor, problems]);
  const goToFirst = useRef(editing.goTo);
  useEffect(() => goToFirst.current('settings'), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (key === 'z') event.shiftKey ? templateEditor.redo() : templateEditor.undo();
    else if (key === 'y') templateEditor.redo();
    else if (key === 's') setSaving(true);
    else return;
    event.preventDefault();
  };
  const discard = async () => {
    const refusal = await templateEditor.discard();
    if (refusal) return void notify({ title: t('Nothing was discarded'), text: refusal.message, trouble: true });
    showTemplates(view);
    const putBack = async () => {
      await templateEditor.begin({ template, from }, true);
      showTemplates(view, 'edit');
    };
    notify({
      title: t('Changes discarded'),
      lasting: true,
      action: { label: t('Put back'), run: () => void putBack() },
    });
  };
  const addSection = () => {
    templateEditor.change(setTemplate({ sections: [...template.sections, blankSection(1)] }));
    editing.goTo(`section-${template.sections.length}`);
  };
  return (
    <EditingProvider value={editing}>
      <section ref={root} className="template-editor" aria-label={t('Template')} onKeyDown={onKeyDown}>
        <h1 className="visually-hidden">{t('Template {name}', { name: template.name })}</h1>
        <header className="template-bar">
          <Button look="quiet" icon={ArrowLeft} onClick={() => showTemplates(view)}>
            {t('Templates')}
          </Button>
          <span className="template-state" role="status">
            {describeState(edited)}
          </span>
          <IconButton
            icon={Undo2}
            label={t('Undo')}
            keys="CmdOrCtrl+Z"
            disabled={past.length === 0}
            onClick={templateEditor.undo}
          />
          <IconButton
            icon={Redo2}
            label={t('Redo')}
            keys="CmdOrCtrl+Shift+Z"
            disabled={future.length === 0}
            onClick={templateEditor.redo}
          />
          <IconButton
            icon={Trash2}
            label={t('Discard changes')}
            disabled={edited.kept === 'untouched'}
            onClick={() => void discard()}
          />
          <Button
            icon={showing === 'edit' ? Eye : PencilLine}
            onClick={() => setShowing(showing === 'edit' ? 'preview' : 'edit')}
          >
            {showing === 'edit' ? t('Preview') : t('Edit')}
          </Button>
          <Button look="primary" icon={Save} onClick={() => setSaving(true)}>
            {t('Save…')}
          </Button>
        </header>
        <ProblemList
          problems={problems}
          template={template}
          onGoTo={(place) => {
            setShowing('edit');
            editing.goTo(place);
          }}
        />
        <div className="desk-ground scrolls">
          {showing === 'preview' ? (
            preview(checked?.template ?? template)
          ) : (
            <article className="paper template-paper" aria-label={template.name || t('New template')}>
              <TemplateHead />
              <FieldList />
              {template.sections.map((section, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a section without an id yet has only its place
                <SectionCard key={index} section={section} index={index} />
              ))}
              <Button look="quiet" icon={Plus} className="template-add" data-place="add-section" onClick={addSection}>
                {t('Add a section')}
              </Button>
            </article>
          )}
        </div>
      </section>
      {saving && <SaveDialog edited={edited} onClose={() => setSaving(false)} />}
    </EditingProvider>
  );
}

const NO_PROBLEMS: readonly DraftProblem[] = [];

interface ProblemListProps {
  readonly problems: readonly DraftProblem[];
  readonly template: Template;
  readonly onGoTo: (place: string) => void;
}

/** Everything that keeps the draft from being a template; each leads to its place. */
function ProblemList({ problems, template, onGoTo }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <ul className="template-problem-strip" aria-label={t('To put right')}>
      {problems.slice(0, 6).map(({ place, message }) => (
        <li key={`${nameOfPlace(place)} ${inEnglish(message)}`}>
          <button type="button" onClick={() => onGoTo(nameOfPlace(place))}>
            <strong>{sayPlace(place, template)}</strong> {tell(message)}
          </button>
        </li>
      ))}
      {problems.length > 6 && (
        <li className="template-problem-more">{t('And {count, number} more', { count: problems.length - 6 })}</li>
      )}
    </ul>
  );
}

function nameOfPlace(place: DraftPlace): string {
  return place.part === 'settings' ? 'settings' : `${place.part}-${place.index}`;
}

function sayPlace(place: DraftPlace, { fields, sections }: Template): string {
  if (place.part === 'settings') return t('Template');
  if (place.part === 'field') return fields[place.index]?.label || t('Field {name}', { name: place.index + 1 });
  return sections[place.index]?.heading || t('Section {number}', { number: place.index + 1 });
}

function describeState({ kept, from }: EditedTemplate): string {
  switch (kept) {
    case 'untouched':
      return from ? t('As it is saved') : '';
    case 'keeping':
      return t('Keeping your changes');
    case 'kept':
      return t('Changes kept, not saved as a template yet');
    case 'failed':
      return t('Your changes are only in this window. Save the template, or free some space.');
  }
}
