import './fact-editor.css';
import { Tabs } from '@base-ui/react/tabs';
import { Ellipsis, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { t } from '../language/t.ts';
import { isChanged, type OpenFact } from '../state/fact-editor.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { StatusMark } from '../ui/fact-status.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { ClashNotice } from './clash-notice.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { EditorForm } from './editor-form.tsx';
import { FactHistory } from './fact-history.tsx';
import { PairDialog } from './pair-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';
import { UnsavedQuestion } from './unsaved-question.tsx';

/** One fact with every box of it open, at the side. */
export function FactEditor() {
  const { factEditor } = useDesk();
  const state = useStore(factEditor.store);
  if (state.phase === 'none') return null;
  if (state.phase === 'open') return <Open key={state.detail?.fact.id ?? 'new'} state={state} />;
  return (
    <div className="fact-editor">
      <header className="editor-head">
        <h2 className="editor-title">{t('Fact')}</h2>
        <IconButton icon={X} label={t('Close the fact')} onClick={factEditor.close} />
      </header>
      {state.phase === 'loading' ? (
        <Waiting label={t('Reading the fact')} lines={9} />
      ) : (
        <EmptyState
          title={t('The fact could not be read')}
          action={<Button onClick={() => factEditor.open(state.fact)}>{t('Try again')}</Button>}
        >
          {state.message}
        </EmptyState>
      )}
    </div>
  );
}

type EditorDialog = 'status' | 'split' | 'pair';

function Open({ state }: { readonly state: OpenFact }) {
  const { factEditor, session } = useDesk();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  const { detail, tab } = state;
  const fact = detail?.fact ?? null;
  const ask = (next: EditorDialog) => factEditor.whenSaved(() => setDialog(next));
  const close = () => setDialog(null);
  const onKeyDown = (event: KeyboardEvent) => {
    // A press in a dialog reaches here too, through React and not through the page.
    if (event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return;
    if (event.key === 'Escape') factEditor.close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void factEditor.save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: two keys more for everything inside
    <div className="fact-editor" onKeyDown={onKeyDown}>
      <Tabs.Root className="editor-tabs" value={tab} onValueChange={(next: OpenFact['tab']) => factEditor.show(next)}>
        <header className="editor-head">
          <h2 className="editor-title">{fact ? t('Fact') : t('New fact')}</h2>
          {fact && (
            <>
              <StatusMark status={fact.status} named />
              <Tabs.List className="editor-tab-list" aria-label={t('Of this fact')}>
                <Tabs.Tab className="library-tab" value="fact">
                  {t('Edit')}
                </Tabs.Tab>
                <Tabs.Tab className="library-tab" value="history">
                  {t('History')}
                </Tabs.Tab>
              </Tabs.List>
              {!readOnly && (
                <Menu align="end" trigger={<IconButton icon={Ellipsis} label={t('More for this fact')} />}>
                  <MenuItem onChoose={() => ask('status')}>{t('Change the status…')}</MenuItem>
                  <MenuItem onChoose={() => ask('split')}>{t('Split into several…')}</MenuItem>
                  <MenuItem onChoose={() => ask('pair')}>
                    {fact.translation === undefined ? t('Pair with a translation…') : t('Change the translation…')}
                  </MenuItem>
                </Menu>
              )}
            </>
          )}
          <IconButton icon={X} label={t('Close the fact')} onClick={factEditor.close} />
        </header>
        {state.theirs ? (
          <ClashNotice state={state} theirs={state.theirs} />
        ) : (
          state.refusal !== null && (
            <p className="editor-refusal" role="alert">
              {state.refusal}
            </p>
          )
        )}
        <Tabs.Panel className="editor-panel scrolls" value="fact">
          <EditorForm state={state} readOnly={readOnly} onStatus={() => ask('status')} onPair={() => ask('pair')} />
        </Tabs.Panel>
        <Tabs.Panel className="editor-panel scrolls" value="history">
          <FactHistory state={state} readOnly={readOnly} />
        </Tabs.Panel>
      </Tabs.Root>
      {!readOnly && !state.theirs && (isChanged(state) || fact === null) && <EditorFoot state={state} />}
      {state.asking && <UnsavedQuestion />}
      {fact && dialog === 'status' && <StatusDialog ids={[fact.id]} facts={[fact]} onClose={close} />}
      {fact && dialog === 'split' && <SplitDialog fact={fact} onClose={close} />}
      {fact && dialog === 'pair' && <PairDialog fact={fact} onClose={close} />}
    </div>
  );
}
