import { element, type HtmlNode, type HtmlSheet } from '../../core/shared/html-node.ts';
import { t } from '../language/t.ts';
import { spellKeys } from '../ui/spell-keys.ts';
import type { KeyEntry, KeyGroup } from './key-groups.ts';

/** All keys on one sheet of A4 or Letter, in columns, to pin beside a screen. */
export function keysSheet(groups: readonly KeyGroup[], mac: boolean): HtmlSheet {
  const row = ({ label, keys }: KeyEntry): HtmlNode =>
    element('div', { class: 'row' }, [
      element('span', {}, [label]),
      element('strong', {}, [
        [keys]
          .flat()
          .map((one) => spellKeys(one, mac))
          .join(', '),
      ]),
    ]);
  const section = ({ title, entries }: KeyGroup): HtmlNode =>
    element('section', {}, [element('h2', {}, [title]), ...entries.map(row)]);
  return {
    css: CSS,
    content: element('main', { class: 'keys' }, [
      element('h1', {}, [t('Keyboard shortcuts')]),
      element('div', { class: 'columns' }, groups.map(section)),
    ]),
  };
}

const CSS = `@page{margin:11mm}
.keys{color:#000;font:8.8pt/1.35 "Inter Variable",Inter,"Segoe UI",Arial,sans-serif}
.keys h1{font-size:14pt;margin:0 0 4mm}
.keys h2{border-bottom:.5pt solid #000;break-after:avoid;font-size:9.6pt;margin:0 0 .6mm;padding-bottom:.4mm}
.columns{column-gap:7mm;columns:3}
.keys section{margin-bottom:2.6mm}
.row{break-inside:avoid;display:flex;gap:2mm;justify-content:space-between;padding:.25mm 0}
.row strong{font-weight:600;text-align:right;white-space:nowrap}`;
