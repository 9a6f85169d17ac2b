import type { BackendEvent } from '../../../core/contract/backend.ts';
import type { ArticleFile, ImportReport } from '../../../core/contract/source-methods.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { refuseReadOnly } from '../dossier/write.ts';
import type { FileReader } from '../reading/file-reader.ts';
import { Refused } from '../refused.ts';
import { readKnownNames } from './known-names.ts';
import { storeArticle } from './store-article.ts';

export interface ImportSetup {
  readonly reader: FileReader;
  /** The dossier while it is open; throws Refused once the window has closed it. */
  readonly findDossier: () => Dossier;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Omit<Progress, 'type' | 'ticket'>) => void;
  readonly clock: () => string;
  readonly newId: NewId;
}

type Progress = Extract<BackendEvent, { readonly type: 'import-progress' }>;

/**
 * Reads an article in a process of its own, then stores it in one transaction: whatever ends the import before that
 * leaves nothing behind. Throws Refused: `unreadable`, `cancelled`, and what the dossier answers.
 */
export async function importArticle(article: ArticleFile, setup: ImportSetup): Promise<ImportReport> {
  const { reader, findDossier, signal, onProgress, clock, newId } = setup;
  const dossier = findDossier();
  refuseReadOnly(dossier);
  const result = await reader.read({ article, known: readKnownNames(dossier), published: null }, onProgress, signal);
  if (signal.aborted) throw new Refused('cancelled', 'The import was stopped. Nothing was changed.');
  onProgress({ stage: 'saving', done: 0, of: null });
  return storeArticle(findDossier(), result, { at: clock(), newId });
}
