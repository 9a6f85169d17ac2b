import './keys.css';
import { spellKeys } from './spell-keys.ts';

/** A key combination, written as the platform writes it. */
export function Keys({ keys }: { readonly keys: string }) {
  return <kbd className="keys">{spellKeys(keys, isMac())}</kbd>;
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
