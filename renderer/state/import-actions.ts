import type { DeskParts } from './dossier-actions.ts';
import type { ArticleOffer } from './importing.ts';

/** Takes articles from wherever they came into the open dossier, and shows how that goes. */
export type ImportArticles = (articles: readonly ArticleOffer[]) => void;

export function createImportArticles({
  session,
  view,
  imports,
  notify,
}: Pick<DeskParts, 'session' | 'view' | 'imports' | 'notify'>): ImportArticles {
  return (articles) => {
    const now = session.read();
    if (articles.length === 0) return;
    if (now.phase !== 'open')
      return void notify({ title: 'Nothing was imported', text: 'Open a dossier first: articles go into it.' });
    if (now.dossier.readOnly)
      return void notify({
        title: 'This dossier can only be read here',
        text: 'Nothing was imported. Save a copy in a folder you can change, and import there.',
      });
    view.change((old) => ({ ...old, dialog: { kind: 'import' }, overlay: null }));
    imports.add(now.dossier.dossier, articles);
  };
}
