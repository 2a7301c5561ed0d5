/** A file that the site serves besides its pages; its content is made when it is asked for. */
export interface SiteFile {
  /** Counted from the site's root: `figures/phase-targets-50.csv`. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: () => Promise<string | Uint8Array>;
}
