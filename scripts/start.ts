import { once } from "node:events";
import { parseArgs } from "node:util";
import type { Text } from "../src/words/text/language.ts";
import { serveAnswers } from "./serve.ts";
import { growingSite } from "./serve/growingSite.ts";
import { isFree } from "./serve/listen.ts";
import { createResponder } from "./serve/respond.ts";
import { standingSite } from "./serve/standingSite.ts";
import { obstacleTo } from "./site/build.ts";
import { growingFolders } from "./site/growingFolders.ts";
import { keptAddress } from "./site/keptAddress.ts";
import { hasSite, notice } from "./site/notice.ts";
import { sampleSite, thisSite } from "./site/settings.ts";
import { settleAddress } from "./site/settle.ts";
import { refusedFiles } from "./site/refusedFiles.ts";
import { keptRefusal } from "./report/refusal.ts";
import { outputOf, refusalPath } from "./site/stamp.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { say } from "./terminal/say.ts";

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (options === null) return stop(2, usage());
  const { port } = options;
  const address = settleAddress({ ...options, kept: options.sample ? null : keptAddress() });
  if (!("origin" in address)) return stop(2, address);
  const wanted = options.sample ? sampleSite() : thisSite();
  if (!(await isFree({ port, host: "localhost" }))) return stop(1, portTaken(port));

  const interruption = listenForInterruption();
  const { base } = address;
  const growing = growingSite(growingFolders(wanted), base);
  let respond = createResponder(growing, base);
  const site = await serveAnswers(() => respond, { port, base });
  try {
    const obstacle = await obstacleTo(wanted, interruption, () => say(seenWhileBuilt(site.url)));
    if (interruption.aborted) return 1;
    if (obstacle !== null) sayLoudly(notice(wanted, obstacle));
    if (!hasSite(wanted)) return 1;
    const refused = obstacle === null ? [] : keptRefusal(refusalPath(wanted));
    respond = createResponder(standingSite(outputOf(wanted)), base, refusedFiles(refused));
    if (refused.length > 0) say(seenAt(`${site.url}check/`));
    say({ th: `เปิดดูได้ที่ ${site.url}`, en: "ready; Ctrl-C stops it" });
    if (!interruption.aborted) await once(interruption, "abort");
    return obstacle === null ? 0 : 1;
  } finally {
    await site.close();
  }
}

function seenWhileBuilt(url: string): Text {
  return {
    th: `ระหว่างสร้าง เปิดหน้าที่สร้างเสร็จแล้วได้ที่ ${url}`,
    en: "pages can be opened there as they are built",
  };
}

function seenAt(address: string): Text {
  return {
    th: `สิ่งที่ต้องแก้ดูได้ทุกแห่งที่ ${address}`,
    en: "that page shows what is to be mended",
  };
}

function sayLoudly({ th, en }: Text): void {
  const rule = "━".repeat(72);
  say(`\n${rule}\n${th}\n${en}\n${rule}\n`);
}

interface Options {
  readonly port: number;
  readonly address?: string | undefined;
  readonly sample?: boolean | undefined;
}

function readArguments(args: string[]): Options | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: "string", default: "4321" },
        address: { type: "string" },
        sample: { type: "boolean" },
      },
    });
    const isPort = /^\d{1,5}$/.test(values.port) && Number(values.port) <= 65_535;
    return isPort ? { ...values, port: Number(values.port) } : null;
  } catch {
    return null;
  }
}

function stop(code: number, text: Text): number {
  say(text);
  return code;
}

function usage(): Text {
  return {
    th: "ระบุพอร์ตเป็นตัวเลข เช่น npm start -- --port 4322 หรือดูเว็บที่มีข้อมูลสมมติด้วย npm start -- --sample",
    en: "name a port by its number, as in npm start -- --port 4322; --sample shows the site with sample data",
  };
}

function portTaken(port: number): Text {
  return {
    th: `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ โปรดปิดโปรแกรมนั้น หรือใช้พอร์ตอื่น เช่น npm start -- --port ${port + 1}`,
    en: `port ${port} is taken: stop what uses it, or choose another port`,
  };
}
