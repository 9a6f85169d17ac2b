import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Section } from '../../../core/templates/template.ts';
import { later } from '../../ui/later.tsx';
import { useTypedQuery } from '../picker/typed-query.ts';
import { $findSlash } from './find-slash.ts';

const SlashList = later(async () => (await import('./slash-list.tsx')).SlashList);

/** Sections of the note's template of which another may follow. */
export interface MoreSections {
  readonly sections: readonly Section[];
  readonly onRepeat: (section: string) => void;
}

/** What can be put in, for who types `/`. */
export function SlashMenu({ more }: { readonly more: MoreSections | null }) {
  const [editor] = useLexicalComposerContext();
  const { query, dismiss } = useTypedQuery(editor, $findSlash);
  return query && <SlashList editor={editor} query={query} more={more} onDismiss={dismiss} />;
}
