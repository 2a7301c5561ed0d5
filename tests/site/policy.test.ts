import { describe, expect, it } from "vitest";
import { distFolder } from "./dist.ts";
import { survey } from "./survey.ts";

const pages = survey(distFolder);

describe("the content-security policy", () => {
  it("lets every page use its own origin and nothing unsafe", () => {
    const wrong: Record<string, readonly string[]> = {};
    for (const { address, policy } of pages.values()) {
      const complaints = complaintsOf(policyOf(policy), {
        hasEngine: address.endsWith("/explore/sql/"),
        hasWorker: /\/(explore\/sql|check)\/$/.test(address),
      });
      if (complaints.length > 0) wrong[address] = complaints;
    }
    expect(pages.size).toBeGreaterThan(100);
    expect(wrong).toEqual({});
  });

  it("names the one style that stands in a page by its hash, and no script", () => {
    for (const { address, styles, styled, scripted, policy } of pages.values()) {
      expect([address, styles.length, styled, scripted]).toEqual([address, 1, 0, 0]);
      const allowed = policyOf(policy).get("style-src");
      expect([address, allowed]).toEqual([address, ["'self'", ...styles]]);
      expect([address, policyOf(policy).get("script-src")?.join(" ") ?? ""]).toEqual([
        address,
        expect.not.stringContaining("sha256"),
      ]);
    }
  });

  it("stands before all that it governs", () => {
    for (const { address, governed } of pages.values())
      expect([address, governed]).toEqual([address, true]);
  });
});

function complaintsOf(
  policy: ReadonlyMap<string, readonly string[]>,
  { hasEngine, hasWorker }: { readonly hasEngine: boolean; readonly hasWorker: boolean },
): string[] {
  const sources = [...policy.values()].flat();
  const unsafe = sources.filter(
    (source) =>
      /unsafe-(inline|eval)|^\*|^http/.test(source) &&
      !(hasEngine && source === "'wasm-unsafe-eval'"),
  );
  const closed = JSON.stringify(policy.get("default-src")) === `["'none'"]`;
  return [
    ...(closed ? [] : ["default-src is not 'none'"]),
    ...(hasWorker === policy.has("worker-src") ? [] : ["worker-src"]),
    ...unsafe,
  ];
}

function policyOf(content: string | null): Map<string, string[]> {
  return new Map(
    (content ?? "")
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== "")
      .map(([name, ...sources]) => [name as string, sources]),
  );
}
