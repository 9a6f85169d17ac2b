import type { ReviewChange } from '../../core/contract/review-methods.ts';
import type { FactDraft } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import type { Timers } from './autosave.ts';
import { beginForm, type DraftForm, endForm } from './draft-form.ts';
import type { Notify } from './notice.ts';
import type { OpenEdit, OpenReview } from './review-page.ts';

export interface ReviewEdit {
  readonly begin: (suggestion: string) => void;
  readonly write: (form: DraftForm) => void;
  /** Keeps the open edit and closes it; false when it is no fact yet, and then it stays open. */
  readonly finish: () => Promise<boolean>;
  /** Keeps the open edit as far as it is one, without closing it. */
  readonly keep: () => Promise<void>;
  /** Closes the open edit; the suggestion is again what it was. */
  readonly cancel: () => Promise<void>;
}

interface EditPorts {
  readonly now: () => OpenReview | null;
  readonly update: (step: (page: OpenReview) => OpenReview) => void;
  readonly perform: (change: ReviewChange, quietly?: boolean) => Promise<boolean>;
  readonly timers: Timers;
  readonly notify: Notify;
}

/** Typing that pauses this long is put on the disk. */
const QUIET_MS = 700;

/** The edit of one card: kept while it is typed, so that no reload or crash costs more than the last words. */
export function createReviewEdit({ now, update, perform, timers, notify }: EditPorts): ReviewEdit {
  let quiet: number | null = null;
  let keeping: Promise<unknown> = Promise.resolve();

  const rest = () => {
    if (quiet !== null) timers.clear(quiet);
    quiet = null;
  };
  const stored = (suggestion: string): FactDraft | null =>
    now()?.review.suggestions.find(({ id, state }) => id === suggestion && state === 'open')?.draft ?? null;
  const set = (edit: Partial<OpenEdit>) =>
    update((page) => (page.edit ? { ...page, edit: { ...page.edit, ...edit } } : page));
  const close = () => update((page) => ({ ...page, edit: null }));

  const open = (suggestion: string, form: DraftForm | null) => {
    const draft = stored(suggestion);
    if (!draft) return;
    update((page) => ({
      ...page,
      tab: 'suggestions',
      sought: null,
      current: suggestion,
      edit: { suggestion, before: draft, form: form ?? beginForm(draft), trouble: {} },
    }));
  };

  const keep = async () => {
    rest();
    const edit = now()?.edit;
    const was = edit ? stored(edit.suggestion) : null;
    if (!edit || !was) return;
    const end = endForm(edit.before, edit.form);
    if (!end.ok || sameDraft(was, end.draft)) return;
    keeping = perform({ do: 'edit', suggestion: edit.suggestion, draft: end.draft }, true);
    await keeping;
  };

  const finish = async (): Promise<boolean> => {
    rest();
    const edit = now()?.edit;
    if (!edit) return true;
    const was = stored(edit.suggestion);
    const end = endForm(edit.before, edit.form);
    if (!end.ok) {
      set({ trouble: end.trouble });
      return false;
    }
    if (was && !sameDraft(was, end.draft)) {
      if (!(await perform({ do: 'edit', suggestion: edit.suggestion, draft: end.draft }))) return false;
      // What was typed while this was under way is not closed over.
      if (now()?.edit && now()?.edit?.form !== edit.form) return false;
    }
    close();
    return true;
  };

  return {
    begin(suggestion) {
      const edit = now()?.edit;
      if (edit?.suggestion === suggestion) return;
      if (edit) void finish().then((kept) => kept && open(suggestion, null));
      else open(suggestion, null);
    },
    write(form) {
      set({ form, trouble: {} });
      rest();
      quiet = timers.set(() => void keep(), QUIET_MS);
    },
    finish,
    keep,
    async cancel() {
      rest();
      const edit = now()?.edit;
      if (!edit) return;
      close();
      const { suggestion, before, form } = edit;
      await keeping;
      const was = stored(suggestion);
      if (was && !sameDraft(was, before)) await perform({ do: 'edit', suggestion, draft: before }, true);
      if (sameForm(form, beginForm(before))) return;
      notify({
        title: t('The change was not kept'),
        action: { label: t('Bring it back'), run: () => open(suggestion, form) },
      });
    },
  };
}

function sameForm(one: DraftForm, other: DraftForm): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sameDraft(one: FactDraft, other: FactDraft): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
