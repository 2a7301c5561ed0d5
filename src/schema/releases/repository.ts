/** A project whose files can be added to in a browser. */
export interface Repository {
  readonly host: "github" | "gitlab";
  /** Its address without a slash at the end. */
  readonly address: string;
  readonly branch: string;
}

/** Reads the address of a project, with `/tree/BRANCH` where that isn’t main; null where it is none. */
export function parseRepository(text: string): Repository | null {
  const [, host, path, branch = "main"] =
    /^https:\/\/(github|gitlab)\.com\/((?:[\w.-]+\/)+?[\w.-]+?)(?:\.git)?(?:(?:\/-)?\/tree\/([\w./-]+?))?\/?$/.exec(
      text,
    ) ?? [];
  if (!host || !path || (host === "github" && path.split("/").length !== 2)) return null;
  return { host: host as Repository["host"], address: `https://${host}.com/${path}`, branch };
}

/** Where a file of text is added to a project, with its path and its text filled in. */
export function newFilePage(
  { host, address, branch }: Repository,
  path: string,
  text: string,
): string {
  const query = `${host === "github" ? "filename" : "file_name"}=${encodeURIComponent(path)}`;
  return host === "github"
    ? `${address}/new/${branch}?${query}&value=${encodeURIComponent(text)}`
    : `${address}/-/new/${branch}?${query}&content=${encodeURIComponent(text)}`;
}

/** Where files are added to a folder of a project as they are; GitLab has no such page. */
export const uploadPage = ({ host, address, branch }: Repository, folder: string): string =>
  host === "github" ? `${address}/upload/${branch}/${folder}` : `${address}/-/tree/${branch}`;
