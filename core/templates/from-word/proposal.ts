import type { Said } from '../../shared/said.ts';
import type { DecisionScheme, FieldType, Limit, MarkingScheme, SignOffPlan, Template } from '../template.ts';

/** What a piece of a Word document becomes in a template. */
export const PIECE_KINDS = ['section', 'field', 'guidance', 'text', 'decision', 'sign-off', 'drop'] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

/** A Word document as a template, before somebody looked at it. */
export interface TemplateProposal {
  readonly name: string;
  readonly language: string;
  readonly page: Template['page'];
  readonly numbering: Template['numbering'];
  readonly marking: MarkingScheme | null;
  readonly limit: Limit | null;
  /** In the order of the document. */
  readonly pieces: readonly Piece[];
  /** What of the document a template cannot hold, as sentences. */
  readonly notTaken: readonly Said[];
}

export interface Piece {
  /** Of this proposal. */
  readonly id: string;
  readonly kind: PieceKind;
  /** The words of the document. */
  readonly words: string;
  /** Why it is left out, where it was; empty for what was not. */
  readonly about: string;
  /** Heading of a section, label of a field; may be edited. */
  readonly name: string;
  /** Of a section: 1 to 3. */
  readonly level: 1 | 2 | 3;
  readonly annex: boolean;
  readonly field: ProposedField;
  /** Of the section it is or stands in. */
  readonly limit: Limit | null;
  /** Null where the words hold no decision; then it cannot become one. */
  readonly decision: Pick<DecisionScheme, 'layout' | 'verbs'> | null;
  /** Empty where the words hold no signature. */
  readonly signOff: readonly SignOffPlan[];
}

export interface ProposedField {
  readonly type: FieldType;
  readonly required: boolean;
  readonly place: 'head' | 'end';
  readonly guidance: string;
  readonly options: readonly string[];
  readonly initial: string | null;
  /** What a decision block needs to know of it. */
  readonly role: 'addressee' | 'deadline' | null;
}
