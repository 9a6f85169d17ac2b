import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Replaces the first `from` in a part; throws when it is not there, so that no mutation can silently miss. */
export function plantInPart(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (!part) throw new Error(`${path} is not in the package`);
  const before = strFromU8(part);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${from} is not in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

export function withPart(bytes: Uint8Array, path: string, content: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(content) });
}

export function withoutPart(bytes: Uint8Array, path: string): Uint8Array {
  const { [path]: gone, ...parts } = unzipSync(bytes);
  if (!gone) throw new Error(`${path} is not in the package`);
  return zipSync(parts);
}

/** The text of one part. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`${path} is not in the package`);
  return strFromU8(part);
}
