/** The few members of citeproc-js this project uses; the package carries no types of its own. */
declare module 'citeproc' {
  interface Sys {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => unknown;
  }
  interface Cite {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    readonly position?: number;
    readonly 'first-reference-note-number'?: number;
  }
  export interface Engine {
    readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
    setOutputFormat(format: string): void;
    restoreProcessorState(): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cites: readonly Cite[]): string;
    /** False where the style has no bibliography. */
    makeBibliography():
      | readonly [about: { readonly entry_ids: readonly (readonly string[])[] }, entries: readonly string[]]
      | false;
  }
  type Format = Readonly<Record<string, unknown>>;
  const CSL: {
    readonly Engine: new (sys: Sys, style: string, language: string, force: boolean) => Engine;
    readonly Output: { readonly Formats: { readonly text: Format; [name: string]: Format } };
    readonly POSITION_FIRST: number;
    readonly POSITION_SUBSEQUENT: number;
  };
  export default CSL;
}
