import { useEffect, useRef } from 'react';
import { FACT_KINDS } from '../../core/facts/fact.ts';
import { type Press, pressOf } from '../commands/read-press.ts';
import { t } from '../language/t.ts';
import type { ReviewControl } from '../state/review.ts';
import { citationIn } from '../state/review-list.ts';
import type { OpenReview } from '../state/review-page.ts';
import { useDesk } from '../state/use-desk.tsx';
import { moveCaret } from './move-caret.ts';
import type { WordSelection } from './use-word-selection.ts';

/**
 * The keys of a review, heard before anybody else: in a text field only those that end an edit, with a dialog or menu
 * open none. Where nothing here has a use for a key, it goes on its way.
 */
export function useReviewKeys(selection: WordSelection): void {
  const { review } = useDesk();
  const latest = useRef(selection);
  latest.current = selection;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const page = review.store.read();
      if (page.phase !== 'open' || event.isComposing || document.querySelector(BLOCKING)) return;
      const press = pressOf(event, navigator.platform.startsWith('Mac'));
      if (press === null || !hear({ press, event, page, review, selection: latest.current })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [review]);
}

/** An open dialog or menu has the keys to itself. */
const BLOCKING = '.dialog[data-open], .menu[data-open]';

interface Hearing {
  readonly press: Press;
  readonly event: KeyboardEvent;
  readonly page: OpenReview;
  readonly review: ReviewControl;
  readonly selection: WordSelection;
}

/** Whether the key was for the review. */
function hear(hearing: Hearing): boolean {
  const { press, event, page, review, selection } = hearing;
  if (page.edit && endsEdit(press, review)) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPING)) return false;
  if (selection.caret) return hearCaret(hearing);
  if (press === 'Escape') return leave(hearing);
  // What has the focus keeps the keys it lives by.
  if ((press === 'Enter' || press === 'Space') && target?.closest(PRESSABLE)) return false;
  if (press.startsWith('Arrow') && target?.closest(ARROWED)) return false;
  return page.tab === 'checklist'
    ? hearChecklist(hearing) || hearAnywhere(hearing)
    : hearCard(hearing) || hearAnywhere(hearing);
}

const TYPING = 'input, textarea, select, [contenteditable="true"]';
const PRESSABLE = 'button:not(.check-press), a[href], [role="combobox"], [role="tab"], summary';
const ARROWED = '[role="tab"], [role="radio"], [role="combobox"], [role="separator"], [role="toolbar"], .dossier-pane';

function endsEdit(press: Press, review: ReviewControl): boolean {
  if (press === 'Escape') {
    void review.edit.cancel();
    return true;
  }
  if (press !== 'Command+Enter' && press !== 'Command+Shift+Enter') return false;
  // A name half typed is entered when its box is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (press === 'Command+Enter') void review.edit.finish();
  else void review.steps.keepAndAccept();
  return true;
}

function hearCard({ press, review }: Hearing): boolean {
  const { steps } = review;
  switch (press) {
    case 'J':
    case 'ArrowDown':
      void steps.move(1);
      return true;
    case 'K':
    case 'ArrowUp':
      void steps.move(-1);
      return true;
    case 'A':
    case 'Enter':
      void steps.accept();
      return true;
    case 'R':
    case 'Delete':
      void steps.reject();
      return true;
    case 'O':
      void steps.reopen();
      return true;
    case 'E':
      void steps.edit();
      return true;
    case 'S':
      void steps.split();
      return true;
    case 'M':
      void steps.mark();
      return true;
    case 'Shift+M':
      void steps.merge();
      return true;
    default:
      return setKind(press, review);
  }
}

function setKind(press: Press, review: ReviewControl): boolean {
  const kind = /^[1-9]$/.test(press) ? FACT_KINDS[Number(press) - 1] : undefined;
  if (kind === undefined) return false;
  void review.steps.setKind(kind);
  return true;
}

function hearChecklist({ press, review }: Hearing): boolean {
  const { steps } = review;
  switch (press) {
    case 'J':
    case 'ArrowDown':
      void steps.seek(1);
      return true;
    case 'K':
    case 'ArrowUp':
      void steps.seek(-1);
      return true;
    case 'A':
    case 'Enter':
      void steps.addSentence();
      return true;
    case 'R':
    case 'Delete':
      void steps.dismiss();
      return true;
    default:
      return false;
  }
}

function hearAnywhere({ press, page, review, selection }: Hearing): boolean {
  switch (press) {
    case 'U':
    case 'Command+Z':
      void review.steps.undo();
      return true;
    case 'C':
      review.show(page.tab === 'checklist' ? 'suggestions' : 'checklist');
      return true;
    case 'N':
      makeFact(page, review, selection);
      return true;
    default:
      return false;
  }
}

/** Of the words selected; without, a caret comes to select some with. */
function makeFact(page: OpenReview, review: ReviewControl, { read, begin, end }: WordSelection): void {
  const words = read();
  if (words) {
    end();
    void review.steps.addWords(words);
    return;
  }
  const current = page.review.suggestions.find(({ id }) => id === page.current);
  const cited = current ? citationIn(page.source, current.draft) : null;
  begin(page.sought ?? { passage: cited?.passage ?? 1, start: cited?.span?.start ?? 0 });
  review.say(t('Caret in the article. Select words with Shift and the arrow keys, then press Enter. Esc leaves'));
}

function hearCaret({ press, event, review, selection }: Hearing): boolean {
  if (press === 'Escape') selection.end();
  else if (press === 'Enter' || press === 'N') {
    const words = selection.read();
    if (!words) review.say(t('Select at least one word: Shift and the arrow keys'));
    else {
      selection.end();
      void review.steps.addWords(words);
    }
  } else return moveCaret(event);
  return true;
}

/** Esc gives up one thing at a time; when there is nothing left to give up, it leads back to the note. */
function leave({ page, review, selection }: Hearing): boolean {
  if (selection.read()) selection.end();
  else if (page.marked.length > 0) review.clearMarks();
  else if (page.tab === 'checklist') review.show('suggestions');
  else return false;
  return true;
}
