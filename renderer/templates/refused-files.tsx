import { X } from 'lucide-react';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { IconButton } from '../ui/button.tsx';
import type { RefusedFile } from './use-template-actions.ts';

/** What is wrong with files that were not taken in, until it is put away. */
export function RefusedFiles({
  refused,
  onDone,
}: {
  readonly refused: readonly RefusedFile[];
  readonly onDone: () => void;
}) {
  if (refused.length === 0) return null;
  return (
    <div className="templates-refused" role="alert">
      <IconButton icon={X} label={t('Dismiss')} onClick={onDone} className="templates-refused-close" />
      {refused.map(({ file, problems }) => (
        <div key={file}>
          <p className="templates-refused-file">{t('“{file}” was not added', { file })}</p>
          <ul className="template-problems">
            {problems.slice(0, 8).map(({ line, message }) => {
              const words = tell(message);
              return <li key={`${line} ${words}`}>{t('Line {line}: {message}', { line, message: words })}</li>;
            })}
            {problems.length > 8 && <li>{t('And {count, number} more.', { count: problems.length - 8 })}</li>}
          </ul>
        </div>
      ))}
    </div>
  );
}
