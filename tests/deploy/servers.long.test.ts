import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacksCommand, serveAs, type Served, servedHosts } from "./hosts/index.ts";
import { smallSite, writeSmallSite } from "./smallSite.ts";

/** Servers are not packages of the project: whoever has none is told which, and the others are tried. */
const lacking = servedHosts.filter(lacksCommand);
if (lacking.length > 0)
  console.log(
    `not tried, for they are not on this machine: ${lacking.map(({ name }) => name).join(", ")}`,
  );

describe.each(servedHosts.filter((host) => !lacking.includes(host)))("$name", (host) => {
  describe.each(["/", "/chumchon/"])("with the site at %s", (base) => {
    let served: Served;
    beforeAll(async () => {
      served = await serveAs(host, writeSmallSite(), base);
    });
    afterAll(() => served.close());

    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(served.url + path, { redirect: "manual", headers });

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
      const isUnknown = host.usualTypes && type.startsWith("application/vnd.");
      expect(response.headers.get("content-type")).toBe(
        isUnknown ? "application/octet-stream" : type,
      );
      const file = decodeURI(path) === "" ? "index.html" : decodeURI(path);
      expect(await response.text()).toBe(smallSite[file]);
    });

    it("leads from the address of a page without its slash to the page", async () => {
      const response = await get("charts/otop-rank");
      expect([301, 302, 307, 308]).toContain(response.status);
      const location = new URL(response.headers.get("location") ?? "", `${served.url}charts/`);
      expect(location.pathname).toBe(`${base}charts/otop-rank/`);
    });

    it.each([
      ["nothing/", "ไม่พบหน้า"],
      ["charts/", "ไม่พบหน้า"],
      ["en/nothing/", "no page"],
    ])("says of %s that it is missing, in its language", async (path, text) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(host.onePageMissing ? "ไม่พบหน้า" : text);
    });

    it("answers part of a file, or the file whole where it promises no more", async () => {
      const response = await get("data/ab12cd34ef56/areas.parquet", { Range: "bytes=5-7" });
      expect(response.status).toBe(host.wholeFiles ? 200 : 206);
      expect(await response.text()).toBe(host.wholeFiles ? "PAR1 0123456789" : "012");
    });

    // A stand-in's tags would be this test's own.
    if (host.server)
      it("knows its file again by the tag it gave, packed or not", async () => {
        for (const encoding of ["gzip", "identity"]) {
          const accepts = { "Accept-Encoding": encoding };
          const tag = (await get("data/latest/areas.csv", accepts)).headers.get("etag") ?? "";
          const again = await get("data/latest/areas.csv", { ...accepts, "If-None-Match": tag });
          expect([encoding, tag, again.status]).toEqual([
            encoding,
            expect.stringContaining('"'),
            304,
          ]);
        }
      });

    it("lets files named by their content be kept for a year, and no others", async () => {
      const caching = async (path: string) => (await get(path)).headers.get("cache-control");
      for (const path of ["", "sw.js", "data/latest/areas.csv", "pictures/otop-rank-00-th.png"])
        expect(await caching(path), path).toMatch(
          host.noHeaders ? /^max-age=600$/ : /^(?:no-cache|public, max-age=0, must-revalidate)$/,
        );
      const lasting = ["_astro/page.Bx3f9c0d1e2a.js", "engine/ab12cd34ef56.wasm"];
      for (const path of lasting)
        expect(await caching(path), path).toMatch(host.noHeaders ? /^max-age=600$/ : /immutable/);
    });

    it("keeps pages out of frames but those made for them", async () => {
      const policy = async (path: string) =>
        (await get(path)).headers.get("content-security-policy") ?? "";
      for (const path of ["", "charts/otop-rank/", "en/charts/otop-rank/"])
        expect(await policy(path), path).toBe(host.noHeaders ? "" : "frame-ancestors 'self'");
      for (const path of ["embed/otop-rank/", "en/embed/otop-rank/"])
        expect(await policy(path), path).toBe("");
      const sniffing = (await get("")).headers.get("x-content-type-options");
      expect(sniffing).toBe(host.noHeaders ? null : "nosniff");
    });

    it("shows nobody what was written for the host itself", async () => {
      const own = { apache: ".htaccess", iis: "web.config", cloudflare: "_headers" };
      const file = own[host.name as keyof typeof own] ?? "nginx.conf";
      expect([403, 404]).toContain((await get(file)).status);
    });
  });
});
