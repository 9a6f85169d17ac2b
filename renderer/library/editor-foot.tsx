import { t } from '../language/t.ts';
import type { OpenFact } from '../state/fact-editor.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Keys } from '../ui/keys.tsx';
import { AuthorField } from './author-field.tsx';

/** Why a fact changes, and keeping the change or not. */
export function EditorFoot({ state: { detail, reason, saving } }: { readonly state: OpenFact }) {
  const { factEditor } = useDesk();
  return (
    <footer className="editor-foot">
      {detail && (
        <Field label={t('Why it changes')} optional>
          {({ control }) => (
            <input
              id={control}
              className="text-box"
              maxLength={1000}
              placeholder={t('The ministry corrected the figure')}
              value={reason}
              onChange={(event) => factEditor.giveReason(event.target.value)}
            />
          )}
        </Field>
      )}
      <AuthorField />
      <div className="editor-actions">
        <Button look="primary" disabled={saving} onClick={() => void factEditor.save()}>
          {detail ? t('Save') : t('Add the fact')}
          <Keys keys="CmdOrCtrl+Enter" />
        </Button>
        <Button onClick={factEditor.discard}>{t('Discard')}</Button>
      </div>
    </footer>
  );
}
