import { $isTableNode } from '@lexical/table';
import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { FloatingBox } from '../floating-box.tsx';
import { $getTableAlt, $setTableAlt } from '../table-looks.ts';

interface DescribeTableProps {
  readonly editor: LexicalEditor;
  readonly table: NodeKey;
  readonly onClose: () => void;
}

/** What the table shows, for those who cannot see it. Kept in whatever way the box is left. */
export function DescribeTable({ editor, table, onClose }: DescribeTableProps) {
  const [before] = useState(() => editor.read(() => $altOf(table)));
  const [text, setText] = useState(before);
  const leave = () => {
    const alt = text.trim();
    onClose();
    if (alt !== before)
      editor.update(
        () => {
          const node = $getNodeByKey(table);
          if ($isTableNode(node)) $setTableAlt(node, alt);
        },
        { tag: HISTORY_PUSH_TAG },
      );
    editor.focus();
  };
  const place = () => editor.getElementByKey(table)?.getBoundingClientRect() ?? new DOMRect();
  return (
    <FloatingBox
      place={place}
      focus="first"
      onClose={leave}
      label={t('Description of the table')}
      className="table-about"
    >
      <label>
        <span>{t('What the table shows, for those who cannot see it')}</span>
        <textarea
          rows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.target.value.replace(/[\r\n\t]+/g, ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            leave();
          }}
        />
      </label>
      <p>{t('Enter goes back to the text')}</p>
    </FloatingBox>
  );
}

function $altOf(key: NodeKey): string {
  const node = $getNodeByKey(key);
  return ($isTableNode(node) && $getTableAlt(node)) || '';
}
