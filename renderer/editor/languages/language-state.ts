import { $getNodeByKey, $getState, $setState, createState, type LexicalEditor, TextNode } from 'lexical';
import { languageSchema } from '../../../core/shared/schema-text.ts';

/** The language of a text that is in another than the note (BCP 47), empty for the note's; no text is joined with one in another. */
const languageState = createState('language', { parse: readLanguage });

/** What is no tag is none. */
export function readLanguage(value: unknown): string {
  return languageSchema.safeParse(value).data ?? '';
}

/** Empty for the note's. */
export function $getLanguage(node: TextNode): string {
  return $getState(node, languageState);
}

/** The node itself is returned. */
export function $setLanguage(node: TextNode, language: string): TextNode {
  return $setState(node, languageState, language);
}

/** As it stands in a note: nothing for words in its language. */
export function $readLanguage(node: TextNode): { readonly language?: string } {
  const language = $getState(node, languageState);
  return language === '' ? {} : { language };
}

/** Says on the page which words are in another language, for voices, hyphens and faces. Returns how to stop. */
export function showLanguages(editor: LexicalEditor): () => void {
  return editor.registerMutationListener(
    TextNode,
    (mutations) =>
      editor.read('latest', () => {
        for (const [key, mutation] of mutations) {
          const node = mutation === 'destroyed' ? null : $getNodeByKey(key);
          const element = node && editor.getElementByKey(key);
          if (!(node instanceof TextNode) || !element) continue;
          const language = $getLanguage(node);
          if (language !== '') element.lang = language;
          else if (element.lang !== '') element.removeAttribute('lang');
        }
      }),
    { skipInitialization: false },
  );
}
