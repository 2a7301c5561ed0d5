import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { handOver, mayReplace } from "../../scripts/deploy/handOver.ts";
import { headerRules } from "../../scripts/deploy/headerRules.ts";
import { lastingPattern, lastingFolders, lastingPatterns } from "../../scripts/deploy/headers.ts";
import type { Host } from "../../scripts/deploy/host.ts";
import { hosts } from "../../scripts/deploy/hosts.ts";
import { overLimits } from "../../scripts/deploy/limits.ts";
import { weightLines, weightByKind } from "../../scripts/site/budget.ts";
import { kindsOfFiles } from "../../scripts/site/kindsOfFiles.ts";
import { headersOf } from "./hosts/headerRules.ts";
import { smallSite, writeSmallSite } from "./smallSite.ts";

const files = Object.keys(smallSite);
const at = (base: string) => ({ origin: "https://data.example.org", base });

const hostNamed = (name: string): Host => {
  const host = hosts[name];
  if (!host) throw new Error(`no host ${name}`);
  return host;
};

/** Makes what a host takes of the small site, and reads it back. */
function handedOver(name: string, base: string) {
  const target = join(mkdtempSync(join(tmpdir(), "chumchon-deploy-")), "out");
  handOver(writeSmallSite(), target, hostNamed(name), at(base));
  return {
    target,
    has: (path: string) => existsSync(join(target, path)),
    read: (path: string) => readFileSync(join(target, path), "utf8"),
  };
}

describe("what each host is handed", () => {
  it.each(Object.keys(hosts))(
    "%s: every file of the site, under the folder of its address",
    (name) => {
      const inFolder = {
        folder: "",
        github: "",
        apache: "",
        iis: "",
        cloudflare: "chumchon/",
        netlify: "chumchon/",
      };
      const prefix = name in inFolder ? inFolder[name as keyof typeof inFolder] : "site/chumchon/";
      const { has } = handedOver(name, "/chumchon/");
      for (const file of files.filter((file) => file !== "_redirects"))
        expect(has(prefix + file), file).toBe(true);
      expect(has("_redirects")).toBe(true);
    },
  );

  it("keeps GitHub from leaving out what begins with an underscore, and names a domain of one's own", () => {
    const root = handedOver("github", "/");
    expect(root.has(".nojekyll")).toBe(true);
    expect(root.read("CNAME")).toBe("data.example.org\n");
    expect(handedOver("github", "/chumchon/").has("CNAME")).toBe(false);
  });

  it("gives IIS a type for each kind of file, as well-formed XML", () => {
    const config = handedOver("iis", "/").read("web.config");
    const { children } = parseDocument(config, { xmlMode: true });
    expect(children.some((child) => "name" in child && child.name === "configuration")).toBe(true);
    for (const ending of [".parquet", ".wasm", ".csv", ".woff2"])
      expect(config).toContain(`<mimeMap fileExtension="${ending}"`);
    expect(config).toContain('path="404.html" responseMode="File"');
  });

  it("never writes over a folder that holds anything else", () => {
    const folder = mkdtempSync(join(tmpdir(), "chumchon-other-"));
    expect(mayReplace(folder)).toBe(true);
    writeFileSync(join(folder, "thesis.docx"), "");
    expect(mayReplace(folder)).toBe(false);
    const { target } = handedOver("folder", "/");
    expect(mayReplace(target)).toBe(true);
    expect(mayReplace(join(folder, "new"))).toBe(true);
  });
});

describe("_headers", () => {
  const rules = headerRules({ ...at("/"), files });

  it("keeps every page out of frames but those made for them, and gives no address a header twice", () => {
    for (const file of files) {
      const path = `/${file.replace(/index\.html$/, "")}`;
      const headers = headersOf(rules, path);
      for (const [name, values] of headers) expect(values, `${path} ${name}`).toHaveLength(1);
      expect(headers.get("X-Content-Type-Options"), path).toEqual(["nosniff"]);
      const isPage = file.endsWith(".html");
      const isFramed = /^(en\/)?embed\//.test(file);
      if (isPage) expect(headers.has("Content-Security-Policy"), path).toBe(!isFramed);
    }
  });

  it("lets a year pass only for files named by their content", () => {
    const caching = (path: string) => headersOf(rules, path).get("Cache-Control");
    expect(caching("/_astro/page.Bx3f9c0d1e2a.js")).toEqual([
      "public, max-age=31536000, immutable",
    ]);
    for (const path of ["/", "/sw.js", "/data/latest/areas.csv", "/pictures/otop-rank-00-th.png"])
      expect(caching(path), path).toBeUndefined();
  });
});

