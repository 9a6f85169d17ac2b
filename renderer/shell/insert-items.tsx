import { ListPlus, Table } from 'lucide-react';
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

/** The search for a fact and the boxes of links, footnotes, characters, references and new tables take the keyboard. */
const TAKES_KEYS: ReadonlySet<FormatCommand> = new Set(['link', 'footnote', 'characters', 'reference', 'table']);

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
      {inTable && (
        <>
          <MenuSeparator />
          <MenuItem icon={Table} keys="Alt+Shift+F10" onChoose={() => onAfterwards(() => run('table-menu'))}>
            {t('Table tools')}
          </MenuItem>
        </>
      )}
    </>
  );
}
