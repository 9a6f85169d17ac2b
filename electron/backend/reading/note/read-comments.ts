import type { FileComment, Hand } from '../../../../core/round-trip/file-note.ts';
import { printableText } from '../../../../core/shared/printable-text.ts';
import { parseXml } from '../word/word-xml.ts';

/** Of one comment, in UTF-16 units. */
const LONGEST_COMMENT = 10_000;

interface Said extends Hand {
  readonly text: string;
  /** Name of its last paragraph, by which others answer it. */
  readonly paragraph: string;
}

/** Comments where they hang in the text, with what they say and what they answer. */
export function joinComments(
  commented: readonly { readonly id: string; readonly words: string; readonly line: number }[],
  part: Uint8Array | null,
  answers: Uint8Array | null,
): readonly FileComment[] {
  const said = part === null ? new Map<string, Said>() : readComments(part);
  const parents = answers === null ? new Map<string, string>() : readAnswers(answers);
  const byParagraph = new Map([...said.values()].map((one) => [one.paragraph, one]));
  return commented.flatMap(({ id, words, line }) => {
    const comment = said.get(id);
    if (!comment) return [];
    const { by, at, text, paragraph } = comment;
    const parent = byParagraph.get(parents.get(paragraph) ?? '');
    const answered = parent ? { answers: { by: parent.by, text: parent.text } } : {};
    return [{ by, at, text, line, words: printableText(words), ...answered }];
  });
}

function readComments(part: Uint8Array): ReadonlyMap<string, Said> {
  const comments = new Map<string, Said>();
  let comment: { by: string | null; at: string | null; text: string; paragraph: string } | null = null;
  let inText = false;
  parseXml(part, {
    open: (name, { id = '', author, date, paraId }) => {
      if (name === 'w:comment') {
        comment = { by: author ?? null, at: date ?? null, text: '', paragraph: '' };
        comments.set(id, comment);
      } else if (name === 'w:p' && comment) {
        if (comment.text !== '') comment.text += ' ';
        comment.paragraph = paraId ?? '';
      }
      inText = name === 'w:t';
    },
    text: (text) => {
      if (comment && inText && comment.text.length < LONGEST_COMMENT) comment.text += printableText(text);
    },
    close: (name) => {
      if (name === 'w:t') inText = false;
    },
  });
  return comments;
}

/** From the paragraph of an answer to that of what it answers. */
function readAnswers(part: Uint8Array): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  parseXml(part, {
    open: (name, { paraId = '', paraIdParent = '' }) => {
      if (name.endsWith('commentEx') && paraId !== '' && paraIdParent !== '') parents.set(paraId, paraIdParent);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return parents;
}
