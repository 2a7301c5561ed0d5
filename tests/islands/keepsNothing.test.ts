import { describe, expect, it } from "vitest";
import { join } from "node:path";
import { readTree } from "../architecture/tree.ts";

describe("the privacy page", () => {
  it("is right that the site stores nothing in a reader's browser", () => {
    const stores = /localStorage|sessionStorage|indexedDB|serviceWorker|document\.cookie|caches\./;
    const storing = [...readTree(join(import.meta.dirname, "../.."))]
      .filter(([path, text]) => path.startsWith("src/") && stores.test(text))
      .map(([path]) => path);
    expect(storing).toEqual([]);
  });
});
