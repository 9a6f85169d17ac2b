import { makeBridgeEnd } from './bridge-end.ts';
import { startIsolatedWorld, type WorldNames } from './isolated-world.ts';
import { refuseNewWindows, startMainWorld } from './main-world.ts';
import { makeWireCodec } from './wire-codec.ts';

export const ISOLATED_WORLD = 'Electron Isolated Context';

/** The scripts a page runs before its own, as text: Node has already stripped the types from the functions' source. */
export function isolatedWorldScript(names: WorldNames, preload: string): string {
  const runPreload = `function (require, module, exports) { ${preload}\n}`;
  return `(${startIsolatedWorld})(${JSON.stringify(names)}, (${makeWireCodec})(), ${makeBridgeEnd}, ${runPreload});`;
}

export function mainWorldScript({ nonce }: WorldNames, mayOpen: boolean): string {
  return `${mayOpen ? '' : `(${refuseNewWindows})();`}(${startMainWorld})(${JSON.stringify(nonce)}, ${makeBridgeEnd});`;
}
