/** Closes a switch over a union: a member nobody handled is a compile error, and a clear throw on data that lied. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
