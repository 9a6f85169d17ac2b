import './importing.css';
import { t } from '../language/t.ts';
import { isOver } from '../state/importing.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';

/** How far the imports are, for the status bar; nothing while none is under way. */
export function ImportStatus() {
  const { imports, view } = useDesk();
  const rows = useStore(imports.store);
  const over = rows.filter(isOver).length;
  if (over === rows.length) return null;
  return (
    <Button
      look="quiet"
      className="import-status"
      onClick={() => view.change((old) => ({ ...old, dialog: { kind: 'import' } }))}
    >
      {t('Importing {at} of {all}', { at: Math.min(over + 1, rows.length), all: rows.length })}
    </Button>
  );
}
