import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';

export function TemplateList() {
  const { library, view } = useDesk();
  const templates = useStore(library.store, (lists) => lists.templates);
  if (templates === null) return <Waiting label={t('Reading templates')} />;
  if (templates.length === 0)
    return (
      <EmptyState title={t('No templates were found')}>
        {t(
          'They come with the app, in its templates folder. Reinstalling brings them back; your notes do not need them.',
        )}
      </EmptyState>
    );
  return (
    <ul className="list-scroller scrolls">
      {templates.map((template) => (
        <li key={template.id} className="source-row">
          <button
            type="button"
            className="source-press"
            title={t('New note from {name}', { name: template.name })}
            onClick={() =>
              view.change((old) => ({ ...old, dialog: { kind: 'gallery', template: template.id }, overlay: null }))
            }
          >
            <span className="row-title">{template.name}</span>
            <span className="row-about row-description">{template.description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
