import { describe, expect, it, onTestFinished } from "vitest";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveFolder } from "../../scripts/serve.ts";
import { keepRefusal, keptRefusal, writeRefusal } from "../../scripts/report/refusal.ts";
import { refusedFiles } from "../../scripts/site/refusedFiles.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const finding = (change: Partial<Finding> = {}): Finding => ({
  ...{ dataset: "funds", release: "2567", file: "raw/funds/2567/funds.xlsx", line: 14 },
  ...{ sheet: "กองทุน", cell: "C14", column: "อำเภอ", code: "unknown_name", severity: "refuse" },
  ...{ expected: { th: "ชื่ออำเภอ", en: "a district" }, received: `<img src=x onerror="1">` },
  ...{ advice: { th: "แก้ให้ตรง", en: "Mend it." }, suggest: ["แม่ริม & สารภี"] },
  ...change,
});

describe("what the newest files were refused for", () => {
  it("is put into the page of each language, with its cell and nothing that a browser would run", () => {
    const [thai, english] = refusedFiles([finding(), finding({ severity: "warn", code: "x" })]);
    expect([thai!.page, english!.page]).toEqual(["check/index.html", "en/check/index.html"]);
    expect(thai!.html).toContain("กองทุน!C14");
    expect(thai!.html).toContain("&lt;img src=x onerror=&quot;1&quot;&gt;");
    expect(thai!.html).not.toContain("<img");
    expect(thai!.html).toContain("แม่ริม &amp; สารภี");
    expect(thai!.html).toContain("data/raw/funds/2567/funds.xlsx");
    expect(english!.html).toContain("To mend: 1 place");
    expect(refusedFiles([])).toEqual([]);
  });

  it("says how much there is beyond what a page bears", () => {
    const many = Array.from({ length: 100 }, (_, i) => finding({ column: `ค${i}` }));
    const often = Array.from({ length: 50 }, (_, i) => finding({ line: i + 2, cell: `C${i + 2}` }));
    expect(refusedFiles(many)[0]!.html).toContain("ยังมีอีก 40 เรื่อง");
    expect(refusedFiles(often)[0]!.html).toContain("ยังมีอีก 30 แห่ง");
  });

  it("is kept until a publication is refused for nothing", () => {
    const folder = temporaryFolder();
    const [stage, kept] = [join(folder, "stage"), join(folder, "cache/refused.json")];
    mkdirSync(stage);
    writeRefusal(stage, [finding()]);
    keepRefusal(stage, kept);
    expect(keptRefusal(kept)).toEqual([finding()]);
    keepRefusal(join(folder, "next"), kept);
    expect(keptRefusal(kept)).toEqual([]);
  });
});

describe("a page that something is put into on its way", () => {
  it("is sent whole with it, and kept by nobody; other pages and the file are as they were", async () => {
    const folder = temporaryFolder();
    const page = '<!doctype html><main><div id="check-room"></div></main>';
    mkdirSync(join(folder, "check"));
    for (const name of ["check/index.html", "index.html"]) writeFileSync(join(folder, name), page);
    const insertions = [
      { page: "check/index.html", before: '<div id="check-room"', html: "<p>ก</p>" },
    ];
    const { url, close } = await serveFolder({ root: folder, insertions });
    onTestFinished(close);
    const answer = await fetch(`${url}check/`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await answer.text()).toBe(page.replace("<div", "<p>ก</p><div"));
    const head = await fetch(`${url}check/`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(await (await fetch(url)).text()).toBe(page);
    expect(readFileSync(join(folder, "check/index.html"), "utf8")).toBe(page);
  });
});
