import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { thisSite } from "../../scripts/site/settings.ts";
import { settleAddress } from "../../scripts/site/settle.ts";
import { keepAddress, keptAddress } from "../../scripts/site/keptAddress.ts";
import { readSiteAddress } from "../../scripts/site/siteAddress.ts";
import { basePath, isThisMachine } from "../../src/pipeline/sources/siteAddress.ts";

it.each([
  [undefined, "/"],
  ["", "/"],
  ["/", "/"],
  ["chumchon", "/chumchon/"],
  ["/chumchon", "/chumchon/"],
  ["/open/chumchon/", "/open/chumchon/"],
])("BASE_PATH=%s is the base %s", (written, base) => {
  expect(basePath(written)).toBe(base);
});

it("keeps apart the sites of two addresses", () => {
  const { settings } = thisSite({ SITE_URL: "https://example.org" });
  expect(settings).not.toEqual(thisSite({}).settings);
});

describe("the address of a site", () => {
  it.each([
    ["https://data.example.org", "https://data.example.org", "/"],
    [" https://example.org/ ", "https://example.org", "/"],
    ["https://example.org/chumchon", "https://example.org", "/chumchon/"],
    ["HTTPS://Example.org:8443/a/b/", "https://example.org:8443", "/a/b/"],
    ["https://ข้อมูล.ไทย", "https://xn--22c6dm4a2dze.xn--o3cw4h", "/"],
    ["", "", "/"],
  ])("%s is read as %s and %s", (SITE_URL, origin, base) => {
    expect(readSiteAddress({ SITE_URL })).toEqual({ origin, base });
  });

  it("has its folder from BASE_PATH where it names none, or names the same", () => {
    const read = { origin: "https://example.org", base: "/chumchon/" };
    for (const SITE_URL of ["https://example.org", "https://example.org/chumchon/"])
      expect(readSiteAddress({ SITE_URL, BASE_PATH: "chumchon" })).toEqual(read);
  });

  it.each([
    ["data.example.org", "https://data.example.org"],
    ["//example.org/a", "https://example.org/a"],
    ["https:/example.org", "https://example.org"],
    ["ftp://example.org", "https://example.org"],
    ["javascript:alert(1)", "https://"],
    ["https://", "https://example.org"],
    ["https://example.org/?a=1", "https://example.org/"],
    ["https://somebody@example.org", "https://example.org/"],
    ["https://example.org/path?x", "https://example.org/path"],
    ["https://example.org/chumchon/index.html", "https://example.org/chumchon/"],
    ["“https://example.org”", "https://example.org"],
    ["https:\\\\example.org", "https://example.org"],
    ["https://example.org,", "https://example.org"],
    ["https://example.org.", "https://example.org"],
    ["https://exam ple.org", "https://example.org"],
    ["https://example.org/ชุมชน/", "https://example.org/chumchon/"],
    ["https://example.org//a", "https://example.org/chumchon/"],
  ])("%s is refused, with %s to write instead", (SITE_URL, meant) => {
    const read = readSiteAddress({ SITE_URL });
    expect(read).not.toHaveProperty("origin");
    expect(read).toMatchObject({
      th: expect.stringContaining(meant),
      en: expect.stringContaining(meant),
    });
    expect(() => thisSite({ SITE_URL })).toThrow(SITE_URL.trim());
  });

  it("is refused where it names another folder than BASE_PATH", () => {
    const read = readSiteAddress({ SITE_URL: "https://example.org/a/", BASE_PATH: "/b/" });
    expect(read).toMatchObject({ en: expect.stringContaining("say it once") });
  });
});

