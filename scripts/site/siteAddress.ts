import type { Text } from "../../src/words/text/language.ts";

/** Where a site will stand: `https://example.org` and `/chumchon/`; no origin where it is only for this machine. */
export interface SiteAddress {
  readonly origin: string;
  /** The folder of its host, a slash at both ends. */
  readonly base: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `SITE_URL`, which may name a folder of its host, and `BASE_PATH`, which names that folder alone.
 * What is no whole address is refused with the address that was probably meant.
 */
export function readSiteAddress(env: Environment): SiteAddress | Text {
  const written = (env["SITE_URL"] ?? "").trim();
  const base = basePath(env["BASE_PATH"]);
  if (written === "") return { origin: "", base };
  if (!/^https?:\/\/[^/]/i.test(written) || !URL.canParse(written)) return incomplete(written);
  const { origin, pathname, search, hash, username } = new URL(written);
  if (search !== "" || hash !== "" || username !== "")
    return superfluous(written, origin + pathname);
  const folder = basePath(pathname);
  if (folder !== "/" && base !== "/" && folder !== base) return contradictory(folder, base);
  return { origin, base: folder === "/" ? base : folder };
}

/** `chumchon` → `/chumchon/`; nothing → `/`. */
export function basePath(written = ""): string {
  const bare = written.trim().replace(/^\/+|\/+$/g, "");
  return bare === "" ? "/" : `/${bare}/`;
}

function incomplete(written: string): Text {
  const bare = written.replace(/^(?:[a-z][a-z+-]*:)?\/*/i, "");
  const isHost = /^[^/]+\.[^/]/.test(bare) && URL.canParse(`https://${bare}`);
  const meant = isHost ? `https://${bare}` : "https://example.org";
  return {
    th: `ที่อยู่เว็บ “${written}” ไม่ครบ ต้องขึ้นต้นด้วย https:// เช่น ${meant}`,
    en: `the site's address “${written}” is not whole: it begins with https://, as in ${meant}`,
  };
}

const superfluous = (written: string, plain: string): Text => ({
  th: `ที่อยู่เว็บ “${written}” มีส่วนเกิน ให้ใช้เพียง ${plain}`,
  en: `the site's address “${written}” says too much: use ${plain}`,
});

const contradictory = (folder: string, base: string): Text => ({
  th: `ที่อยู่เว็บระบุโฟลเดอร์ ${folder} แต่ BASE_PATH ระบุ ${base} ให้ระบุที่เดียว`,
  en: `the site's address names the folder ${folder} and BASE_PATH names ${base}: say it once`,
});
