import { expect, it } from "vitest";
import { basePath, thisSite } from "../../scripts/site/settings.ts";

it.each([
  [undefined, "/"],
  ["", "/"],
  ["/", "/"],
  ["chumchon", "/chumchon/"],
  ["/chumchon", "/chumchon/"],
  ["/open/chumchon/", "/open/chumchon/"],
])("BASE_PATH=%s is the base %s", (written, base) => {
  expect(basePath({ BASE_PATH: written })).toBe(base);
});

it("keeps apart the sites of two addresses", () => {
  const { settings } = thisSite({ SITE_URL: "https://example.org" });
  expect(settings).not.toEqual(thisSite({}).settings);
});
