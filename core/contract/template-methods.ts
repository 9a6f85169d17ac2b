import type { TemplateProposal } from '../templates/from-word/proposal.ts';
import type { Template, TemplateProblem } from '../templates/template.ts';
import type { InDossier, Method } from './method.ts';
import type { NoteFile } from './note-file.ts';

export interface TemplateMethods {
  /** Built-in ones and, with a dossier, its own; one for each id. */
  readonly list: Method<{ readonly dossier: string | null }, readonly ListedTemplate[]>;
  /** Files among them that hold no template because of mistakes. */
  readonly broken: Method<{ readonly dossier: string | null }, readonly BrokenTemplate[]>;
  /**
   * What a Word document (.docx, .dotx) would be as a template; saves nothing. Read in a process of its own that
   * `sources.stopImport` ends. Refusals: `unreadable`, `cancelled`.
   */
  readonly fromWord: Method<InDossier & NoteFile & { readonly ticket: string }, TemplateProposal>;
}

/** Where a template is kept; of two with the same id, the one kept nearer to the note is used. */
export type TemplateOrigin = 'dossier' | 'personal' | 'department' | 'built-in';

export interface ListedTemplate extends Template {
  readonly origin: TemplateOrigin;
}

export interface BrokenTemplate {
  readonly origin: TemplateOrigin;
  /** `brief.md` */
  readonly file: string;
  /** At least one, in the order of the lines. */
  readonly problems: readonly TemplateProblem[];
}
