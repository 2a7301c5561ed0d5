import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../scripts/serve/listen.ts";
import { openWorkshop, runScript } from "../site/workshop.ts";

const workshop = openWorkshop("start-while-built");

let start: ChildProcess;
let output = "";
let url = "";
const isReady = () => output.includes("เปิดดูได้ที่");

beforeAll(async () => {
  const free = await listen(() => {}, { port: 0, host: "localhost" });
  await free.close();
  url = `http://localhost:${free.port}/`;
  const [command = "", ...args] = runScript("scripts/start.ts", "--port", String(free.port));
  start = spawn(command, args, {
    cwd: workshop.folder,
    env: { ...process.env, NODE_ENV: "production", ONLY_PROVINCES: "58" },
  });
  for (const stream of [start.stdout!, start.stderr!])
    stream.on("data", (chunk) => (output += String(chunk)));
});
afterAll(async () => {
  if (start.exitCode === null) {
    start.kill("SIGINT");
    await once(start, "exit");
  }
  workshop.close();
});

/** Asks until the answer has a status, and fails where the process ends before. */
async function answerWith(path: string, status: number): Promise<Response> {
  for (;;) {
    if (start.exitCode !== null) throw new Error(output);
    const answer = await fetch(url + path).catch(() => null);
    if (answer?.status === status) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe("npm start where no site stands yet", () => {
  it("says at once that pages come, shows the home page while others are built, and then all", async () => {
    const coming = await answerWith("", 503);
    expect(await coming.text()).toContain("กำลังสร้างหน้านี้");
    await expect.poll(() => output, { timeout: 60_000 }).toContain(`ได้ที่ ${url}`);

    const home = await (await answerWith("", 200)).text();
    expect(isReady()).toBe(false);
    const sheet = /<link rel="stylesheet" href="\/([^"]+)">/.exec(home)?.[1] as string;
    const written = await (await answerWith(sheet, 200)).text();
    expect(written).not.toBe("");
    expect((await answerWith("areas/58/", 503)).headers.get("retry-after")).toBe("2");

    await expect.poll(isReady, { timeout: 240_000, interval: 200 }).toBe(true);
    const built = (path: string) => readFileSync(join(workshop.folder, "dist", path), "utf8");
    expect(home).toBe(built("index.html"));
    expect(await (await answerWith("areas/58/", 200)).text()).toBe(built("areas/58/index.html"));
    expect((await fetch(`${url}nowhere/`)).status).toBe(404);
  }, 300_000);
});
