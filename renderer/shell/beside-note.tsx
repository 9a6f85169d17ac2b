import './beside-note.css';
import { X } from 'lucide-react';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { NotePage } from '../notes/note-page.tsx';
import { IconButton } from '../ui/button.tsx';
import { EditorPane, type EditorPaneProps } from './editor-pane.tsx';
import { NoteSide } from './note-side.tsx';

/** A second note beside the page, written in like the one on it. */
export function BesideNote(props: Omit<EditorPaneProps, 'page' | 'template' | 'label'>) {
  const run = useRunCommand();
  return (
    <NoteSide side="beside">
      <section className="beside" data-pane="beside" aria-label={t('Note beside')}>
        <div className="beside-bar">
          <h2 className="facts-title one-line">{t('Note beside')}</h2>
          <IconButton
            icon={X}
            label={t('Close the note beside')}
            keys="CmdOrCtrl+Alt+B"
            onClick={() => run('beside')}
          />
        </div>
        <div className="desk-ground scrolls">
          <NotePage
            editor={(page, template) => (
              <EditorPane {...props} page={page} template={template} label={t('Text beside')} />
            )}
          />
        </div>
      </section>
    </NoteSide>
  );
}
