import type { PrintCommentEdge, PrintedComment } from '../print-model.ts';
import { escapeXml, NAMESPACES, NAMESPACES_2010, XML_HEAD } from './xml.ts';

const WORD_2012 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** By which Word joins answers to comments; any eight hexadecimal digits below 80000000, each once in a file. */
const FIRST_PARAGRAPH = 0x1d000000;

/** The edges of the words a comment and its answers are about (ECMA-376 part 1, 17.13.4). */
export function writeCommentEdge({ edge, numbers }: PrintCommentEdge): string {
  if (edge === 'start') return numbers.map((number) => `<w:commentRangeStart w:id="${number}"/>`).join('');
  return numbers
    .map((number) => `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`)
    .join('');
}

/** `word/comments.xml`: what is said, one after the other. */
export function writeComments(comments: readonly PrintedComment[]): string {
  const written = comments.map(({ author, at, lines }, number) => {
    const paragraphs = lines.map((line, index) => {
      const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : '';
      const name = index === lines.length - 1 ? ` w14:paraId="${paragraphId(number)}"` : '';
      return `<w:p${name}>${mark}${line === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`}</w:p>`;
    });
    const who = author.trim() === '' ? 'Author' : author;
    return `<w:comment w:id="${number}" w:author="${escapeXml(who)}" w:date="${secondsOf(at)}" w:initials="${escapeXml(initialsOf(who))}">${paragraphs.join('')}</w:comment>`;
  });
  return `${XML_HEAD}<w:comments ${NAMESPACES} ${NAMESPACES_2010} xmlns:mc="${COMPATIBILITY}" mc:Ignorable="w14">${written.join('')}</w:comments>`;
}

/** `word/commentsExtended.xml` ([MS-DOCX] 2.5.3.1): which answers which, and what is done with. */
export function writeCommentsExtended(comments: readonly PrintedComment[]): string {
  const written = comments.map(({ answers, resolved }, number) => {
    const parent = answers === null ? '' : ` w15:paraIdParent="${paragraphId(answers)}"`;
    return `<w15:commentEx w15:paraId="${paragraphId(number)}"${parent} w15:done="${resolved ? 1 : 0}"/>`;
  });
  return `${XML_HEAD}<w15:commentsEx xmlns:w15="${WORD_2012}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="w15">${written.join('')}</w15:commentsEx>`;
}

function paragraphId(number: number): string {
  return (FIRST_PARAGRAPH + number).toString(16).toUpperCase().padStart(8, '0');
}

/** Word keeps no parts of a second. */
function secondsOf(at: string): string {
  return at.replace(/\.\d+(?=Z$)/, '');
}

function initialsOf(author: string): string {
  const words = author.trim().split(/\s+/);
  return words
    .slice(0, 3)
    .map((word) => [...word][0] ?? '')
    .join('');
}
