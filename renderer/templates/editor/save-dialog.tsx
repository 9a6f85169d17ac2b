import '../templates-view.css';
import { useId, useState } from 'react';
import type { Refusal } from '../../../core/contract/reply.ts';
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
      title: `“${reply.value.name}” saved in ${PLACES_IN_TEXT[chosen]}`,
      text: over
        ? `It is version ${reply.value.version}. Notes made from an earlier one say so, and do not change.`
        : 'It is in the gallery for new notes.',
      action: {
        label: 'Write a note with it',
        run: () =>
          view.change((old) => ({ ...old, templates: null, dialog: { kind: 'gallery', template: reply.value.id } })),
      },
    });
  };
  return (
    <Dialog
      open={dossierOpen}
      onClose={onClose}
      title="Save template"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form} disabled={busy || problems.length > 0}>
            {over ? 'Save changes' : 'Save'}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="template-save"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {problems.length > 0 && (
          <p className="field-error" role="alert">
            {problems.length === 1 ? 'One thing is' : `${problems.length} things are`} to put right first; the list
            above the page leads there. Your changes are kept meanwhile.
          </p>
        )}
        {places === null ? (
          <Waiting label="Looking where it can be saved" />
        ) : (
          <fieldset className="template-targets">
            <legend className="field-label">Keep it</legend>
            {TARGETS.map((target) => {
              const place = places.find(({ origin }) => origin === target);
              const open = place !== undefined && canSaveIn(place);
              return (
                <label key={target} className="template-target" data-off={!open || undefined}>
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
          <label className="template-target">
            <input type="checkbox" checked={asNew} onChange={(event) => setAsNew(event.target.checked)} />
            <span>
              As another template
              <span className="check-hint">
                {over
                  ? `Without, this becomes version ${Math.max(from.version + 1, template.version)} of the one you opened.`
                  : 'The one you opened stays as it is.'}
              </span>
            </span>
          </label>
        )}
        {over && from.remarks && (
          <p className="field-hint">
            The file has remarks for its authors (&lt;!-- --&gt;); saved from here, it will not.
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
  if (place.state === 'none') return 'No folder was chosen yet; choose one in the list of templates.';
  return canSaveIn(place) ? PLACE_PURPOSES[place.origin] : (describeTrouble(place) ?? '');
}
