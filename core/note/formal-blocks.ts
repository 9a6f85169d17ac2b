/** What a paper asks its reader to sign: the decision block, and the block of signatures and clearances. */

/**
 * How a decision block is drawn. `paragraphs`: recommendations as numbered paragraphs (United Kingdom); `beside`: numbered,
 * each with its responses beside it (Australia); `concur`: one line for each response under all of them, with a signature
 * (Canada); `approve`: responses and a date under each (United States).
 */
export const DECISION_LAYOUTS = ['paragraphs', 'beside', 'concur', 'approve'] as const;
export type DecisionLayout = (typeof DECISION_LAYOUTS)[number];

export interface Decision {
  readonly type: 'decision';
  readonly layout: DecisionLayout;
  /** What stands before the recommendations, as `It is recommended that you:`; may be empty. */
  readonly lead: string;
  /** Who decides; may be empty. */
  readonly decider: string;
  /** ISO 8601 date by which, or empty. */
  readonly decideBy: string;
  /** 1 to 50. */
  readonly items: readonly Recommendation[];
}

export interface Recommendation {
  /** `agree`; may be empty. */
  readonly verb: string;
  /** What follows the verb; empty while it is to be written. */
  readonly text: string;
  /** What the reader may answer, in printing order; at most 6. */
  readonly responses: readonly string[];
}

export interface SignOff {
  readonly type: 'sign-off';
  /** 1 to 40. */
  readonly rows: readonly SignOffRow[];
}

export const SIGN_OFF_KINDS = ['signature', 'clearance', 'contact'] as const;
export type SignOffKind = (typeof SIGN_OFF_KINDS)[number];

export interface SignOffRow {
  /** A signature gets a line to sign on and a date; the others are a table of who agreed and whom to ask. */
  readonly kind: SignOffKind;
  /** The office or role. */
  readonly label: string;
  /** May be empty. */
  readonly name: string;
  /** Telephone or address; may be empty. */
  readonly contact: string;
  /** ISO 8601 date of clearance, or empty. */
  readonly date: string;
}

/** The responses of all recommendations, each once, in the order they come. */
export function responsesOf({ items }: Pick<Decision, 'items'>): readonly string[] {
  return [...new Set(items.flatMap(({ responses }) => responses))];
}

/** Nothing has been written yet that the reader could answer. */
export function isDecisionEmpty({ items }: Decision): boolean {
  return items.every(({ text }) => text.trim() === '');
}