describe("what a command settles", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is the option before the environment, and stands in the environment of every step", () => {
    vi.stubEnv("SITE_URL", "https://old.example.org");
    settleAddress({ address: "https://example.org/chumchon" });
    expect(process.env["SITE_URL"]).toBe("https://example.org");
    expect(process.env["BASE_PATH"]).toBe("/chumchon/");
    expect(thisSite().settings).toMatchObject({
      siteUrl: "https://example.org",
      base: "/chumchon/",
    });
    vi.stubEnv("BASE_PATH", undefined);
  });

  it("is this machine at the port asked for where nobody knows an address", () => {
    vi.stubEnv("SITE_URL", undefined);
    vi.stubEnv("BASE_PATH", undefined);
    expect(settleAddress({ port: 4501 })).toEqual({ origin: "http://localhost:4501", base: "/" });
    vi.stubEnv("SITE_URL", undefined);
    expect(settleAddress({ port: 4321 })).toEqual({ origin: "", base: "/" });
    vi.stubEnv("SITE_URL", undefined);
    vi.stubEnv("BASE_PATH", undefined);
  });

  it("is the address kept in the settings where neither option nor environment say another", () => {
    const settled = (wanted: Parameters<typeof settleAddress>[0]) => {
      vi.stubEnv("BASE_PATH", undefined);
      return settleAddress({ kept: "https://kept.example.org/a/", ...wanted });
    };
    vi.stubEnv("SITE_URL", undefined);
    expect(settled({ port: 4501 })).toEqual({ origin: "https://kept.example.org", base: "/a/" });
    expect(settled({ address: "https://example.org" })).toEqual({
      origin: "https://example.org",
      base: "/",
    });
    vi.stubEnv("SITE_URL", "https://env.example.org");
    expect(settled({})).toEqual({ origin: "https://env.example.org", base: "/" });
    vi.stubEnv("SITE_URL", undefined);
    expect(settled({ kept: "kept.example.org" })).toMatchObject({
      en: expect.stringContaining("as in https://kept.example.org"),
    });
    vi.stubEnv("SITE_URL", undefined);
    vi.stubEnv("BASE_PATH", undefined);
  });
});

describe("the address in data/site.json", () => {
  async function projectWith(text: string | null): Promise<string> {
    const root = mkdtempSync(join(tmpdir(), "chumchon-kept-"));
    await mkdir(join(root, "data"));
    if (text !== null) writeFileSync(join(root, "data/site.json"), text);
    return root;
  }
  const written = (root: string) => readFileSync(join(root, "data/site.json"), "utf8");

  it("is written beside what stands there, and read back", async () => {
    const root = await projectWith('\uFEFF{ "name": "สำนักงานตัวอย่าง", "address": null }');
    expect(keptAddress(root)).toBe(null);
    expect(keepAddress("https://example.org/", root)).toBe(null);
    expect(JSON.parse(written(root))).toEqual({
      name: "สำนักงานตัวอย่าง",
      address: "https://example.org/",
    });
    expect(keptAddress(root)).toBe("https://example.org/");
    const fresh = await projectWith(null);
    expect(keepAddress("https://example.org/", fresh)).toBe(null);
    expect(written(fresh)).toBe('{\n  "address": "https://example.org/"\n}\n');
  });

  it.each([
    '{ "name": "ก", "name": "ข" }',
    '{ "adress": "https://example.org/" }',
    "name: ก",
    '{ "email": 5 }',
  ])("is not written into %s, which would lose what stands there", async (text) => {
    const root = await projectWith(text);
    expect(keepAddress("https://example.org/", root)).toMatchObject({
      en: expect.stringContaining("npm run publish"),
    });
    expect(written(root)).toBe(text);
  });

  it("replaces one that can't be an address, which until then is told of", async () => {
    const root = await projectWith('{ "address": "example.org" }');
    expect(keptAddress(root)).toBe("example.org");
    expect(keepAddress("https://example.org/", root)).toBe(null);
    expect(keptAddress(root)).toBe("https://example.org/");
  });
});

it.each([
  ["", true],
  ["http://localhost:4501", true],
  ["http://127.0.0.1", true],
  ["https://localhost.example.org", false],
  ["https://example.org", false],
])("%j is reached by this machine alone: %s", (origin, expected) => {
  expect(isThisMachine({ origin, base: "/" })).toBe(expected);
});
