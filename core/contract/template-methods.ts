import type { TemplateProposal } from '../templates/from-word/proposal.ts';
import type { Template, TemplateProblem } from '../templates/template.ts';
import type { TemplateDraft } from '../templates/template-draft.ts';
import type { Delivery } from './delivery.ts';
import type { InDossier, Method } from './method.ts';
import type { NoteFile } from './note-file.ts';

export interface TemplateMethods {
  /** Those that can be used: built-in, of the two folders and, with a dossier, its own; one for each id. */
  readonly list: Method<MaybeInDossier, readonly ListedTemplate[]>;
  /** Files among them that hold no template because of mistakes. */
  readonly broken: Method<MaybeInDossier, readonly BrokenTemplate[]>;
  /**
   * What a Word document (.docx, .dotx) would be as a template; saves nothing. Read in a process of its own that
   * `sources.stopImport` ends. Refusals: `unreadable`, `cancelled`.
   */
  readonly fromWord: Method<InDossier & NoteFile & { readonly ticket: string }, TemplateProposal>;
  /** Where templates are kept and what is there, the nearest first; folders are looked at anew. Nothing waits for a slow one. */
  readonly places: Method<MaybeInDossier, readonly TemplatePlace[]>;
  /** `not-found` when it is not there any more, or holds no template. */
  readonly read: Method<MaybeInDossier & TemplateAddress, ReadTemplate>;
  /**
   * Keeps a template that parses, whole or not at all. `replaces` is the print of the one it takes the place of, null for a
   * new one; `id` null: made from the name, and no other template's. What changed gets a version above the one before.
   * Refusals: `invalid-input` with the first mistake; `exists`; `clash` when somebody changed or removed it since;
   * `read-only`, `not-found` and `disk-full` of the place; `unavailable` for a place that holds none of the user's or does not
   * answer.
   */
  readonly save: Method<
    MaybeInDossier & {
      readonly origin: TemplateOrigin;
      readonly id: string | null;
      readonly text: string;
      readonly replaces: string | null;
    },
    SavedTemplate
  >;
  /** A second one under a name of its own, in the same place or another. */
  readonly duplicate: Method<MaybeInDossier & TemplateAddress & { readonly to: TemplateOrigin }, SavedTemplate>;
  /** Takes away one of the dossier's or the personal folder's, and hands back its text. `clash` as for `save`. */
  readonly remove: Method<MaybeInDossier & TemplateAddress & { readonly print: string }, { readonly text: string }>;
  /** Takes a file in as it is, under its own name where that is free; one with mistakes is not taken. */
  readonly importFile: Method<
    MaybeInDossier & { readonly to: TemplateOrigin; readonly name: string; readonly bytes: Uint8Array },
    ImportedTemplate
  >;
  /** The file as it is. */
  readonly exportFile: Method<MaybeInDossier & TemplateAddress, Delivery>;
  /** Templates somebody began to change in this dossier and has not saved. */
  readonly drafts: Method<InDossier, readonly KeptDraft[]>;
  /** Durable when this answers. */
  readonly keepDraft: Method<InDossier & { readonly id: string; readonly draft: TemplateDraft }, null>;
  readonly dropDraft: Method<InDossier & { readonly id: string }, null>;
}

interface MaybeInDossier {
  readonly dossier: string | null;
}

export const TEMPLATE_ORIGINS = ['dossier', 'personal', 'department', 'built-in'] as const;
/** Where a template is kept; of two with the same id, the one kept nearer to the note is used. */
export type TemplateOrigin = (typeof TEMPLATE_ORIGINS)[number];

export interface TemplateAddress {
  readonly origin: TemplateOrigin;
  readonly id: string;
}

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

export interface TemplatePlace {
  readonly origin: TemplateOrigin;
  /** Null for the dossier and for a folder nobody chose. */
  readonly folder: string | null;
  /**
   * `none`: no folder was chosen. `missing`: it is not there or may not be read. `slow`: it does not answer, and what is
   * listed is what was there the last time.
   */
  readonly state: 'ready' | 'read-only' | 'none' | 'missing' | 'slow';
  readonly templates: readonly PlacedTemplate[];
  readonly broken: readonly BrokenTemplate[];
  /** Files beyond the most that are read. */
  readonly leftOut: number;
}

export interface PlacedTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: number;
  readonly language: string;
  /** Changes with its text. */
  readonly print: string;
  /** A nearer place has another one with this id, which is used instead; null for none. */
  readonly behind: TemplateOrigin | null;
}

export interface ReadTemplate {
  readonly template: Template;
  readonly print: string;
  /** Whether the file has remarks for its authors, which saving from the app leaves out. */
  readonly remarks: boolean;
}

export interface SavedTemplate extends TemplateAddress {
  readonly name: string;
  readonly version: number;
  readonly print: string;
}

export interface ImportedTemplate {
  /** Null when nothing was taken. */
  readonly saved: SavedTemplate | null;
  /** Why not, in the order of the lines. */
  readonly problems: readonly TemplateProblem[];
}

export interface KeptDraft {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly draft: TemplateDraft;
}
