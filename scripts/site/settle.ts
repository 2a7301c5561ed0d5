import type { SiteAddress } from "../../src/pipeline/sources/siteAddress.ts";
import type { Text } from "../../src/words/text/language.ts";
import { readSiteAddress } from "./siteAddress.ts";

/** What a command was told of the site's address. */
interface Wanted {
  /** By option. */
  readonly address?: string | undefined;
  /** By `data/site.json`, where neither option nor environment say one. */
  readonly kept?: string | null;
  /** Where this machine will serve it, should no address be known: links, codes and previews name that. */
  readonly port?: number;
}

/**
 * Reads the site's address and puts it into the environment, from which every step of a build takes it.
 * Answers what is wrong with it where it can't be read.
 */
export function settleAddress({ address, kept, port = 4321 }: Wanted): SiteAddress | Text {
  const { env } = process;
  const read = readSiteAddress({ ...env, SITE_URL: address ?? (env["SITE_URL"] || (kept ?? "")) });
  if (!("origin" in read)) return read;
  const local = port === 4321 ? "" : `http://localhost:${port}`;
  const origin = read.origin === "" ? local : read.origin;
  delete env["SITE_URL"];
  if (origin !== "") env["SITE_URL"] = origin;
  env["BASE_PATH"] = read.base;
  return { ...read, origin };
}
