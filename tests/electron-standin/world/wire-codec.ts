/** What messages between the main process and a page's isolated world are written with. */
export interface WireCodec {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

/**
 * Structured clone as text: JSON with tags for what JSON cannot say. Throws, as Electron does, on functions and symbols.
 * It runs in Node and, sent there as its source text, in the page: it may use nothing from outside itself.
 */
export function makeWireCodec(): WireCodec {
  const TAG = '$standin';
  const tagged = (tag: string, ...value: unknown[]) => ({
    [TAG]: tag,
    ...(value.length === 0 ? {} : { value: value[0] }),
  });

  function encodeValue(this: Record<string, unknown>, key: string, shown: unknown): unknown {
    // JSON.stringify shows a Date as its text; `this[key]` is the value itself.
    const value = this[key];
    switch (typeof value) {
      case 'undefined':
        return tagged('undefined');
      case 'bigint':
        return tagged('bigint', String(value));
      case 'number':
        return Number.isFinite(value) ? value : tagged('number', String(value));
      case 'function':
      case 'symbol':
        throw new Error('An object could not be cloned.');
      default:
        return encodeObject(value, shown);
    }
  }

  function encodeObject(value: unknown, shown: unknown): unknown {
    if (value instanceof Date) return tagged('date', value.getTime());
    if (value instanceof Map) return tagged('map', [...value]);
    if (value instanceof Set) return tagged('set', [...value]);
    if (value instanceof Error) return tagged('error', { name: value.name, message: value.message });
    if (value instanceof ArrayBuffer) return tagged('bytes', toBase64(new Uint8Array(value)));
    if (ArrayBuffer.isView(value)) {
      return tagged('bytes', toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)));
    }
    return shown;
  }

  function decodeValue(_key: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !(TAG in value)) return value;
    const { [TAG]: tag, value: inner } = value as { [TAG]: string; value?: never };
    switch (tag) {
      case 'bigint':
        return BigInt(inner ?? 0);
      case 'number':
        return Number(inner);
      case 'date':
        return new Date(inner ?? Number.NaN);
      case 'map':
        return new Map(inner);
      case 'set':
        return new Set(inner);
      case 'error': {
        const { name, message } = inner ?? { name: 'Error', message: '' };
        return Object.assign(new Error(message), { name });
      }
      case 'bytes':
        return Uint8Array.from(atob(inner ?? ''), (letter) => letter.charCodeAt(0));
      default:
        // Left out here; putUndefined sets it, because a reviver's undefined deletes the key.
        return value;
    }
  }

  function putUndefined(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    if (TAG in value) return undefined;
    if (value instanceof Map)
      return new Map([...value].map(([key, inner]) => [putUndefined(key), putUndefined(inner)]));
    if (value instanceof Set) return new Set([...value].map(putUndefined));
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record)) record[key] = putUndefined(record[key]);
    return record;
  }

  function toBase64(bytes: Uint8Array): string {
    let letters = '';
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return btoa(letters);
  }

  return {
    encode: (value) => JSON.stringify({ value }, encodeValue),
    decode: (text) => (putUndefined(JSON.parse(text, decodeValue)) as { value: unknown }).value,
  };
}
