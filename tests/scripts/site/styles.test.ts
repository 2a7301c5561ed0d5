import { describe, expect, it } from "vitest";
import { namesOfFirstScreen } from "../../../scripts/site/styles/firstScreen.ts";
import { firstStyles } from "../../../scripts/site/styles/firstStyles.ts";
import { linkedSheets, placeStyles } from "../../../scripts/site/styles/place.ts";
import { canFind, namesWanted } from "../../../scripts/site/styles/selector.ts";
import { rulesOf, splitAt, writeRules } from "../../../scripts/site/styles/sheet.ts";

describe("a stylesheet as rules", () => {
  it.each([
    `a{color:red}.b>c,d{e:f;g:url("x;}y")}`,
    `@media (width>=1px){@media screen{:root{--a:1}}}`,
    `.q:before{content:"{";top:0}@font-face{src:url(/a.woff2)format("woff2")}`,
    `@page{size:A4;margin:16mm}p{background:url(data:image/svg+xml;utf8,x)}`,
  ])("is written as it was read: %s", (css) => {
    expect(writeRules(rulesOf(css))).toBe(css);
  });

  it.each(["a{color:red", "a{b:c}}", ".x"])("is refused where it is cut short: %s", (css) => {
    expect(() => rulesOf(css)).toThrow(/stylesheet/);
  });

  it("is divided at commas outside brackets and quotes alone", () => {
    expect(splitAt(`:is(a,b) c,d[e="f,g"],h`, ",")).toEqual([":is(a,b) c", `d[e="f,g"]`, "h"]);
  });
});

describe("a selector", () => {
  it.each<[string, readonly string[]]>([
    [".a>b:hover", [".a", "b"]],
    [`nav a[aria-current=page]`, ["[aria-current", "nav", "a"]],
    [":root:not([data-folds]) .fold::details-content", [".fold"]],
    ["#x:has(tr[data-file]:target) .y", ["#x", ".y"]],
    ["td:not(.numeric,:is(.a,.b))", ["td"]],
    ["*", []],
  ])("wants names: %s", (selector, names) => {
    expect(namesWanted(selector)).toEqual(names);
  });

  it("of several places finds what has one of them", () => {
    const names = new Set(["a", "td", ".numeric"]);
    expect(canFind(":where(.plot,td.numeric) a", names)).toBe(true);
    expect(canFind(":where(.plot text) a", names)).toBe(false);
    expect(canFind("a:not(.gone)", names)).toBe(true);
  });
});

describe("the first screen of a page", () => {
  const html =
    `<html><head><meta name="x"></head><body><h1 class="a b">name</h1>` +
    `<details class="more fold"><summary id="s">more</summary><em data-x="1">${"hidden ".repeat(9)}</em></details>` +
    `<p style="fill:var(--mark)">${"seen ".repeat(20)}</p><table><tr><td>later</table></body></html>`;

  it("has what comes within its reach, and no more", () => {
    const names = namesOfFirstScreen(html, { narrow: 50, wide: 50 });
    for (const name of ["h1", ".a", ".b", "#s", "em", "[data-x", "p", "--mark"])
      expect([name, names.has(name)]).toEqual([name, true]);
    for (const name of ["table", "td", "meta"])
      expect([name, names.has(name)]).toEqual([name, false]);
  });

  it("passes over closed sections on a phone, for what comes after them stands there", () => {
    const names = namesOfFirstScreen(html, { narrow: 120, wide: 0 });
    expect(["details", "summary", "p", "table"].every((name) => names.has(name))).toBe(true);
    expect(names.has("em")).toBe(false);
  });

  it("passes over what a button shows on a phone, with all that stands in it", () => {
    const panel = `<div class="a tucked"><div>${"hidden ".repeat(9)}</div><em>x</em></div>`;
    const names = (reach: { narrow: number; wide: number }) =>
      namesOfFirstScreen(html.replace("<details", `${panel}<details`), reach);
    const narrow = names({ narrow: 120, wide: 0 });
    expect(["details", "p", "table", ".tucked"].every((name) => narrow.has(name))).toBe(true);
    expect(narrow.has("div") || narrow.has("em")).toBe(false);
    expect(names({ narrow: 0, wide: 70 }).has("em")).toBe(true);
    expect(names({ narrow: 0, wide: 70 }).has("table")).toBe(false);
  });

  it("has nothing of a section that stays closed on a wide screen too", () => {
    const names = namesOfFirstScreen(html.replace(" fold", " folded"), { narrow: 50, wide: 120 });
    expect(["details", "summary", "p", "table"].every((name) => names.has(name))).toBe(true);
    expect(names.has("em")).toBe(false);
  });
});

describe("the styles of a first screen", () => {
  const sheet = rulesOf(
    `:root{--ink:#111;--line:var(--ink);--gone:red}p{color:var(--line);cursor:help}` +
      `p:hover{color:red}td,p b{x:y}@media print{p{display:none}}@media (width>=9px){p{a:b}td{c:d}}` +
      `@font-face{src:url(f)}@page{size:A4}`,
  );

  it("are the rules of what is there, without states, paper and what nothing reads", () => {
    expect(firstStyles(sheet, new Set(["html", "body", "p"]))).toBe(
      `:root{--ink:#111;--line:var(--ink)}p{color:var(--line)}@media (width>=9px){p{a:b}}@font-face{src:url(f)}`,
    );
  });

  it("keep a property that the page itself reads", () => {
    expect(firstStyles(sheet, new Set(["--gone"]))).toBe(`:root{--gone:red}@font-face{src:url(f)}`);
  });
});

describe("a page", () => {
  const page =
    `<html><head><meta content="default-src 'none'; style-src 'self'; img-src 'self'">` +
    `<link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css"></head>` +
    `<body>$& text</body></html>`;

  it("has its first styles in the head, named in its policy, and the whole sheet at its end", () => {
    expect(linkedSheets(page)).toEqual(["/_astro/a.css", "/_astro/b.css"]);
    expect(placeStyles(page, { inside: "p{a:b}", hash: "sha256-x", file: "/_astro/c.css" })).toBe(
      `<html><head><meta content="default-src 'none'; style-src 'self' 'sha256-x'; img-src 'self'">` +
        `<style>p{a:b}</style></head><body>$& text<link rel="stylesheet" href="/_astro/c.css"></body></html>`,
    );
  });

  it("without a place for them stops the build", () => {
    const styles = { inside: "", hash: "", file: "c" };
    expect(() => placeStyles(page.replace("style-src 'self'", ""), styles)).toThrow("no place");
    expect(() => placeStyles(page.replace("</body>", ""), styles)).toThrow("no place");
  });
});
