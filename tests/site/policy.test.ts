import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { distFolder, pagesIn } from "./dist.ts";

const pages = pagesIn(distFolder);

describe("the content-security policy", () => {
  it.each([...pages.keys()])("lets a page use its own origin and nothing unsafe: %s", (address) => {
    const document = pages.get(address) as Document;
    const policy = policyOf(document);
    const isExplore = address.endsWith("/explore/");
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")?.includes("'wasm-unsafe-eval'")).toBe(isExplore);
    expect(policy.has("worker-src")).toBe(isExplore);
    const sources = [...policy.values()].flat();
    const unsafe = sources.filter((source) => /unsafe-(inline|eval)|^\*|^http/.test(source));
    expect(unsafe.filter((source) => source !== "'wasm-unsafe-eval'")).toEqual([]);
  });

  it("is not tried by style attributes, nor by style elements it does not know by their hash", () => {
    for (const [address, document] of pages) {
      expect([address, document.querySelectorAll("[style]").length]).toEqual([address, 0]);
      for (const style of document.querySelectorAll("style")) {
        const hash = createHash("sha256")
          .update(style.textContent ?? "")
          .digest("base64");
        expect(policyOf(document).get("style-src")).toContain(`'sha256-${hash}'`);
      }
    }
  });
});

function policyOf(document: Document): Map<string, string[]> {
  const content = document
    .querySelector("meta[http-equiv='content-security-policy' i]")
    ?.getAttribute("content");
  if (!content) throw new Error("page has no policy");
  return new Map(
    content
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== "")
      .map(([name, ...sources]) => [name as string, sources]),
  );
}
