import { createInterface } from "node:readline/promises";
import { isThisMachine, type SiteAddress } from "../../src/pipeline/sources/siteAddress.ts";
import type { Text } from "../../src/words/text/language.ts";
import { keepAddress, keptAddress } from "../site/keptAddress.ts";
import { settleAddress } from "../site/settle.ts";
import { bilingual, say } from "../terminal/say.ts";

/**
 * The address to deploy for: the option's, the environment's, or the one kept in `data/site.json`; asked for
 * once where a person sits at the terminal. What the option or the person says is kept. Answers what is wrong.
 */
export async function deployAddress(host: string, option?: string): Promise<SiteAddress | Text> {
  const kept = keptAddress();
  const known = settleAddress({ address: option, kept });
  if (!("origin" in known)) return known;
  if (known.origin !== "") return option === undefined ? known : (keep(known, kept) ?? known);
  if (!process.stdin.isTTY) return unknown(host);
  const asked = settleAddress({ address: await ask() });
  if (!("origin" in asked)) return asked;
  return asked.origin === "" ? unknown(host) : (keep(asked, kept) ?? asked);
}

async function ask(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${bilingual(question)} `);
  terminal.close();
  return answer.trim();
}

/** An address of this machine is for a try, and not kept. */
function keep(address: SiteAddress, kept: string | null): Text | null {
  const written = address.origin + address.base;
  if (isThisMachine(address) || written === kept) return null;
  const obstacle = keepAddress(written);
  if (obstacle === null) say(kept === null ? nowKept(written) : replaced(kept, written));
  return obstacle;
}

const question: Text = {
  th: "คนจะเปิดเว็บนี้ที่อยู่ใด (เช่น https://example.org)",
  en: "at which address will the site stand (such as https://example.org)?",
};

const nowKept = (address: string): Text => ({
  th: `บันทึกที่อยู่ ${address} ไว้ใน data/site.json ครั้งต่อไปไม่ต้องบอกอีก`,
  en: `the address is kept in data/site.json, and need not be said again`,
});

const replaced = (before: string, address: string): Text => ({
  th: `เปลี่ยนที่อยู่ใน data/site.json จาก ${before} เป็น ${address}`,
  en: `the address in data/site.json is replaced`,
});

const unknown = (host: string): Text => ({
  th: `ยังไม่รู้ที่อยู่เว็บ ให้บอกด้วย เช่น npm run deploy -- ${host} --address https://example.org`,
  en: `the site's address isn't known: npm run deploy -- ${host} --address https://example.org`,
});
