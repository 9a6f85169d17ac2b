import type { FactDetail } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import type { OpenFact } from '../state/fact-editor.ts';
import { endFactForm } from '../state/fact-editor-form.ts';
import { compareRevisions } from '../state/fact-editor-history.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { WordChanges } from '../ui/word-changes.tsx';
import { useNameOf } from './use-name-of.ts';

interface ClashNoticeProps {
  readonly state: OpenFact;
  readonly theirs: FactDetail;
}

/** The fact was changed by somebody else meanwhile: theirs beside mine, for the user to choose. */
export function ClashNotice({ state, theirs }: ClashNoticeProps) {
  const { factEditor } = useDesk();
  const nameOf = useNameOf(null);
  const mine = endFactForm(state.base, state.form);
  const changes = mine.ok ? compareRevisions(theirs.fact, { ...theirs.fact, ...mine.draft }, nameOf) : [];
  return (
    <section className="editor-clash" role="alert" aria-label={t('Changed meanwhile')}>
      <p>
        <strong>{t('Somebody changed this fact meanwhile.')}</strong>{' '}
        {t('Nothing of yours is saved or lost. From theirs to yours:')}
      </p>
      <dl className="part-changes">
        {changes.map(({ part, words }) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd className="readable">
              <WordChanges words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="editor-actions">
        <Button look="primary" onClick={() => void factEditor.settle('mine')}>
          {t('Replace with mine')}
        </Button>
        <Button onClick={() => void factEditor.settle('theirs')}>{t('Use theirs')}</Button>
      </div>
    </section>
  );
}
