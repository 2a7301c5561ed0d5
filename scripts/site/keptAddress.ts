import { join } from "node:path";
import { readText, writeText } from "../../src/pipeline/effects.ts";
import { readSiteSettings, siteSettingsFile } from "../../src/pipeline/sources/siteSettings.ts";
import type { Text } from "../../src/words/text/language.ts";
import { projectRoot } from "../project.ts";

/** The address that `data/site.json` keeps, as it is written there; null where it names none. */
export function keptAddress(root = projectRoot): string | null {
  const text = readText(pathIn(root));
  return text === null ? null : (addressOf(text) ?? null);
}

/** Even one that can't be an address, so that it is told of and not passed over. */
function addressOf(text: string): string | undefined {
  try {
    const { address } = JSON.parse(withoutMark(text)) as { address?: unknown };
    return typeof address === "string" ? address : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the address into `data/site.json` beside what else stands there.
 * A file that can't be read whole is left alone; the answer says how to learn why.
 */
export function keepAddress(address: string, root = projectRoot): Text | null {
  const text = withoutMark(readText(pathIn(root)) ?? "{}");
  const { findings } = readSiteSettings(new TextEncoder().encode(text));
  if (findings.some(({ column }) => column !== "address")) return unreadable;
  const settings = JSON.parse(text) as object;
  writeText(pathIn(root), `${JSON.stringify({ ...settings, address }, null, 2)}\n`);
  return null;
}

const pathIn = (root: string): string => join(root, "data", siteSettingsFile);

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

const unreadable: Text = {
  th: "ใน data/site.json มีสิ่งที่ต้องแก้ จึงยังไม่บันทึกที่อยู่เว็บ สั่ง npm run publish แล้วระบบจะบอกว่าต้องแก้ที่ใด",
  en: "data/site.json has something to mend, so the address was not kept: npm run publish says where",
};
