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
  mille: 1e3,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  ribu: 1e3,
  juta: 1e6,
  bilion: 1e9,
  万: 1e4,
  亿: 1e8,
};
/** `4,5`, `0,125`: no thousands are written so, so the comma is a decimal one, whatever the language. */
const DECIMAL_COMMA = /^(\d+|\d{1,3}(?:\s\d{3})+),(\d{1,2})$|^(0),(\d+)$/;

/** A number as a person types it: `1,200,000`. */
export function writeTypedNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 10 });
}

/** What was typed as a number: `4.5`, `4,5`, `-3`, `12,000`, `12 000`, `1.2 million`, `3 milliards`. Null for anything else. */
export function readTypedNumber(text: string): number | null {
  const match = /^([-−]?)(\d[\d,\s]{0,30}(?:\.\d{1,20})?)\s?(\p{L}{0,8})$/u.exec(text.trim().toLowerCase());
  if (!match) return null;
  const [, sign, digits = '', word = ''] = match;
  const scale = word === '' ? 1 : SCALES[word];
  if (scale === undefined) return null;
  const plain = digits
    .trim()
    .replace(DECIMAL_COMMA, (_, whole, part, zero, rest) => `${whole ?? zero}.${part ?? rest}`);
  const value = Number(plain.replace(/[,\s]/g, '')) * scale;
  // 1.2 million is not 1,199,999.9999999998.
  const exact = scale === 1 ? value : Number(value.toPrecision(15));
  return Number.isFinite(exact) ? (sign ? -exact : exact) : null;
}
