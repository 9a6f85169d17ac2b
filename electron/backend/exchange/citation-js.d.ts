/** The few members of citation-js this project uses; its packages carry no types of their own. */
declare module '@citation-js/core' {
  interface ChainOptions {
    /** The input's type, so that the library never guesses: a guess may take text for an address and fetch it. */
    readonly forceType: string;
    readonly generateGraph: boolean;
  }
  interface BibtexConfig {
    readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }
  export const plugins: {
    readonly input: { chain(text: string, options: ChainOptions): readonly Record<string, unknown>[] };
    readonly output: { format(name: string, items: readonly object[]): string };
    readonly config: { get(plugin: '@bibtex'): BibtexConfig };
  };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
