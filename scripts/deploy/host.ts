/** A built site on its way to a host: where it will stand, and what its files are. */
export interface Deployment {
  readonly origin: string;
  /** The folder of the host, a slash at both ends. */
  readonly base: string;
  /** Every file of the site, from its root, with `/`. */
  readonly files: readonly string[];
}

/** What a host asks for beside the site's own files. */
export interface Host {
  /** Where the site's root lies inside what is handed over: `site/`, `chumchon/`; empty for the root itself. */
  readonly siteFolder: (deployment: Deployment) => string;
  /** Further files by their path, counted from the root of what is handed over. */
  readonly files: (deployment: Deployment) => Readonly<Record<string, string>>;
  /** Lines that go after those of the site's own `_redirects`. */
  readonly redirects?: (deployment: Deployment) => readonly string[];
  /** What a free plan of it takes, where it names a limit. */
  readonly limits?: {
    readonly files?: number;
    readonly bytesOfFile?: number;
    readonly bytes?: number;
  };
}
