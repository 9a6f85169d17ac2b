import { inputCheck } from '../../core/contract/inputs.ts';
import type { InputOf, MethodName } from '../../core/contract/methods.ts';
import { WrongUsage } from './failures.ts';

/** A placeholder until a dossier is open; only its shape is checked. */
const NOT_OPEN = 'none';

/**
 * What a command asks for, checked by the backend's own rules before a file is opened, so that a mistake is named first.
 * `options` says which option a part of the input came from. Throws WrongUsage.
 */
export function readInput<Name extends MethodName>(
  method: Name,
  input: Readonly<Record<string, unknown>>,
  options: Readonly<Record<string, string>>,
): InputOf<Name> {
  const parsed = inputCheck(method).safeParse({ dossier: NOT_OPEN, ...input });
  if (parsed.success) return parsed.data as InputOf<Name>;
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String) ?? [];
  const option = path.map((part) => options[part]).findLast((known) => known !== undefined);
  throw new WrongUsage(`${option ?? path.join('.')}: ${issue?.message ?? 'not understood'}.`);
}
