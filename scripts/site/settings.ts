import { projectRoot } from "../project.ts";
import type { Site } from "./stamp.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** This project's site, and what besides its files decides how its pages come out. */
export const thisSite = (env: Environment = process.env): Site => ({
  root: projectRoot,
  settings: {
    node: process.version,
    siteUrl: env["SITE_URL"] ?? "",
    base: basePath(env),
    onlyProvinces: env["ONLY_PROVINCES"] ?? "",
  },
});

/** The site with made-up village funds: built and kept apart, so that it is never taken for the other. */
export const sampleSite = (env: Environment = process.env): Site => ({
  ...thisSite(env),
  workFolder: ".sample",
});

/** The folder of its host that the site is built for, a slash at both ends: `chumchon` → `/chumchon/`. */
export function basePath(env: Environment = process.env): string {
  const bare = (env["BASE_PATH"] ?? "").replace(/^\/+|\/+$/g, "");
  return bare === "" ? "/" : `/${bare}/`;
}
