/** Follows the fields of a part (ECMA-376 part 1, 17.16.18): whether text is a code or a result, and where it links to. */
export interface Fields {
  /** `begin`, `separate` or `end`. */
  readonly turn: (type: string | undefined) => void;
  readonly addCode: (code: string) => void;
  readonly inCode: () => boolean;
  /** The address of a HYPERLINK field text is the result of; null for none. */
  readonly link: () => string | null;
  /** The code of the field of this kind text is the result of; null for none. */
  readonly codeOf: (kind: 'REF' | 'SEQ' | 'TOC') => string | null;
  /** A field that never ends must not swallow what follows. */
  readonly settle: () => void;
}

interface Field {
  code: string;
  inResult: boolean;
  link: string | null;
}

const CODES = { REF: /^\s*(?:PAGE)?REF\s+\S/, SEQ: /^\s*SEQ\s+\S/, TOC: /^\s*TOC\b/ } as const;

const LONGEST_CODE = 5_000;

export function trackFields(): Fields {
  const fields: Field[] = [];
  return {
    turn: (type) => {
      if (type === 'begin') fields.push({ code: '', inResult: false, link: null });
      else if (type === 'end') fields.pop();
      else if (type === 'separate') {
        const field = fields.at(-1);
        if (!field) return;
        field.inResult = true;
        field.link = /^\s*HYPERLINK\s+"([^"\s]{1,2000})"/.exec(field.code)?.[1] ?? null;
      }
    },
    addCode: (code) => {
      const field = fields.at(-1);
      if (field && !field.inResult && field.code.length < LONGEST_CODE) field.code += code.slice(0, LONGEST_CODE);
    },
    inCode: () => fields.some(({ inResult }) => !inResult),
    link: () => fields.findLast(({ link }) => link !== null)?.link ?? null,
    codeOf: (kind) => fields.findLast(({ code, inResult }) => inResult && CODES[kind].test(code))?.code ?? null,
    settle: () => {
      for (const field of fields) field.inResult = true;
    },
  };
}
