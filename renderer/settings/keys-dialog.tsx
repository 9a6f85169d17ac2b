import './keys-dialog.css';
import { Printer } from 'lucide-react';
import { t } from '../language/t.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Keys } from '../ui/keys.tsx';
import { printSheet } from '../ui/print-sheet.ts';
import { type KeyGroup, keyGroups } from './key-groups.ts';
import { keysSheet } from './keys-sheet.ts';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const groups = keyGroups();
  const mac = navigator.platform.startsWith('Mac');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Keyboard shortcuts')}
      size="large"
      footer={
        <Button icon={Printer} onClick={() => printSheet(keysSheet(groups, mac))}>
          {t('Print on one page')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what does not fit in a small window */}
      <section className="keys-columns" tabIndex={0} aria-label={t('All shortcuts')}>
        {groups.map((group) => (
          <KeyList key={group.title} {...group} />
        ))}
      </section>
    </Dialog>
  );
}

function KeyList({ title, entries }: KeyGroup) {
  return (
    <section aria-label={title}>
      <h3 className="keys-title">{title}</h3>
      <dl>
        {entries.map((entry) => (
          <div key={entry.label} className="keys-row">
            <dt>{entry.label}</dt>
            <dd>
              {[entry.keys].flat().map((keys) => (
                <Keys key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
