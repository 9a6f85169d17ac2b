import { Toolbar } from '@base-ui/react/toolbar';
import { Bold, Italic, List, ListOrdered, PanelLeft, PanelRight, Redo2, Share, Stamp, Undo2 } from 'lucide-react';
import type { MarkingScheme, Section } from '../../core/templates/template.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import type { FormatCommand, FormatState, UndoState } from '../editor/editor-types.ts';
import { BLOCK_STYLES } from '../editor/insert/block-styles.ts';
import { t } from '../language/t.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import type { Editors } from './editors.ts';
import { InsertMenu } from './insert-menu.tsx';
import { MarksMenu } from './marks-menu.tsx';
import { PortionSelect } from './portion-select.tsx';

interface TopBarProps {
  readonly editor: Editors;
  readonly undo: UndoState;
  /** Null while the caret is nowhere in a text. */
  readonly format: FormatState | null;
  /** Whether a note is in view. */
  readonly showing: boolean;
  /** Whether it can be written in. */
  readonly writing: boolean;
  /** Something else has the facts' place: a review, a fact being edited, the library. */
  readonly taken: boolean;
  /** How the note's template marks notes and paragraphs. */
  readonly scheme: MarkingScheme | null;
  /** Sections of its template of which another may follow. */
  readonly repeatable: readonly Section[];
  readonly onRepeat: (section: string) => void;
}

/** What writers use hourly; the rest is in the insert menu, the text itself and the keys. */
export function TopBar({ editor, undo, format, showing, writing, taken, scheme, repeatable, onRepeat }: TopBarProps) {
  const run = useRunCommand();
  const apply = (command: FormatCommand) => editor.current?.format(command);
  const block = format?.block === 'pageBreak' ? 'paragraph' : (format?.block ?? 'paragraph');

  return (
    <div className="top-bar">
      <IconButton
        icon={PanelLeft}
        label={t('Show or hide the dossier')}
        keys="CmdOrCtrl+Alt+1"
        onClick={() => run('toggle-left-pane')}
      />
      {writing && (
        // A press must not take the caret out of the text.
        <Toolbar.Root className="top-tools" aria-label={t('Text')} onMouseDown={(event) => event.preventDefault()}>
          <Tool
            icon={Undo2}
            label={t('Undo')}
            keys="CmdOrCtrl+Z"
            disabled={!undo.canUndo}
            onClick={() => editor.current?.undo()}
          />
          <Tool
            icon={Redo2}
            label={t('Redo')}
            keys="CmdOrCtrl+Shift+Z"
            disabled={!undo.canRedo}
            onClick={() => editor.current?.redo()}
          />
          <span className="top-gap" />
          <div className="top-style">
            <Select
              look="bare"
              label={t('Paragraph style')}
              value={block}
              options={BLOCK_STYLES}
              onChange={(kind) => {
                apply(kind);
                editor.current?.focus();
              }}
            />
          </div>
          <Tool
            icon={Bold}
            label={t('Bold')}
            keys="CmdOrCtrl+B"
            aria-pressed={format?.marks.includes('bold') ?? false}
            onClick={() => apply('bold')}
          />
          <Tool
            icon={Italic}
            label={t('Italic')}
            keys="CmdOrCtrl+I"
            aria-pressed={format?.marks.includes('italic') ?? false}
            onClick={() => apply('italic')}
          />
          <MarksMenu format={format} apply={apply} focusText={() => editor.current?.focus()} />
          <Tool
            icon={List}
            className="top-list"
            label={t('Bulleted list')}
            aria-pressed={block === 'bullets'}
            onClick={() => apply('bullets')}
          />
          <Tool
            icon={ListOrdered}
            className="top-list"
            label={t('Numbered list')}
            aria-pressed={block === 'numbered'}
            onClick={() => apply('numbered')}
          />
          <PortionSelect
            scheme={scheme}
            format={format}
            onMark={(portion) => editor.current?.markParagraphs(portion)}
          />
          <InsertMenu
            format={format}
            apply={apply}
            focusText={() => editor.current?.focus()}
            repeatable={repeatable}
            onRepeat={onRepeat}
          />
        </Toolbar.Root>
      )}
      <div className="top-end">
        {showing && (
          <Button look="quiet" icon={Share} className="top-export" onClick={() => run('export-word')}>
            {t('Export')}
          </Button>
        )}
        {writing && (
          <IconButton
            icon={Stamp}
            label={t('Issue this note')}
            keys="CmdOrCtrl+Shift+D"
            onClick={() => run('issue-note')}
          />
        )}
        {!taken && (
          <IconButton
            icon={PanelRight}
            label={t('Show or hide facts')}
            keys="CmdOrCtrl+Alt+2"
            onClick={() => run('toggle-right-pane')}
          />
        )}
      </div>
    </div>
  );
}

function Tool(props: Parameters<typeof IconButton>[0]) {
  return <Toolbar.Button disabled={props.disabled ?? false} render={<IconButton {...props} />} />;
}
