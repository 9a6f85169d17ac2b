import type { NoteFile } from '../../../../core/contract/note-file.ts';
import type { TemplateProposal } from '../../../../core/templates/from-word/proposal.ts';
import { proposeTemplate } from '../../../../core/templates/from-word/propose-template.ts';
import { textOf } from '../../../../core/templates/from-word/word-layout.ts';
import { fileKind } from '../file-kind.ts';
import { Unreadable } from '../unreadable.ts';
import { readLayout } from './read-layout.ts';

/** A Word file as a template to look at; throws Unreadable. `textBytes` is the most text it may hold, as UTF-8. */
export function readTemplateFile({ name, bytes }: NoteFile, textBytes: number): TemplateProposal {
  if (fileKind(bytes, name) !== 'word') throw new Unreadable('no-template');
  const layout = readLayout(name, bytes);
  const paragraphs = layout.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : [block]));
  const text = paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(textOf(paragraph)), 0);
  if (text > textBytes) throw new Unreadable('too-much-text');
  return proposeTemplate(layout);
}
