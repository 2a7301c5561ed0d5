import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handOver } from "../../scripts/deploy/handOver.ts";
import { hosts } from "../../scripts/deploy/hosts.ts";
import { smallSite, writeSmallSite } from "./smallSite.ts";

/** The real servers, which have to be on the machine: `apt-get install nginx-light caddy`. */
const servers = [
  { name: "nginx", start: startNginx },
  { name: "caddy", start: startCaddy },
] as const;

describe.each(servers)("$name", ({ name, start }) => {
  describe.each(["/", "/chumchon/"])("with the site at %s", (base) => {
    let child: ChildProcess;
    let origin = "";
    beforeAll(async () => {
      const port = await freePort();
      origin = `http://localhost:${port}`;
      const folder = join(mkdtempSync(join(tmpdir(), `chumchon-${name}-`)), "out");
      handOver(writeSmallSite(), folder, hosts[name]!, { origin, base });
      child = start(folder, port);
      await answers(`${origin}${base}`);
    });
    afterAll(() => void child.kill("SIGKILL"));

    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${origin}${base}${path}`, { redirect: "manual", headers });

    it.each([
      ["", "text/html; charset=utf-8"],
      ["_astro/page.Bx3f9c0d1e2a.js", "text/javascript; charset=utf-8"],
      ["data/ab12cd34ef56/areas.parquet", "application/vnd.apache.parquet"],
      ["data/latest/areas.csv", "text/csv; charset=utf-8"],
      [encodeURI("data/raw/กองทุน ๒๕๖๘.csv"), "text/csv; charset=utf-8"],
      ["engine/ab12cd34ef56.wasm", "application/wasm"],
    ])("answers %s as %s", async (path, type) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(type);
      const file = decodeURI(path) === "" ? "index.html" : decodeURI(path);
      expect(await response.text()).toBe(smallSite[file]);
    });

    it("leads from the address of a page without its slash to the page", async () => {
      const response = await get("charts/otop-rank");
      expect([301, 302, 307, 308]).toContain(response.status);
      const location = new URL(response.headers.get("location") ?? "", `${origin}${base}charts/`);
      expect(location.pathname).toBe(`${base}charts/otop-rank/`);
    });

    it.each([
      ["nothing/", "ไม่พบหน้า"],
      ["charts/", "ไม่พบหน้า"],
      ["en/nothing/", "no page"],
    ])("says of %s that it is missing, in its language", async (path, text) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(text);
    });

    it("answers part of a file", async () => {
      const response = await get("data/ab12cd34ef56/areas.parquet", { Range: "bytes=5-7" });
      expect(response.status).toBe(206);
      expect(await response.text()).toBe("012");
    });

    it("lets files named by their content be kept for a year, and no others", async () => {
      const caching = async (path: string) => (await get(path)).headers.get("cache-control");
      expect(await caching("_astro/page.Bx3f9c0d1e2a.js")).toContain("immutable");
      expect(await caching("data/ab12cd34ef56/areas.parquet")).toContain("immutable");
      for (const path of ["", "sw.js", "data/latest/areas.csv", "pictures/otop-rank-00-th.png"])
        expect(await caching(path), path).toBe("no-cache");
    });

    it("keeps pages out of frames but those made for them", async () => {
      const policy = async (path: string) =>
        (await get(path)).headers.get("content-security-policy") ?? "";
      for (const path of ["", "charts/otop-rank/", "en/charts/otop-rank/"])
        expect(await policy(path), path).toContain("frame-ancestors 'self'");
      for (const path of ["embed/otop-rank/", "en/embed/otop-rank/"])
        expect(await policy(path), path).toBe("");
      expect((await get("")).headers.get("x-content-type-options")).toBe("nosniff");
    });
  });
});

/** Started by root it would read as nobody, to whom temporary folders are closed. */
const ownUser = userInfo().username === "root" ? "user root; " : "";

/** The recipe as it is, in a whole configuration that needs no rights of the system. */
function startNginx(folder: string, port: number): ChildProcess {
  const recipe = readFileSync(join(folder, "nginx.conf"), "utf8")
    .replace("listen 80;", `listen ${port}; listen [::]:${port};`)
    .replace("/var/www/chumchon/site", join(folder, "site"));
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const whole = join(folder, "whole.conf");
  writeFileSync(
    whole,
    `${ownUser}pid ${folder}/pid; daemon off; events {} http { access_log off; ${places.join(" ")}\n${recipe}\n}`,
  );
  return spawned("nginx", ["-e", join(folder, "error.log"), "-c", whole], folder);
}

function startCaddy(folder: string): ChildProcess {
  const args = ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
  return spawned("caddy", args, folder);
}

function spawned(command: string, args: readonly string[], folder: string): ChildProcess {
  if (spawnSync("which", [command]).status !== 0)
    throw new Error(`${command} is not on this machine: apt-get install nginx-light caddy`);
  return spawn(command, args, {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    stdio: "ignore",
  });
}

async function answers(url: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
