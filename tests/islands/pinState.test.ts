import { describe, expect, it } from "vitest";
import { nearestPages } from "../../src/islands/nearest/nearestPage.ts";
import { judgeAnswer, judgePin, parsePin, withdrawnFor } from "../../src/islands/pin/pinState.ts";
import { pinWords } from "../../src/islands/pin/pinWords.ts";
import { languages } from "../../src/words/text/language.ts";

const shown = {
  values: "3fa9c1d2e4b5",
  release: "2570-01",
  releases: ["2570-01", "2569-11"],
  isKept: false,
};

describe("what an address says of figures", () => {
  it("is read, with or without a fingerprint, and nothing without a release", () => {
    expect(parsePin("?release=2569-11&values=abc")).toEqual({ release: "2569-11", values: "abc" });
    expect(parsePin("?release=2569-11")).toEqual({ release: "2569-11", values: null });
    expect(parsePin("?values=abc")).toBe(null);
    expect(parsePin("?release=")).toBe(null);
  });
});

describe("why a release was withdrawn", () => {
  it("is told of releases alone, whatever a link calls one", () => {
    const withdrawn = JSON.stringify({ "2569-11": "ผิดไฟล์" });
    expect(withdrawnFor("2569-11", withdrawn)).toBe("ผิดไฟล์");
    for (const name of ["2570-01", "constructor", "toString", "__proto__"])
      expect(withdrawnFor(name, withdrawn)).toBeUndefined();
    expect(withdrawnFor("constructor", undefined)).toBeUndefined();
  });
});

describe("a link to a release", () => {
  const judge = (release: string, values: string | null = null, other = {}) =>
    judgePin({ release, values }, { ...shown, ...other });

  it("is answered by the page where it shows that release", () => {
    expect(judge("2570-01", shown.values)).toEqual({ kind: "say", what: "current" });
    expect(judge("2570-01")).toEqual({ kind: "say", what: "current" });
    expect(judge("2570-01", "000000000000")).toEqual({ kind: "say", what: "altered" });
    expect(judgePin(null, shown)).toEqual({ kind: "nothing" });
  });

  it("is asked about where the release is another, and refused where there is none", () => {
    expect(judge("2569-11", "abc")).toEqual({ kind: "ask", release: "2569-11" });
    expect(judge("2500-01")).toEqual({ kind: "say", what: "unknown" });
    // Figures newer than any release still know the releases.
    expect(judge("2570-01", "abc", { release: null })).toEqual({ kind: "ask", release: "2570-01" });
  });

  it("opens the old figures where they changed, and stays where they did not", () => {
    const asked = { release: "2569-11", values: "abc" };
    expect(judgeAnswer(asked, { values: "abc", fate: "changed" })).toEqual({ kind: "open" });
    expect(judgeAnswer(asked, { values: "abc", fate: "same" })).toEqual({
      kind: "say",
      what: "same",
    });
    expect(judgeAnswer(asked, { values: "abd", fate: "same" })).toEqual({
      kind: "say",
      what: "altered",
    });
    expect(judgeAnswer(asked, null)).toEqual({ kind: "say", what: "notKept" });
  });

  it("is left alone on the page of another release's figures", () => {
    expect(judge("2569-11", null, { isKept: true })).toEqual({ kind: "nothing" });
    expect(judge("2570-01", shown.values, { isKept: true })).toEqual({ kind: "say", what: "kept" });
  });

  it("is spoken of in both languages, with its release", () => {
    for (const language of languages)
      for (const [what, say] of Object.entries(pinWords[language]))
        if (typeof say === "function")
          expect([what, say("2569-11")]).toEqual([what, expect.stringContaining("2569-11")]);
  });
});

describe("the pages nearest to an unknown address", () => {
  const thai = { language: "th", home: "/" } as const;

  it("are those above it, the nearest first, but not the front page", () => {
    expect(nearestPages("/charts/phase-targets/99/", "", thai)).toEqual([
      "/charts/phase-targets/",
      "/charts/",
    ]);
    expect(nearestPages("/nowhere/", "", thai)).toEqual([]);
    expect(nearestPages("/en/areas/9999/", "", { language: "en", home: "/en/" })).toEqual([
      "/en/areas/",
    ]);
  });

  it("begin with the release that a link to a chart names", () => {
    expect(nearestPages("/charts/otop-rank/99/", "?release=2569-11", thai)[0]).toBe(
      "/releases/2569-11/charts/otop-rank/99/",
    );
    expect(nearestPages("/charts/otop-rank/99/", "?release=../..", thai)[0]).toBe(
      "/charts/otop-rank/",
    );
  });
});
