import { createHash } from 'node:crypto';
import type { ArticleFile } from '../../../core/contract/source-methods.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { readFrontLines } from './csl/front-lines.ts';
import { guessLanguage } from './csl/guess-language.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { MOST_BLOCKS } from './lay-out-blocks.ts';
import type { ReadDocument } from './read-document.ts';
import type { ReadArticle, ReadProgress } from './read-job.ts';
import { decodeText } from './text/decode-text.ts';
import { Unreadable } from './unreadable.ts';

export interface ReadOptions {
  /** The longest text of an article, in bytes of UTF-8. */
  readonly textBytes: number;
  readonly onProgress: (progress: ReadProgress) => void;
}

/**
 * An article out of a file or a paste; throws Unreadable. What a file is is read from its bytes before its name. Each
 * format's libraries are loaded when a file of that format comes.
 */
export async function readArticle(given: ArticleFile, options: ReadOptions): Promise<ReadArticle> {
  const { article, csl, language } = await readByKind(given, options);
  if (!/[\p{L}\p{N}]/u.test(article.text)) throw new Unreadable('empty');
  if (Buffer.byteLength(article.text) > options.textBytes) throw new Unreadable('too-much-text');
  if (article.blocks.length > MOST_BLOCKS) throw new Unreadable('too-many-blocks');
  return {
    article,
    csl: { ...readFrontLines(article), ...csl },
    language: language ?? guessLanguage(article.text),
    sha256: createHash('sha256').update(article.text).digest('hex'),
  };
}

async function readByKind(given: ArticleFile, options: ReadOptions): Promise<ReadDocument> {
  switch (given.kind) {
    case 'text':
      return readText(given.text, options);
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(given.text);
    case 'file':
      return readFile(fileKind(given.bytes, given.name), given.bytes, options);
    default:
      return assertNever(given);
  }
}

async function readFile(kind: FileKind, bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  switch (kind) {
    case 'text':
      return readText(decodeText(bytes), options);
    case 'markdown':
      return (await import('./markdown/read-markdown.ts')).readMarkdown(checkLength(decodeText(bytes), options));
    case 'html':
      return (await import('./html/read-html.ts')).readHtmlFile(bytes);
    case 'word':
      return (await import('./word/read-word.ts')).readWord(bytes);
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, options);
    default:
      return assertNever(kind);
  }
}

async function readText(text: string, options: ReadOptions): Promise<ReadDocument> {
  return (await import('./text/read-plain-text.ts')).readPlainText(checkLength(text, options));
}

/** Text is what it is: one that is too long need not be looked at. */
function checkLength(text: string, { textBytes }: ReadOptions): string {
  if (Buffer.byteLength(text) > textBytes) throw new Unreadable('too-much-text');
  return text;
}
