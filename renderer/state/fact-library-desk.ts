import type { Backend } from '../../core/contract/backend.ts';
import type { Settings, SettingsChange } from '../../core/contract/settings.ts';
import type { NewId } from '../../core/shared/ports.ts';
import { type ConflictsControl, createConflicts } from './conflicts.ts';
import { createFactEditor, type FactEditorControl } from './fact-editor.ts';
import { createFactLibrary, type FactLibraryControl } from './fact-library.ts';
import { createFactChanges, type FactChanges } from './fact-library-changes.ts';
import type { FactsPanelControl } from './facts-panel.ts';
import { createNames, type NamesControl } from './names.ts';
import type { Notify } from './notice.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

/** The library of facts: its list, the fact being edited, names and conflicts. */
export interface LibraryDesk {
  readonly factLibrary: FactLibraryControl;
  readonly factEditor: FactEditorControl;
  readonly factChanges: FactChanges;
  readonly names: NamesControl;
  readonly conflicts: ConflictsControl;
}

interface LibraryPorts {
  readonly backend: Backend;
  readonly session: Store<Session>;
  readonly settings: Store<Settings>;
  readonly changeSettings: (change: SettingsChange) => void;
  readonly facts: FactsPanelControl;
  readonly notify: Notify;
  readonly newId: NewId;
  /** Facts are not what they were: notes may have to be looked at. */
  readonly onFactsChanged: () => void;
}

/** All of it begins anew with each dossier. `refreshLibrary` reads again whatever is shown. */
export function createLibraryDesk({
  backend,
  session,
  settings,
  changeSettings,
  facts,
  notify,
  newId,
  onFactsChanged,
}: LibraryPorts): LibraryDesk & { readonly refreshLibrary: () => Promise<void> } {
  const factLibrary = createFactLibrary(backend, newId);
  const refreshOwn = async () => {
    names.refresh();
    conflicts.refresh();
    await Promise.all([factLibrary.refresh(), factEditor.refresh()]);
  };
  const refreshAll = () => {
    facts.refresh();
    void refreshOwn();
    onFactsChanged();
  };
  const factChanges = createFactChanges({
    backend,
    session,
    settings,
    changeSettings,
    notify,
    onPart: factLibrary.take,
    onChanged: refreshAll,
  });
  const factEditor = createFactEditor(backend, factChanges);
  const names = createNames(backend, notify, refreshAll);
  const conflicts = createConflicts(backend, factChanges);

  let inHand: string | null = null;
  session.follow(() => {
    const now = session.read();
    const dossier = now.phase === 'open' ? now.dossier.dossier : null;
    if (dossier === inHand) return;
    inHand = dossier;
    for (const part of [factLibrary, factEditor, names, conflicts]) part.reset(dossier);
  });
  return { factLibrary, factEditor, factChanges, names, conflicts, refreshLibrary: refreshOwn };
}
