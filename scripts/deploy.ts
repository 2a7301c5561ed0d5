import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Text } from "../src/words/text/language.ts";
import { deployAddress } from "./deploy/address.ts";
import { handOver, mayReplace } from "./deploy/handOver.ts";
import { hosts } from "./deploy/hosts.ts";
import { overLimits } from "./deploy/limits.ts";
import { projectRoot } from "./project.ts";
import { sizedFiles } from "./site/budget.ts";
import { ensureSite } from "./site/build.ts";
import { thisSite } from "./site/settings.ts";
import { outputOf } from "./site/stamp.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { say } from "./terminal/say.ts";

/** `npm run deploy -- HOST --address https://…`: the site, ready to be put on that host, in `deploy/HOST/`. */
async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (options === null) return stop(usage);
  const { name, host, to } = options;
  const target = to === undefined ? join(projectRoot, "deploy", name) : resolve(startedIn, to);
  if (!mayReplace(target)) return stop(occupied(target));
  const address = await deployAddress(name, options.address);
  if (!("origin" in address)) return stop(address);

  const site = thisSite();
  if (!(await ensureSite(listenForInterruption(), site))) return 1;
  const over = overLimits(sizedFiles(outputOf(site)), host);
  for (const text of over) say(text);
  if (over.length > 0) return 1;
  handOver(outputOf(site), target, host, address);
  say({
    th: `พร้อมนำขึ้น ${address.origin}${address.base} จากโฟลเดอร์ ${target}`,
    en: "ready to be put there; docs/deploy.md says how",
  });
  return 0;
}

/** Where the person stands, who may name a folder from there. */
const startedIn = process.env["INIT_CWD"] ?? projectRoot;

function readArguments(args: string[]) {
  const options = { address: { type: "string" }, to: { type: "string" } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name = "", ...more] = positionals;
    const host = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
    return host && more.length === 0 ? { ...values, name, host } : null;
  } catch {
    return null;
  }
}

function stop(text: Text): number {
  say(text);
  return 2;
}

const names = Object.keys(hosts).join(", ");

const usage: Text = {
  th: `ระบุโฮสต์และที่อยู่เว็บ เช่น npm run deploy -- github --address https://example.org โฮสต์ที่รู้จัก: ${names} บอกโฟลเดอร์ปลายทางได้ด้วย --to`,
  en: `name a host and the site's address, as in npm run deploy -- github --address https://example.org; hosts: ${names}; --to names another folder`,
};

const occupied = (target: string): Text => ({
  th: `โฟลเดอร์ ${target} มีไฟล์อื่นอยู่ จึงไม่เขียนทับ ให้ระบุโฟลเดอร์ว่าง`,
  en: `the folder ${target} holds other files and is left alone: name an empty one`,
});

// Last, for it reads the words above.
process.exitCode = await main(process.argv.slice(2));
