import { projectRoot } from "../project.ts";
import { readSiteAddress } from "./siteAddress.ts";
import type { Site } from "./stamp.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** This project's site, and what besides its files decides how its pages come out. Throws on an address that can't be read. */
export function thisSite(env: Environment = process.env): Site {
  const address = readSiteAddress(env);
  if (!("origin" in address)) throw new Error(address.en);
  return {
    root: projectRoot,
    settings: {
      node: process.version,
      siteUrl: address.origin,
      base: address.base,
      onlyProvinces: env["ONLY_PROVINCES"] ?? "",
    },
  };
}

/** Where the villages of a sample lie: in the provinces whose villages are listed, or in all. */
export type SampleOf = "listed" | "country";

/** The site with made-up village funds: built and kept apart, so that it is never taken for the other. */
export function sampleSite(of: SampleOf = "listed", env: Environment = process.env): Site {
  const { root, settings } = thisSite(env);
  return { root, settings: { ...settings, sample: of }, workFolder: ".sample" };
}
