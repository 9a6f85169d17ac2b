import { describeArticle } from '../document-properties.ts';
import { layOutBlocks } from '../lay-out-blocks.ts';
import type { ReadDocument } from '../read-document.ts';
import { convertStories } from './convert-stories.ts';
import { openPackage } from './open-package.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import { simplifyStory } from './simplify-story.ts';
import { readProperties } from './word-properties.ts';

/** An article out of a Word document (.docx). Throws Unreadable. */
export async function readWord(bytes: Uint8Array): Promise<ReadDocument> {
  const parts = openPackage(bytes);
  const styles = readStyles(parts.styles);
  const findList = readNumbering(parts.numbering);
  const simplify = (part: Uint8Array | null) => (part === null ? null : simplifyStory(part, styles, findList).xml);

  const { xml, title } = simplifyStory(parts.document, styles, findList);
  const blocks = await convertStories({
    document: xml,
    footnotes: simplify(parts.footnotes),
    endnotes: simplify(parts.endnotes),
  });
  const article = layOutBlocks(blocks);
  const properties = readProperties(parts.core, parts.app);
  return {
    article,
    ...describeArticle(article, { ...properties, language: styles.language ?? properties.language }, title),
  };
}
