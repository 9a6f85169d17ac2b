import { t } from '../language/t.ts';
import type { DeskParts } from './dossier-actions.ts';
import type { ArticleOffer } from './importing.ts';

/** Takes articles from wherever they came into the open dossier, and shows how that goes. */
export type ImportArticles = (articles: readonly ArticleOffer[]) => void;

interface ImportPorts extends Pick<DeskParts, 'session' | 'machine' | 'view' | 'imports' | 'notify'> {
  /** Asks for a dossier to open. */
  readonly openDossier: () => void;
}

export function createImportArticles(ports: ImportPorts): ImportArticles {
  const { session, machine, view, imports, notify, openDossier } = ports;
  return (offers) => {
    const dossiers = offers.filter(isDossier);
    const articles = offers.filter((offer) => !isDossier(offer));
    const [first] = dossiers;
    // The desktop shell knows where a dropped file is and opens it itself.
    if (first && machine.read().host === 'browser')
      notify({
        title: t('{name} is a dossier, not an article', { name: first.name }),
        text: t('A browser does not say where a dropped file is. Choose it in its folder instead.'),
        lasting: true,
        action: { label: t('Open a dossier'), run: openDossier },
      });
    if (articles.length === 0) return;
    const now = session.read();
    if (now.phase !== 'open')
      return void notify({ title: t('Nothing was imported'), text: t('Open a dossier first: articles go into it.') });
    if (now.dossier.readOnly)
      return void notify({
        title: t('This dossier can only be read here'),
        text: t('Nothing was imported. Save a copy in a folder you can change, and import there.'),
      });
    view.change((old) => ({ ...old, dialog: { kind: 'import' }, overlay: null }));
    imports.add(now.dossier.dossier, articles);
  };
}

function isDossier({ name }: ArticleOffer): boolean {
  return name.toLowerCase().endsWith('.dossier');
}
