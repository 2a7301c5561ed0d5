import { describe, expect, it } from "vitest";
import { join } from "node:path";
import { readTree } from "../../scripts/house/tree.ts";

const sources = [...readTree(join(import.meta.dirname, "../.."))].filter(([path]) =>
  path.startsWith("src/"),
);
const naming = (names: RegExp) =>
  sources.filter(([, text]) => names.test(text)).map(([path]) => path);

describe("the privacy page", () => {
  it("is right that copies of pages and one wish are all that is kept in a reader's browser", () => {
    expect(naming(/sessionStorage|indexedDB|document\.cookie|cookieStore/)).toEqual([]);
    expect(naming(/localStorage/)).toEqual(["src/islands/offline/wish.ts"]);
    const keeping = naming(/serviceWorker|caches\./).filter(
      (path) =>
        path !== "src/islands/offline/offline.ts" && !path.startsWith("src/islands/offline/"),
    );
    expect(keeping).toEqual([]);
  });

  it("is right that one key alone is ever written", () => {
    const [, wish = ""] = sources.find(([path]) => path === "src/islands/offline/wish.ts") ?? [];
    expect(wish.match(/setItem\([^)]*\)/g)).toEqual(["setItem(key, wish)"]);
  });
});
