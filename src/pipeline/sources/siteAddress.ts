import { isAddress } from "../../words/text/isAddress.ts";
import type { Text } from "../../words/text/language.ts";

/** Where a site stands: `https://example.org` and `/chumchon/`; no origin where it is only for this machine. */
export interface SiteAddress {
  readonly origin: string;
  /** The folder of its host, a slash at both ends. */
  readonly base: string;
}

/**
 * Reads the whole address of a site, which may name a folder of its host. What can't be one is refused with
 * the address that was probably meant.
 */
export function parseSiteAddress(written: string): SiteAddress | Text {
  if (!/^https?:\/\/[^/\\]/i.test(written)) return incomplete(written);
  if (!isAddress(written)) return noHost(written);
  const { origin, hostname, pathname, search, hash, username } = new URL(written);
  if (!isHostname(hostname)) return noHost(written);
  const folder = pathname.replace(/\/[^/]*\.html?$/i, "/");
  if (search !== "" || hash !== "" || username !== "" || folder !== pathname)
    return superfluous(written, origin + folder);
  if (!/^(?:\/[\w.~-]+)*\/?$/.test(pathname)) return unplainFolder(written, origin);
  return { origin, base: basePath(pathname) };
}

/** `chumchon` → `/chumchon/`; nothing → `/`. */
export function basePath(written = ""): string {
  const bare = written.trim().replace(/^\/+|\/+$/g, "");
  return bare === "" ? "/" : `/${bare}/`;
}

/** Whether only readers on this machine reach it. */
export const isThisMachine = ({ origin }: SiteAddress): boolean =>
  origin === "" || /^https?:\/\/(?:localhost|127\.[\d.]+|\[::1\])(?::|$)/.test(origin);

/** As browsers write it: a Thai name has become `xn--…`. */
const isHostname = (name: string): boolean =>
  /^(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name) ||
  /^\[[0-9a-f:.]+\]$/.test(name);

function incomplete(written: string): Text {
  const bare = written
    .replace(/^["'“”‘’<(\s]+|["'“”‘’>)\s]+$/g, "")
    .replace(/^(?:[a-z][a-z+-]*:)?[/\\]*/i, "");
  const isHost = /^[^/\s]+\.[^/\s]/.test(bare) && isAddress(`https://${bare}`);
  const meant = isHost ? `https://${bare}` : "https://example.org";
  return {
    th: `ที่อยู่เว็บ “${written}” ไม่ครบ ต้องขึ้นต้นด้วย https:// เช่น ${meant}`,
    en: `the site's address “${written}” is not whole: it begins with https://, as in ${meant}`,
  };
}

const noHost = (written: string): Text => ({
  th: `อ่านชื่อโฮสต์ในที่อยู่เว็บ “${written}” ไม่ได้ ตรวจว่าไม่มีเว้นวรรคหรือเครื่องหมายต่อท้ายชื่อ ตัวอย่างที่ถูกคือ https://example.org`,
  en: `no name of a host can be read in the site's address “${written}”: look for spaces and for marks after the name; a good one is https://example.org`,
});

const superfluous = (written: string, plain: string): Text => ({
  th: `ที่อยู่เว็บ “${written}” มีส่วนเกิน ให้ใช้เพียง ${plain}`,
  en: `the site's address “${written}” says too much: use ${plain}`,
});

const unplainFolder = (written: string, origin: string): Text => ({
  th: `ชื่อโฟลเดอร์ในที่อยู่เว็บ “${written}” ต้องเป็นอักษรอังกฤษ ตัวเลข หรือขีด และคั่นด้วย / เพียงหนึ่งขีด เพราะโฮสต์อ่านชื่ออื่นไม่ตรงกัน เช่น ${origin}/chumchon/`,
  en: `a folder in the site's address “${written}” takes Latin letters, digits and hyphens, with single slashes between, for hosts disagree on others: as in ${origin}/chumchon/`,
});
