/** The path of a file below `data`, taken apart: `raw/roi-jai-rak/2570/phase_targets.csv`. */
export interface RawPath {
  readonly kind: string;
  /** Null for a file that lies in `raw` or `fixes` itself. */
  readonly folder: string | null;
  /** Null for a file beside the folders of editions. */
  readonly edition: string | null;
  /** Folders between the edition and the file, where there should be none. */
  readonly between: readonly string[];
  readonly name: string;
}

export function parsePath(path: string): RawPath {
  const [kind = "", ...rest] = path.split("/");
  const name = rest.pop() ?? "";
  const [folder = null, edition = null, ...between] = rest;
  return { kind, folder, edition, between, name };
}
