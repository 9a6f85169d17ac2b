import type { Backend } from '../../core/contract/backend.ts';
import type { Refusal, Reply } from '../../core/contract/reply.ts';
import type { KeptDraft, SavedTemplate } from '../../core/contract/template-methods.ts';
import type { NewId } from '../../core/shared/ports.ts';
import type { CheckedDraft } from '../../core/templates/check-draft.ts';
import type { Template } from '../../core/templates/template.ts';
import type { DraftOrigin, TemplateDraft } from '../../core/templates/template-draft.ts';
import { t } from '../language/t.ts';
import type { Timers } from './autosave.ts';
import { createStore, type Store } from './store.ts';

/** A template being changed in this window. */
export interface EditedTemplate {
  /** Under which its draft is kept in the dossier. */
  readonly id: string;
  readonly template: Template;
  readonly from: DraftOrigin | null;
  /** What undo and redo bring back, the nearest last. */
  readonly past: readonly Template[];
  readonly future: readonly Template[];
  /** What belongs together in one step of undo; null after a step that stands alone. */
  readonly group: string | null;
  /** Null until it was looked at once. */
  readonly checked: CheckedDraft | null;
  /** `failed`: what was changed is only in this window. */
  readonly kept: 'untouched' | 'keeping' | 'kept' | 'failed';
}

export interface TemplateEditorControl {
  readonly store: Store<EditedTemplate | null>;
  /** Begins to change a template; what was being changed stays as a draft. `made`: it is worth keeping before it is changed. */
  readonly begin: (draft: TemplateDraft, made?: boolean) => Promise<void>;
  readonly resume: (draft: KeptDraft) => Promise<void>;
  /** Steps with the same group, one after the other, are taken back together. */
  readonly change: (step: (template: Template) => Template, group?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Keeps the draft at once; false when it could not be kept. */
  readonly keep: () => Promise<boolean>;
  /** Saves in a place: over what it was opened from, or as another one. Then its draft is gone. */
  readonly save: (to: DraftOrigin['origin'], asNew: boolean) => Promise<Reply<SavedTemplate>>;
  /** Gives up the draft. */
  readonly discard: () => Promise<Refusal | null>;
  readonly reset: () => void;
}

/** Somebody types; then the dossier has it. */
const KEEP_AFTER_MS = 400;
const CHECK_AFTER_MS = 120;
const MOST_STEPS = 200;

export function createTemplateEditor({
  backend,
  timers,
  newId,
  dossier,
}: {
  readonly backend: Backend;
  readonly timers: Timers;
  readonly newId: NewId;
  /** Handle of the open dossier; null for none. */
  readonly dossier: () => string | null;
}): TemplateEditorControl {
  const store = createStore<EditedTemplate | null>(null);
  let stopKeeping: (() => void) | null = null;
  let stopChecking: (() => void) | null = null;

  const later = (ms: number, run: () => void): (() => void) => {
    const timer = timers.set(run, ms);
    return () => timers.clear(timer);
  };
  const check = async () => {
    const before = store.read();
    if (!before) return;
    // The parser is large, and most windows never change a template.
    const { checkDraft } = await import('../../core/templates/check-draft.ts');
    const checked = checkDraft(before.template);
    store.change((now) => (now?.template === before.template ? { ...now, checked } : now));
  };
  const keep = async (): Promise<boolean> => {
    stopKeeping?.();
    stopKeeping = null;
    const now = store.read();
    const handle = dossier();
    if (!now || now.kept === 'untouched' || now.kept === 'kept') return true;
    if (handle === null) return false;
    const { id, template, from } = now;
    const reply = await backend.templates.keepDraft({ dossier: handle, id, draft: { template, from } });
    store.change((after) =>
      after?.id === id && after.template === template ? { ...after, kept: reply.ok ? 'kept' : 'failed' } : after,
    );
    return reply.ok;
  };
  const touched = () => {
    stopKeeping?.();
    stopChecking?.();
    stopKeeping = later(KEEP_AFTER_MS, () => void keep());
    stopChecking = later(CHECK_AFTER_MS, () => void check());
  };
  const show = async (id: string, { template, from }: TemplateDraft, kept: EditedTemplate['kept']) => {
    await keep();
    store.write({ id, template, from, past: [], future: [], group: null, checked: null, kept });
    await check();
  };
  const travel = (from: 'past' | 'future', to: 'past' | 'future') => {
    store.change((now) => {
      const template = now?.[from].at(-1);
      if (!now || !template) return now;
      return {
        ...now,
        template,
        [from]: now[from].slice(0, -1),
        [to]: [...now[to], now.template],
        group: null,
        kept: 'keeping',
      };
    });
    touched();
  };
  const drop = async (id: string): Promise<Refusal | null> => {
    const handle = dossier();
    stopKeeping?.();
    stopKeeping = null;
    if (handle === null) return null;
    const reply = await backend.templates.dropDraft({ dossier: handle, id });
    return reply.ok ? null : reply;
  };

  return {
    store,
    async begin(draft, made = false) {
      await show(newId(), draft, made ? 'keeping' : 'untouched');
      await keep();
    },
    resume: ({ id, draft }) => show(id, draft, 'kept'),
    change(step, group) {
      store.change((now) => {
        if (!now) return now;
        const template = step(now.template);
        if (template === now.template) return now;
        const joins = group !== undefined && group === now.group;
        const past = joins ? now.past : [...now.past, now.template].slice(-MOST_STEPS);
        return { ...now, template, past, future: [], group: group ?? null, kept: 'keeping' };
      });
      touched();
    },
    undo: () => travel('past', 'future'),
    redo: () => travel('future', 'past'),
    keep,
    async save(to, asNew) {
      const before = store.read();
      if (!before) return NOTHING;
      const { checkDraft } = await import('../../core/templates/check-draft.ts');
      const { text } = checkDraft(before.template);
      const over = asNew || before.from?.origin !== to ? null : before.from;
      const reply = await backend.templates.save({
        dossier: dossier(),
        origin: to,
        id: over?.id ?? null,
        text,
        replaces: over?.print ?? null,
      });
      if (!reply.ok) return reply;
      await drop(before.id);
      if (store.read()?.id === before.id) store.write(null);
      return reply;
    },
    async discard() {
      const now = store.read();
      if (!now) return null;
      const refusal = await drop(now.id);
      if (refusal === null) store.write(null);
      return refusal;
    },
    reset() {
      stopKeeping?.();
      stopChecking?.();
      store.write(null);
    },
  };
}

const NOTHING: Refusal = {
  ok: false,
  code: 'not-found',
  get message() {
    return t('No template is open.');
  },
};
