import './review-article.css';
import { ArrowLeft } from 'lucide-react';
import { type MouseEvent, useMemo, useRef } from 'react';
import { t } from '../language/t.ts';
import type { OpenReview } from '../state/review-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { ArticleText } from '../ui/article/article-text.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { ArticleHead } from './article-head.tsx';
import { marksOfReview, pickMark } from './review-marks.ts';
import { SelectionTool } from './selection-tool.tsx';
import { followedWords, useFollowWords } from './use-follow-words.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useWordSelection } from './use-word-selection.ts';

/** The source under review, read like an article, with every suggestion underlined at its words. */
export function ReviewArticle() {
  const { view, page, review, session } = useDesk();
  const now = useStore(review.store);
  const hasNote = useStore(page.store, (state) => state.phase === 'open');
  const retry = () => {
    const [{ source }, open] = [view.read(), session.read()];
    if (source && open.phase === 'open') void review.open(open.dossier.dossier, source.id);
  };
  return (
    <article className="review-sheet" aria-label={t('Source under review')}>
      <Button
        look="quiet"
        icon={ArrowLeft}
        className="review-back"
        onClick={() => view.change((old) => ({ ...old, source: null }))}
      >
        {hasNote ? t('Back to the note') : t('Close')}
      </Button>
      {now.phase === 'failed' ? (
        <EmptyState
          title={t('The source could not be read')}
          action={<Button onClick={retry}>{t('Try again')}</Button>}
        >
          {now.message}
        </EmptyState>
      ) : now.phase === 'open' ? (
        <Article key={now.source} now={now} />
      ) : (
        <Waiting label={t('Reading the source')} lines={9} />
      )}
    </article>
  );
}

function Article({ now }: { readonly now: OpenReview }) {
  const { review, view } = useDesk();
  const article = useRef<HTMLDivElement>(null);
  const { current, sought, tab, review: read } = now;
  const { source } = read.detail;
  const shown = tab === 'checklist' ? null : current;
  const marks = useMemo(() => marksOfReview(read, shown, sought), [read, shown, sought]);
  const selection = useWordSelection(article);
  const card = read.suggestions.find(({ id }) => id === shown);
  useFollowWords(
    article,
    followedWords(source.id, card ? { id: card.id, citations: card.draft.citations } : null, sought),
  );
  useReviewKeys(selection);

  const onClick = (event: MouseEvent) => {
    if (document.getSelection()?.isCollapsed === false) return;
    const run = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-marks]') : null;
    const ids = run?.dataset.marks?.split(' ') ?? [];
    if (!run || ids.length === 0) return;
    const chosen = pickMark(read, ids, tab === 'suggestions' ? current : null);
    if (chosen !== null) return review.reveal(chosen);
    // A fact that came from elsewhere has no card: the source as it is read lists it below its passage.
    const passage = Number(run.closest<HTMLElement>('[data-passage]')?.dataset.passage);
    const cited = read.detail.facts.find(({ fact }) => ids.includes(fact.id));
    const span = cited?.fact.citations.find((one) => one.source === source.id && one.passage === passage)?.span ?? null;
    if (cited) showSource(view, source.id, { passage, span });
  };

  return (
    <>
      <ArticleHead detail={read.detail} />
      {source.passages.length === 0 ? (
        <EmptyState title={t('No passages are recorded')}>
          {t('Only the data of this source was kept, not its text.')}
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the cards, in the same order
        // biome-ignore lint/a11y/useKeyWithClickEvents: the same
        <div ref={article} className="review-text" data-selecting={selection.caret || undefined} onClick={onClick}>
          <ArticleText passages={source.passages} language={source.language} marks={marks} />
          <SelectionTool selection={selection} />
        </div>
      )}
    </>
  );
}
