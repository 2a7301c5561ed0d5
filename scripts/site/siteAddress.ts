import {
  basePath,
  parseSiteAddress,
  type SiteAddress,
} from "../../src/pipeline/sources/siteAddress.ts";
import type { Text } from "../../src/words/text/language.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `SITE_URL`, which may name a folder of its host, and `BASE_PATH`, which names that folder alone. */
export function readSiteAddress(env: Environment): SiteAddress | Text {
  const written = (env["SITE_URL"] ?? "").trim();
  const base = basePath(env["BASE_PATH"]);
  if (written === "") return { origin: "", base };
  const read = parseSiteAddress(written);
  if (!("origin" in read)) return read;
  if (read.base !== "/" && base !== "/" && read.base !== base)
    return contradictory(read.base, base);
  return read.base === "/" ? { ...read, base } : read;
}

const contradictory = (folder: string, base: string): Text => ({
  th: `ที่อยู่เว็บระบุโฟลเดอร์ ${folder} แต่ BASE_PATH ระบุ ${base} ให้ระบุที่เดียว`,
  en: `the site's address names the folder ${folder} and BASE_PATH names ${base}: say it once`,
});
