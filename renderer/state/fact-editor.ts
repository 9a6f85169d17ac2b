import type { Backend, FactDetail } from '../../core/contract/backend.ts';
import type { FactRevision } from '../../core/contract/library-methods.ts';
import type { FactDraft } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import type { FormTrouble } from './draft-form.ts';
import { BLANK_DRAFT, beginFactForm, draftOf, endFactForm, type FactForm, sameFactForm } from './fact-editor-form.ts';
import type { FactChanges } from './fact-library-changes.ts';
import { createStore, type Store } from './store.ts';

export type FactEditor =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading'; readonly fact: string }
  | { readonly phase: 'failed'; readonly fact: string; readonly message: string }
  | OpenFact;

export interface OpenFact {
  readonly phase: 'open';
  /** The fact as the editor saw it; null for a new one. */
  readonly detail: FactDetail | null;
  /** What the form began from. */
  readonly base: FactDraft;
  readonly form: FactForm;
  readonly trouble: FormTrouble;
  /** Why the fact changes, for its history. */
  readonly reason: string;
  readonly saving: boolean;
  /** Why it was not saved, when that is not in a box. */
  readonly refusal: string | null;
  /** What somebody else made of the fact meanwhile: the user chooses. */
  readonly theirs: FactDetail | null;
  readonly tab: 'fact' | 'history';
  /** Newest first; null until it is read. */
  readonly history: readonly FactRevision[] | null;
  /** Leaving waits for what becomes of the change. */
  readonly asking: boolean;
}

export interface FactEditorControl {
  readonly store: Store<FactEditor>;
  /** Opens a fact, after asking about a change that is not saved. */
  readonly open: (fact: string, tab?: OpenFact['tab']) => void;
  /** Opens the form for a new fact. */
  readonly begin: () => void;
  readonly close: () => void;
  /** Forgets everything: the dossier was closed. */
  readonly reset: (dossier: string | null) => void;
  readonly write: (change: Partial<FactForm>) => void;
  readonly giveReason: (reason: string) => void;
  readonly show: (tab: OpenFact['tab']) => void;
  /** Resolves with whether it is saved. */
  readonly save: () => Promise<boolean>;
  /** Back to what the fact says. */
  readonly discard: () => void;
  /** Goes on after the question about an unsaved change. */
  readonly answer: (answer: 'save' | 'discard' | 'stay') => Promise<void>;
  /** Does something with the fact as it is stored, after asking about a change that is not saved. */
  readonly whenSaved: (run: () => void) => void;
  /** After a clash: mine over theirs, or theirs. */
  readonly settle: (keep: 'mine' | 'theirs') => Promise<void>;
  readonly restore: (revision: number) => Promise<void>;
  /** Reads the fact again; what was typed stays. */
  readonly refresh: () => Promise<void>;
  readonly isDirty: () => boolean;
}

export function isChanged({ base, form }: Pick<OpenFact, 'base' | 'form'>): boolean {
  return !sameFactForm(form, beginFactForm(base));
}

