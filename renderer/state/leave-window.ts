import { t } from '../language/t.ts';
import type { FactEditorControl } from './fact-editor.ts';
import type { ReviewControl } from './review.ts';
import type { Store } from './store.ts';
import type { TemplateEditorControl } from './template-editor.ts';
import type { TwoNotes } from './two-notes.ts';
import type { View } from './view.ts';

/** Closes a window once everything is saved; says what is not, and stays. */
export function createLeaving(parts: {
  readonly view: Store<View>;
  readonly two: TwoNotes;
  readonly review: ReviewControl;
  readonly templateEditor: TemplateEditorControl;
  readonly factEditor: FactEditorControl;
  readonly sayClosed: () => void;
}): () => Promise<void> {
  const { view, two, review, templateEditor, factEditor, sayClosed } = parts;
  const stay = (message: string) => view.change((old) => ({ ...old, dialog: { kind: 'unsaved', message } }));
  return async () => {
    const [saved, kept, draft] = await Promise.all([two.page.flush(), review.flush(), templateEditor.keep()]);
    if (!draft)
      return stay(t('The template you are changing could not be kept in the dossier. Save it, then close the window.'));
    if (!kept || factEditor.isDirty())
      return stay(t('The fact you are editing is not saved. Save it or discard the change, then close the window.'));
    // Two versions of a note are both in the dossier: the question waits there for the next time.
    const failed = Object.values(two.sides).flatMap(({ store }) => {
      const now = store.read();
      return now.phase === 'open' && now.save.state === 'failed' ? [now.save.message] : [];
    });
    if (saved || failed[0] === undefined) return sayClosed();
    stay(failed[0]);
  };
}
