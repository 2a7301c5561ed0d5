import { join } from "node:path";
import { readText, writeText } from "../src/pipeline/effects.ts";
import { planAddresses, readAddresses, writeAddresses } from "./addresses/lasting.ts";
import { builtSite, projectRoot } from "./project.ts";
import { ensureSite } from "./site/build.ts";
import { filesUnder } from "./site/files.ts";
import { keptAddress } from "./site/keptAddress.ts";
import { settleAddress } from "./site/settle.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { say } from "./terminal/say.ts";

/** `npm run addresses`: adds what the site answers to `data/addresses.txt`, and names what it no longer does. */
const path = join(projectRoot, "data/addresses.txt");

const address = settleAddress({ kept: keptAddress() });

if (process.env["ONLY_PROVINCES"]) {
  say({
    th: "ต้องสร้างเว็บทั้งประเทศ โปรดสั่งโดยไม่ตั้งค่า ONLY_PROVINCES",
    en: "this takes the whole site: run it without ONLY_PROVINCES",
  });
  process.exitCode = 2;
} else if (!("origin" in address)) {
  say(address);
  process.exitCode = 2;
} else if (!(await ensureSite(listenForInterruption()))) process.exitCode = 1;
else update();

function update(): void {
  const listed = readAddresses(readText(path) ?? "");
  const { list, fresh, lost } = planAddresses(listed, filesUnder(builtSite, "."));
  if (lost.length > 0) {
    say({
      th: `เคยเผยแพร่แล้วแต่เปิดไม่ได้ ${lost.length} ที่อยู่ ให้บอกที่อยู่ใหม่ใน data/redirects.csv`,
      en: `published once but answered no more, ${lost.length}: say in data/redirects.csv where they went`,
    });
    for (const address of lost.slice(0, 40)) say(`  ${address}`);
    process.exitCode = 1;
    return;
  }
  writeText(path, writeAddresses(list));
  say({
    th: `data/addresses.txt: ${list.length} ที่อยู่ เพิ่ม ${fresh.length}`,
    en: `data/addresses.txt: ${list.length} addresses, ${fresh.length} of them new`,
  });
}
