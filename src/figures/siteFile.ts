/** A file that the site serves besides its pages; its content is made when it is asked for. */
export interface SiteFile {
  /** Counted from the site's root: `figures/phase-targets-50.csv`. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: () => Promise<string | Uint8Array>;
  /** Others are made while its painting is waited for; it is in no kit. */
  readonly isPainted?: true;
  /** Is in the kit and served nowhere else. */
  readonly isInKitAlone?: true;
}
