import './painter.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { t } from '../../language/t.ts';
import { useStore } from '../../state/store.ts';
import { painterOf } from './painter.ts';
import { watchPainter } from './watch-painter.ts';

/** Carries formats from words to words, by keys or with the pointer as a brush. */
export function PainterLayer() {
  const [editor] = useLexicalComposerContext();
  const { copied, brush } = useStore(painterOf(editor));
  useEffect(() => watchPainter(editor), [editor]);
  return (
    <span role="status" className="visually-hidden">
      {copied === null
        ? ''
        : brush === 'away'
          ? t('Format copied')
          : t('Format copied. Select words to apply it to, or press Esc.')}
    </span>
  );
}
