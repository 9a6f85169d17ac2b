import '../templates-view.css';
import { useId, useState } from 'react';
import type { Refusal } from '../../../core/contract/reply.ts';
import { t } from '../../language/t.ts';
import { useStore } from '../../state/store.ts';
import type { EditedTemplate } from '../../state/template-editor.ts';
import { useDesk } from '../../state/use-desk.tsx';
import { showTemplates } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Waiting } from '../../ui/empty-state.tsx';
import { canSaveIn, describeTrouble, PLACE_NAMES, PLACE_PURPOSES, PLACES_IN_TEXT } from '../describe-place.ts';
import { usePlaces } from '../use-places.ts';

interface SaveDialogProps {
  readonly edited: EditedTemplate;
  readonly onClose: () => void;
}

const TARGETS = ['dossier', 'personal', 'department'] as const;
type Target = (typeof TARGETS)[number];

/** Where a template is saved, and what that means for notes made from it. */
export function SaveDialog({ edited, onClose }: SaveDialogProps) {
  const { view, library, notify, templateEditor } = useDesk();
  const { places } = usePlaces();
  const form = useId();
  const { from, template, checked } = edited;
  const [chosen, setChosen] = useState<Target>(from?.origin ?? 'dossier');
  const [asNew, setAsNew] = useState(from === null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const dossierOpen = useStore(templateEditor.store, (now) => now !== null);
  const over = !asNew && from?.origin === chosen;
  const problems = checked?.problems ?? [];

  const save = async () => {
    setBusy(true);
    const reply = await templateEditor.save(chosen, !over);
    setBusy(false);
    if (!reply.ok) {
      // What was changed or deleted since can only become another one.
      if (reply.code === 'clash') setAsNew(true);
      return setRefusal(reply);
    }
    await library.refreshTemplates();
    onClose();
    showTemplates(view);
    notify({
      title: t('“{name}” saved in {place}', { name: reply.value.name, place: PLACES_IN_TEXT[chosen] }),
      text: over
        ? t('It is version {version}. Notes made from an earlier one say so, and do not change.', {
            version: reply.value.version,
          })
        : t('It is in the gallery for new notes.'),
      action: {
        label: t('Write a note with it'),
        run: () =>
          view.change((old) => ({ ...old, templates: null, dialog: { kind: 'gallery', template: reply.value.id } })),
      },
    });
  };
  return (
    <Dialog
      open={dossierOpen}
      onClose={onClose}
      title={t('Save template')}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={busy || problems.length > 0}>
            {over ? t('Save changes') : t('Save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {problems.length > 0 && (
          <p className="field-error" role="alert">
            {t(
              '{count, plural, one {One thing has} other {# things have}} to be put right first; the list above the page leads there. Your changes are kept meanwhile.',
              { count: problems.length },
            )}
          </p>
        )}
        {places === null ? (
          <Waiting label={t('Looking where it can be saved')} />
        ) : (
          <fieldset className="template-targets">
            <legend className="field-label">{t('Where to keep it')}</legend>
            {TARGETS.map((target) => {
              const place = places.find(({ origin }) => origin === target);
              const open = place !== undefined && canSaveIn(place);
              return (
                <label key={target} className="check-line" data-off={!open || undefined}>
                  <input
                    type="radio"
                    name="place"
                    value={target}
                    checked={chosen === target}
                    disabled={!open}
                    onChange={() => setChosen(target)}
                  />
                  <span>
                    {PLACE_NAMES[target]}
                    <span className="check-hint">{sayWhy(place)}</span>
                  </span>
                </label>
              );
            })}
          </fieldset>
        )}
        {from?.origin === chosen && (
          <label className="check-line">
            <input type="checkbox" checked={asNew} onChange={(event) => setAsNew(event.target.checked)} />
            <span>
              {t('As a new template')}
              <span className="check-hint">
                {over
                  ? t('Otherwise, this becomes version {version} of the one you opened.', {
                      version: Math.max(from.version + 1, template.version),
                    })
                  : t('The one you opened stays as it is.')}
              </span>
            </span>
          </label>
        )}
        {over && from.remarks && (
          <p className="field-hint">
            {t('The file has remarks for its authors (<!-- -->); saved from here, it will not.')}
          </p>
        )}
        {refusal && (
          <p className="field-error" role="alert">
            {refusal.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}

function sayWhy(place: Parameters<typeof describeTrouble>[0] | undefined): string {
  if (!place) return '';
  if (place.state === 'none') return t('No folder has been chosen yet; choose one in the list of templates.');
  return canSaveIn(place) ? PLACE_PURPOSES[place.origin] : (describeTrouble(place) ?? '');
}
