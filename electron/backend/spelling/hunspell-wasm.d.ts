/** The engine itself, as its build tool made it; the package declares no input. */
declare module 'hunspell-wasm/wasm/hunspell.js' {
  export default function startHunspell(given: { readonly wasmBinary: Uint8Array }): Promise<unknown>;
}
