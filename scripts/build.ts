import { relative } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "./project.ts";
import type { Text } from "../src/words/text/language.ts";
import { buildSite } from "./site/build.ts";
import { keptAddress } from "./site/keptAddress.ts";
import { hasSite } from "./site/notice.ts";
import { sampleSite, thisSite } from "./site/settings.ts";
import { settleAddress } from "./site/settle.ts";
import { outputOf } from "./site/stamp.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { say } from "./terminal/say.ts";

async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (options === null) return stop(usage);
  const address = settleAddress({ ...options, kept: options.sample ? null : keptAddress() });
  if (!("origin" in address)) return stop(address);
  if (options.provinces !== undefined) process.env["ONLY_PROVINCES"] = options.provinces;

  const site = options.sample ? sampleSite(options.country ? "country" : "listed") : thisSite();
  const isBuilt = await buildSite(listenForInterruption(), site);
  const output = `${relative(projectRoot, outputOf(site))}/`;
  say(isBuilt ? `→ ${output}` : leftAlone(output, hasSite(site)));
  if (isBuilt && address.origin === "") say(forThisMachine);
  return isBuilt ? 0 : 1;
}

interface Options {
  readonly address?: string;
  readonly sample?: boolean;
  readonly country?: boolean;
  readonly provinces?: string;
}

function readArguments(args: string[]): Options | null {
  const options = {
    address: { type: "string" },
    sample: { type: "boolean" },
    country: { type: "boolean" },
    provinces: { type: "string" },
  } as const;
  try {
    const { values } = parseArgs({ args, options });
    return /^\d\d(?:,\d\d)*$/.test(values.provinces ?? "10") ? values : null;
  } catch {
    return null;
  }
}

function stop(text: Text): number {
  say(text);
  return 2;
}

const usage: Text = {
  th: "ใช้ได้เพียง --address กับที่อยู่เว็บ เช่น npm run build -- --address https://example.org, --sample (ทั้งประเทศ: --sample --country) และ --provinces กับรหัสจังหวัด เช่น 50,58",
  en: "there are --address with the site's address, as in npm run build -- --address https://example.org, --sample (--sample --country for the whole country), and --provinces with codes, as in 50,58",
};

const forThisMachine: Text = {
  th:
    "เว็บชุดนี้สำหรับดูในเครื่องนี้ ลิงก์ที่แชร์ รหัส QR และภาพตัวอย่างชี้ไปที่ http://localhost:4321\n" +
    "ก่อนเผยแพร่ ให้สร้างใหม่โดยบอกที่อยู่ เช่น npm run build -- --address https://example.org",
  en:
    "This site is for this machine: shared links, QR codes and previews name http://localhost:4321.\n" +
    "Before it goes out, build it with its address: npm run build -- --address https://example.org",
};

function leftAlone(output: string, isThere: boolean): Text {
  return isThere
    ? {
        th: `ยังไม่เปลี่ยนอะไร เว็บชุดก่อนหน้ายังอยู่ที่ ${output} ตามเดิม`,
        en: `nothing was replaced: the site as it was before stands in ${output}`,
      }
    : { th: "ยังไม่มีเว็บ", en: "there is no site yet" };
}

/** `npm run build`, into `dist`; with `-- --sample`, with made-up village funds and elsewhere. */
process.exitCode = await main(process.argv.slice(2));
