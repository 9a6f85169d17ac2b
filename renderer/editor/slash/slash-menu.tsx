import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_CRITICAL, KEY_ENTER_COMMAND } from 'lexical';
import { useEffect, useState } from 'react';
import type { Section } from '../../../core/templates/template.ts';
import { later } from '../../ui/later.tsx';
import { type TypedQuery, useTypedQuery } from '../picker/typed-query.ts';
import { $findSlash } from './find-slash.ts';

let isRead = false;
const SlashList = later(async () => {
  const { SlashList: List } = await import('./slash-list.tsx');
  isRead = true;
  return List;
});

/** Sections of the note's template of which another may follow. */
export interface MoreSections {
  readonly sections: readonly Section[];
  readonly onRepeat: (section: string) => void;
}

/** What can be put in, for who types `/`. Enter that is pressed before the list is there chooses once it is. */
export function SlashMenu({ more }: { readonly more: MoreSections | null }) {
  const [editor] = useLexicalComposerContext();
  const { query, dismiss } = useTypedQuery(editor, $findSlash);
  const [early, setEarly] = useState<TypedQuery | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (isRead || event?.shiftKey || event?.altKey || event?.ctrlKey || event?.metaKey) return false;
          const asked = $findSlash();
          if (!asked) return false;
          event?.preventDefault();
          // A second press, and what is typed on, change nothing of what was asked for.
          setEarly((held) => held ?? asked);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  );
  const asked = early ?? query;
  return (
    asked && (
      <SlashList
        editor={editor}
        query={asked}
        more={more}
        entered={early !== null}
        onDismiss={() => {
          setEarly(null);
          dismiss();
        }}
      />
    )
  );
}
