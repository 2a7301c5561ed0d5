import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { serveAnswers } from "../../scripts/serve.ts";
import { growingSite } from "../../scripts/serve/growingSite.ts";
import { createResponder } from "../../scripts/serve/respond.ts";
import { growingFolders } from "../../scripts/site/growingFolders.ts";
import { stageOf } from "../../scripts/swap/stage.ts";
import { temporaryFolder, writeInto } from "./temporaryFolder.ts";

const home = "<!doctype html><title>หน้าแรก</title>";

/** A project whose site is being built, served under a folder of the address. */
async function build() {
  const root = temporaryFolder();
  const base = "/chumchon/";
  const folders = growingFolders({ root, settings: {} });
  const respond = createResponder(growingSite(folders, base), base);
  const { url, close } = await serveAnswers(() => respond, { base });
  onTestFinished(close);
  const stage = stageOf(root);
  const write = (path: string, content: string) => writeInto(stage, path, content);
  const ask = (path: string, method = "GET") =>
    fetch(new URL(path, url), { method, redirect: "manual" });
  return { root, stage, write, ask };
}

describe("a site that is being built", () => {
  it("answers with what is written, which nobody keeps, and says of the rest that it is coming", async () => {
    const { ask, write } = await build();
    const before = await ask("");
    expect(before.status).toBe(503);
    expect(before.headers.get("retry-after")).toBe("2");
    expect(before.headers.get("cache-control")).toBe("no-store");
    const coming = await before.text();
    expect(coming).toContain('<meta http-equiv="refresh" content="2">');
    expect(coming).toContain("กำลังสร้างหน้านี้");
    expect(coming).toContain("This page is being built");
    expect(coming).toContain('href="/chumchon/"');

    write("dist/index.html", home);
    write("dist/_astro/site.1234567890ab.css", "body{}");
    write(".dist-figures/pictures/site-th.svg", "<svg/>");
    const after = await ask("");
    expect([after.status, await after.text()]).toEqual([200, home]);
    expect(after.headers.get("cache-control")).toBe("no-store");
    const sheet = await ask("_astro/site.1234567890ab.css");
    expect([sheet.status, sheet.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await (await ask("pictures/site-th.svg")).text()).toBe("<svg/>");
    expect((await ask("areas/50/")).status).toBe(503);
    const head = await ask("areas/50/", "HEAD");
    expect([head.status, await head.text()]).toEqual([503, ""]);
  });

  it("takes a file that has no byte yet for one to come", async () => {
    const { ask, write } = await build();
    write("dist/areas/index.html", "");
    expect((await ask("areas/")).status).toBe(503);
    write("dist/areas/index.html", home);
    expect((await ask("areas/")).status).toBe(200);
    const folder = await ask("areas");
    expect([folder.status, folder.headers.get("location")]).toEqual([301, "/chumchon/areas/"]);
  });

  it("shows nothing of the site before it, and the new one where it has taken its place", async () => {
    const { root, stage, ask, write } = await build();
    writeInto(root, "dist/index.html", "the last site");
    expect((await ask("")).status).toBe(503);
    write("dist/index.html", home);
    expect(await (await ask("")).text()).toBe(home);
    renameSync(join(root, "dist"), join(root, ".dist-old"));
    renameSync(join(stage, "dist"), join(root, "dist"));
    expect(await (await ask("")).text()).toBe(home);
    expect((await ask("nowhere/")).status).toBe(503);
    mkdirSync(join(root, "dist/empty"));
    expect((await ask("empty/")).status).toBe(503);
  });
});