describe("files that a browser may keep", () => {
  it("are those of first folders where all are named by their content", () => {
    expect(lastingFolders(files)).toEqual(["_astro/", "engine/"]);
  });

  it("are told by folders named by a hash where a host can, and never with one that may change", () => {
    expect(lastingPatterns(files)).toEqual(["^_astro/", "^data/[0-9a-f]{12}/", "^engine/"]);
    expect(lastingPatterns([...files, "engine/manifest.json"])).not.toContain("^engine/");
    const none = lastingPattern({ ...at("/"), files: ["index.html"] });
    expect(new RegExp(none).test("/")).toBe(false);
  });
});

describe("a budget", () => {
  const sized = [
    { path: "index.html", bytes: 10 },
    { path: "areas/50/index.html", bytes: 20 },
    { path: "pictures/a.png", bytes: 100 },
  ];

  it("tells what weighs most, by kind, each file once", () => {
    const weights = weightByKind(sized);
    expect(weights.map(({ kind, files, bytes }) => [kind.name.en, files, bytes])).toEqual([
      ["pictures as PNG", 1, 100],
      ["pages of areas", 1, 20],
      ["other pages and files", 1, 10],
    ]);
    const kindOf = (path: string) => weightByKind([{ path, bytes: 1 }])[0]?.kind.name.en;
    expect(kindOf("en/areas/50/index.html")).toBe("pages of areas");
    expect(kindOf("data/0123456789ab/areas.csv")).toBe("tables and source rows");
    expect(kindOf("data/latest/areas.csv")).toBe("latest tables");
    expect(kindOf("en/oembed/a/50.json")).toBe("frames for other sites");
  });

  it("says of a kind that outgrew it what makes it less", () => {
    const [areas] = kindsOfFiles;
    const pages = Array.from({ length: areas!.most.files + 1 }, (_, i) => ({
      path: `areas/${i}/index.html`,
      bytes: 1,
    }));
    const said = (files: typeof pages) =>
      weightLines(files).map((line) => (typeof line === "string" ? line : line.en));
    expect(said(pages).filter((line) => line.includes(areas!.less.en))).toHaveLength(1);
    expect(said(pages.slice(1)).join()).not.toContain("over its budget");
    expect(said(pages).at(-1)).toBe(`${pages.length} files in all`);
  });

  it("of a host is broken by too many files, by one too heavy and by all together", () => {
    const limits = { files: 2, bytesOfFile: 50, bytes: 120 };
    const over = overLimits(sized, { ...hostNamed("folder"), limits });
    expect(over.map(({ en }) => en)).toEqual([
      "3 files; this host takes 2",
      expect.stringMatching(/^the site weighs/),
      expect.stringMatching(/^pictures\/a\.png weighs/),
      expect.stringMatching(/^pictures as PNG; to make them less: /),
      expect.stringMatching(/^pages of areas; /),
      expect.stringMatching(/^other pages and files; /),
    ]);
    expect(overLimits(sized, hostNamed("folder"))).toEqual([]);
  });

  it("is that of Cloudflare and of GitHub as they state it", () => {
    const files = Array.from({ length: 20_001 }, (_, i) => ({ path: `${i}.html`, bytes: 1 }));
    expect(overLimits(files, hostNamed("cloudflare"))[0]?.en).toContain("this host takes 20000");
    expect(overLimits(files.slice(1), hostNamed("cloudflare"))).toEqual([]);
    const heavy = [{ path: "a.parquet", bytes: 25 * 1024 ** 2 + 1 }];
    expect(overLimits(heavy, hostNamed("cloudflare"))).toHaveLength(1);
    const all = Array.from({ length: 1025 }, (_, i) => ({ path: `${i}`, bytes: 1024 ** 2 }));
    expect(overLimits(all, hostNamed("github"))[0]?.en).toMatch(/^the site weighs/);
  });
});
