const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

/** A number as a person types it: `1,200,000`. */
export function writeTypedNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 10 });
}

/** What was typed as a number: `4.5`, `-3`, `12 000`, `1.2 million`. Null for anything else. */
export function readTypedNumber(text: string): number | null {
  const match = /^([-−]?)(\d[\d,\s]{0,30}(?:\.\d{1,20})?)\s?(\p{L}{0,8})$/u.exec(text.trim().toLowerCase());
  if (!match) return null;
  const [, sign, digits = '', word = ''] = match;
  const scale = word === '' ? 1 : SCALES[word];
  if (scale === undefined) return null;
  const value = Number(digits.replace(/[,\s]/g, '')) * scale;
  // 1.2 million is not 1,199,999.9999999998.
  const exact = scale === 1 ? value : Number(value.toPrecision(15));
  return Number.isFinite(exact) ? (sign ? -exact : exact) : null;
}
