import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../../scripts/serve/listen.ts";
import { distFolder } from "../../site/dist.ts";
import { openWorkshop, runScript } from "../../site/workshop.ts";
import { toMend } from "../axe.ts";
import { openBrowser } from "../openBrowser.ts";

const workshop = openWorkshop("refused-start");
const at = (path: string) => join(workshop.folder, path);

let browser: Browser;
let start: ChildProcess;
let output = "";
let url = "";

/** The site that stood before: those of its files that the pages here take. */
function putLastSite(): void {
  mkdirSync(at("dist"));
  for (const part of ["index.html", "check", "en/check", "_astro", "icon.svg"])
    cpSync(join(distFolder, part), at(`dist/${part}`), { recursive: true });
  cpSync(join(distFolder, "data"), at("dist/data"), {
    recursive: true,
    filter: (path) => path.endsWith(".parquet") || statSync(path).isDirectory(),
  });
}

function spoilFile(): void {
  const file = at("data/raw/roi-jai-rak/2563/phase_targets.csv");
  const lines = readFileSync(file, "utf8").split("\n");
  lines[1] = lines[1]!.replace(",47,", ",1&9<x>,");
  lines[7] = lines[7]!.replace(",เชียงใหม่,50,", ",เชียงใหม่,เชียงไหม่,");
  writeFileSync(file, lines.join("\n"));
}

beforeAll(async () => {
  browser = await openBrowser();
  putLastSite();
  spoilFile();
  const free = await listen(() => {}, { port: 0, host: "localhost" });
  await free.close();
  const [command = "", ...args] = runScript("scripts/start.ts", "--port", String(free.port));
  start = spawn(command, args, {
    cwd: workshop.folder,
    env: { ...process.env, NODE_ENV: "production", ONLY_PROVINCES: "58" },
  });
  await new Promise<void>((resolve, reject) => {
    for (const stream of [start.stdout!, start.stderr!])
      stream.on("data", (chunk) => {
        output += String(chunk);
        if (output.includes("เปิดดูได้ที่")) resolve();
      });
    start.on("exit", () => reject(new Error(output)));
  });
  url = `http://localhost:${free.port}/`;
});
afterAll(async () => {
  await browser.close();
  if (start.exitCode === null) {
    start.kill("SIGINT");
    await once(start, "exit");
  }
  workshop.close();
});

describe("npm start after a file was refused", () => {
  it("serves the last site, and says where all that is to be mended is shown", async () => {
    expect(output).toContain("เว็บนี้เป็นชุดก่อนหน้า");
    expect(output).toContain(`สิ่งที่ต้องแก้ดูได้ทุกแห่งที่ ${url}check/`);
    const home = await (await fetch(url)).text();
    expect(home).toBe(readFileSync(join(distFolder, "index.html"), "utf8"));
  });

  it.each([
    ["check/", "ต้องแก้ 2 แห่ง รวม 2 เรื่อง", "วิธีแก้"],
    ["en/check/", "To mend: 2 places, 2 things to do", "What to do"],
  ])("shows what was found on %s beside the room for checking", async (path, told, advice) => {
    const page = await browser.newPage({ serviceWorkers: "block" });
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(url + path);
    await page.locator(".check-closed").waitFor({ timeout: 60_000 });
    const refused = page.locator(".check-refused");
    expect(await refused.innerText()).toContain(told);
    const causes = refused.locator(".check-cause.is-refuse");
    expect(await causes.count()).toBe(2);
    const text = (await causes.allInnerTexts()).join("\n");
    for (const part of ["data/raw/roi-jai-rak/2563/phase_targets.csv", "1&9<x>", "เชียงไหม่", advice])
      expect(text).toContain(part);
    expect(await causes.first().locator("th[scope=row]").first().innerText()).toMatch(/^\d+$/);
    expect(await toMend(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("leaves the files of the site as they were, so that none of it can go out", () => {
    for (const page of ["check/index.html", "en/check/index.html"]) {
      const file = readFileSync(at(`dist/${page}`), "utf8");
      expect(file).toBe(readFileSync(join(distFolder, page), "utf8"));
      expect(file).not.toContain("check-refused");
    }
  });

  it("ends as something that did not succeed", async () => {
    start.kill("SIGINT");
    const [code] = (await once(start, "exit")) as [number | null];
    expect(code).toBe(1);
  });
});
