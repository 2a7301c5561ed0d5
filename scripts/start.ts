import { once } from "node:events";
import { parseArgs } from "node:util";
import type { Text } from "../src/words/language.ts";
import { builtSite } from "./project.ts";
import { serveFolder } from "./serve.ts";
import { isFree } from "./serve/listen.ts";
import { ensureSite } from "./site/build.ts";
import { basePath } from "./site/settings.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { say } from "./terminal/say.ts";

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const port = readPort(args);
  if (port === null) return stop(2, usage());
  if (!(await isFree({ port, host: "localhost" }))) return stop(1, portTaken(port));

  const interruption = listenForInterruption();
  if (!(await ensureSite(interruption))) return 1;
  const site = await serveFolder({ root: builtSite, port, base: basePath() });
  say({ th: `เปิดดูได้ที่ ${site.url}`, en: "ready; Ctrl-C stops it" });
  if (!interruption.aborted) await once(interruption, "abort");
  await site.close();
  return 0;
}

function readPort(args: string[]): number | null {
  try {
    const { values } = parseArgs({ args, options: { port: { type: "string", default: "4321" } } });
    const isPort = /^\d{1,5}$/.test(values.port) && Number(values.port) <= 65_535;
    return isPort ? Number(values.port) : null;
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
    th: "ระบุพอร์ตเป็นตัวเลข เช่น npm start -- --port 4322",
    en: "name a port by its number, as in npm start -- --port 4322",
  };
}

function portTaken(port: number): Text {
  return {
    th: `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ โปรดปิดโปรแกรมนั้น หรือใช้พอร์ตอื่น เช่น npm start -- --port ${port + 1}`,
    en: `port ${port} is taken: stop what uses it, or choose another port`,
  };
}