export function createFactEditor(backend: Backend, changes: FactChanges): FactEditorControl {
  const store = createStore<FactEditor>({ phase: 'none' });
  let dossier: string | null = null;
  let latest = 0;
  let waiting: (() => void) | null = null;
  /** What was asked for while a change was being saved. */
  let afterSaving: (() => void) | null = null;

  const now = (): OpenFact | null => {
    const state = store.read();
    return state.phase === 'open' ? state : null;
  };
  const set = (change: Partial<OpenFact>) =>
    store.change((old) => (old.phase === 'open' ? { ...old, ...change } : old));
  const isDirty = () => {
    const state = now();
    return state !== null && isChanged(state);
  };
  const whenSaved = (run: () => void) => {
    if (now()?.saving) {
      afterSaving = run;
      return;
    }
    if (!isDirty()) return run();
    waiting = run;
    set({ asking: true });
  };

  const adopt = (detail: FactDetail | null, kept: Partial<OpenFact> = {}) => {
    const base = detail ? draftOf(detail.fact) : BLANK_DRAFT;
    store.write({
      phase: 'open',
      detail,
      base,
      form: beginFactForm(base),
      trouble: {},
      reason: '',
      saving: false,
      refusal: null,
      theirs: null,
      tab: 'fact',
      history: null,
      asking: false,
      ...kept,
    });
  };

  const readHistory = async () => {
    const fact = now()?.detail?.fact.id;
    if (dossier === null || fact === undefined) return;
    const reply = await backend.library.history({ dossier, fact });
    if (now()?.detail?.fact.id !== fact) return;
    set(reply.ok ? { history: reply.value } : { refusal: reply.message });
  };

  const load = async (fact: string, tab: OpenFact['tab']) => {
    if (dossier === null) return;
    latest += 1;
    const run = latest;
    const old = now();
    // The same fact stays in view while it is read again.
    if (old?.detail?.fact.id !== fact) store.write({ phase: 'loading', fact });
    const reply = await backend.facts.read({ dossier, fact });
    if (run !== latest) return;
    if (!reply.ok) return store.write({ phase: 'failed', fact, message: reply.message });
    adopt(reply.value, { tab });
    if (tab === 'history') await readHistory();
  };

  const close = () => {
    latest += 1;
    store.write({ phase: 'none' });
  };

  const save = async (): Promise<boolean> => {
    if (now()?.saving) return false;
    const saved = await keep();
    const next = afterSaving;
    afterSaving = null;
    if (saved && next) whenSaved(next);
    return saved;
  };

  const keep = async (): Promise<boolean> => {
    const state = now();
    if (!state || state.saving) return false;
    const { detail, base, form, reason } = state;
    const end = endFactForm(base, form);
    if (!end.ok) {
      set({ trouble: end.trouble, tab: 'fact', asking: false });
      return false;
    }
    set({ saving: true, refusal: null, trouble: {} });
    let made: string | null = detail?.fact.id ?? null;
    const refusal = await changes.perform(detail ? t('Fact changed') : t('Fact added'), async (inDossier, by) => {
      const reply = detail
        ? await backend.library.revise({
            dossier: inDossier,
            fact: detail.fact.id,
            revision: detail.fact.revision,
            draft: end.draft,
            reason: reason.trim(),
            by,
          })
        : await backend.library.add({ dossier: inDossier, draft: end.draft, by });
      if (reply.ok) made = reply.value.facts[0]?.id ?? made;
      return reply;
    });
    if (refusal) {
      const theirs = refusal.code === 'clash' && detail && dossier !== null ? await readTheirs(detail.fact.id) : null;
      set({ saving: false, asking: false, refusal: refusal.message, theirs });
      return false;
    }
    if (made !== null && dossier !== null) {
      const reply = await backend.facts.read({ dossier, fact: made });
      // What was typed or turned to while this was under way is not closed over.
      const later = now();
      const kept = later && later.form !== form ? { form: later.form } : {};
      const tab = later?.tab ?? 'fact';
      if (reply.ok) adopt(reply.value, { tab, ...kept });
      if (tab === 'history') await readHistory();
    }
    set({ saving: false });
    return true;
  };

  const readTheirs = async (fact: string): Promise<FactDetail | null> => {
    const reply = await backend.facts.read({ dossier: dossier ?? '', fact });
    return reply.ok ? reply.value : null;
  };

  return {
    store,
    open: (fact, tab = 'fact') => {
      const open = now();
      if (open?.detail?.fact.id === fact && isChanged(open)) return set({ tab });
      whenSaved(() => void load(fact, tab));
    },
    begin: () => whenSaved(() => adopt(null)),
    close: () => whenSaved(close),
    reset(next) {
      dossier = next;
      waiting = null;
      afterSaving = null;
      close();
    },
    write: (change) => {
      const state = now();
      if (state) set({ form: { ...state.form, ...change }, trouble: {} });
    },
    giveReason: (reason) => set({ reason }),
    show(tab) {
      set({ tab });
      if (tab === 'history') void readHistory();
    },
    save,
    discard() {
      const state = now();
      if (!state) return;
      if (state.detail === null) close();
      else adopt(state.detail, { tab: state.tab, history: state.history });
    },
    async answer(answer) {
      const next = waiting;
      waiting = null;
      set({ asking: false });
      if (answer === 'stay') return;
      if (answer === 'save' && !(await save())) return;
      if (answer === 'discard') {
        const state = now();
        if (state) set({ form: beginFactForm(state.base), trouble: {} });
      }
      next?.();
    },
    whenSaved,
    async settle(keep) {
      const state = now();
      if (!state?.theirs) return;
      if (keep === 'theirs') return adopt(state.theirs);
      // Same words, now over the revision that came between.
      set({ detail: state.theirs, base: draftOf(state.theirs.fact), theirs: null, refusal: null });
      await save();
    },
    async restore(revision) {
      const fact = now()?.detail?.fact.id;
      if (fact === undefined) return;
      const refusal = await changes.perform(t('Restored from revision {revision}', { revision }), (inDossier, by) =>
        backend.library.restore({ dossier: inDossier, fact, revision, by }),
      );
      if (refusal) set({ refusal: refusal.message });
    },
    async refresh() {
      const state = now();
      if (!state?.detail || dossier === null || state.saving) return;
      const { id } = state.detail.fact;
      const reply = await backend.facts.read({ dossier, fact: id });
      const later = now();
      if (!reply.ok || !later?.detail || later.detail.fact.id !== id) return;
      // A change under way goes on from the revision it saw, and clashes when it is saved.
      if (isChanged(later)) return set({ detail: { ...reply.value, fact: later.detail.fact } });
      const { tab, history, reason } = later;
      adopt(reply.value, { tab, history, reason });
      if (tab === 'history') await readHistory();
    },
    isDirty,
  };
}
