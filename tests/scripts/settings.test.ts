import { afterEach, describe, expect, it, vi } from "vitest";
import { thisSite } from "../../scripts/site/settings.ts";
import { settleAddress } from "../../scripts/site/settle.ts";
import { basePath, readSiteAddress } from "../../scripts/site/siteAddress.ts";

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
});
