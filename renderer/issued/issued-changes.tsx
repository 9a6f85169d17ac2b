import type { ChangeReason, LinkChange } from '../../core/contract/update-methods.ts';
import { wholeWords } from '../../core/note/whole-words.ts';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { nameStatus } from '../ui/fact-status.tsx';
import { nameSource } from '../ui/name-source.ts';

interface IssuedChangesProps {
  readonly changes: readonly LinkChange[];
  readonly language: string;
}

/** Place by place: what the copy says, what holds now, and why. */
export function IssuedChanges({ changes, language }: IssuedChangesProps) {
  const { factEditor } = useDesk();
  return (
    <ol className="issued-changes">
      {changes.map((change) => {
        const { ordinal, words, after, fact, source, since } = change;
        const context = wholeWords(change.context);
        const why = [...change.reasons.flatMap(wordReason), since.at(-1)?.reason, source && nameSource(source.csl)];
        return (
          <li key={ordinal} className="issued-change">
            <p className="issued-place" lang={language} dir="auto">
              {context.before}
              <strong>{words}</strong>
              {context.after}
            </p>
            {after !== words && (
              <p className="issued-now" lang={language} dir="auto">
                <span className="issued-label">{t('Now')}</span> {after}
              </p>
            )}
            <p className="field-hint">
              {why.filter(Boolean).join(' · ')}{' '}
              <Button look="quiet" className="issued-link" onClick={() => factEditor.open(fact.id)}>
                {t('Show the fact')}
              </Button>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function wordReason(reason: ChangeReason): readonly string[] {
  switch (reason.what) {
    case 'wording':
      return [];
    case 'status':
      return [`${nameStatus(reason.from)} → ${nameStatus(reason.to)}`];
    case 'disclosure':
      return [t('Marking or disclosure changed')];
    case 'source-withdrawn':
      return [t('Source withdrawn')];
  }
}
