import { ListPlus } from 'lucide-react';
import type { Section } from '../../core/templates/template.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import type { FormatCommand, FormatState } from '../editor/editor-types.ts';
import { INSERTS, type Insert } from '../editor/insert/inserts.ts';
import { t } from '../language/t.ts';
import { MenuCheck, MenuItem, MenuSeparator } from '../ui/menu.tsx';

interface InsertItemsProps {
  readonly format: FormatState | null;
  readonly apply: (command: FormatCommand) => void;
  readonly repeatable: readonly Section[];
  readonly onRepeat: (section: string) => void;
  /** What is done once the menu has gone, because it takes the keyboard itself. */
  readonly onAfterwards: (act: () => void) => void;
}

const TABLE_ITEMS: readonly { readonly command: FormatCommand; readonly label: string }[] = [
  {
    command: 'rowAbove',
    get label() {
      return t('Row above');
    },
  },
  {
    command: 'rowBelow',
    get label() {
      return t('Row below');
    },
  },
  {
    command: 'columnLeft',
    get label() {
      return t('Column left');
    },
  },
  {
    command: 'columnRight',
    get label() {
      return t('Column right');
    },
  },
  {
    command: 'deleteRow',
    get label() {
      return t('Delete row');
    },
  },
  {
    command: 'deleteColumn',
    get label() {
      return t('Delete column');
    },
  },
  {
    command: 'deleteTable',
    get label() {
      return t('Delete table');
    },
  },
];

/** The search for a fact and the boxes of links, footnotes and characters take the keyboard. */
const TAKES_KEYS: ReadonlySet<FormatCommand> = new Set(['link', 'footnote', 'characters']);

export function InsertItems({ format, apply, repeatable, onRepeat, onAfterwards }: InsertItemsProps) {
  const run = useRunCommand();
  const inTable = format?.inTable ?? false;
  const choose = ({ act }: Insert) => {
    if (act.kind === 'fact') onAfterwards(() => run('find-fact'));
    else if (act.kind === 'command') onAfterwards(() => run(act.command));
    else if (TAKES_KEYS.has(act.command)) onAfterwards(() => apply(act.command));
    else apply(act.command);
  };
  return (
    <>
      {INSERTS.filter((one) => one.inTable || !inTable).map((one) => (
        <MenuItem key={one.id} icon={one.icon} keys={one.keys ?? null} onChoose={() => choose(one)}>
          {one.label}
        </MenuItem>
      ))}
      {!inTable &&
        repeatable.map(({ id, heading }) => (
          <MenuItem key={id} icon={ListPlus} onChoose={() => onAfterwards(() => onRepeat(id))}>
            {t('Another “{heading}”', { heading })}
          </MenuItem>
        ))}
      {typeof format?.continues === 'boolean' && (
        <>
          <MenuSeparator />
          <MenuCheck
            checked={format.continues}
            onChange={() => apply(format.continues ? 'restartNumbering' : 'continueNumbering')}
          >
            {t('Continue the list before')}
          </MenuCheck>
          <MenuItem onChoose={() => apply('restartNumbering')}>{t('Restart at 1')}</MenuItem>
        </>
      )}
      {format && inTable && (
        <>
          <MenuSeparator />
          <MenuCheck checked={format.headerRow} onChange={() => apply('headerRow')}>
            {t('Heading row')}
          </MenuCheck>
          {TABLE_ITEMS.map(({ command, label }) => (
            <MenuItem key={command} onChoose={() => apply(command)}>
              {label}
            </MenuItem>
          ))}
        </>
      )}
    </>
  );
}
