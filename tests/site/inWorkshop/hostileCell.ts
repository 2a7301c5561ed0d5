import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, pageFilesIn } from "../dist.ts";
import { type Element, elementsIn } from "../elements.ts";
import type { Workshop } from "../workshop.ts";
import type { WhenBuilt } from "./built.ts";

const hostile = `<script>alert(1)</script>"><img src=x onerror=alert(2)>`;

function rewrite(workshop: Workshop, path: string, change: (text: string) => string): void {
  const file = join(workshop.folder, path);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing to change: ${path}`);
  writeFileSync(file, after);
}

/** Writes markup where a file has names. */
export function putHostileCells(workshop: Workshop): void {
  // The English name of a province, which no other file refers to, reaches headings, pictures, previews and structured data; a document's title its page.
  rewrite(workshop, "data/reference/admin-units/provinces.json", (text) =>
    text.replace(`"Chiang Mai"`, JSON.stringify(hostile)),
  );
  rewrite(workshop, "data/raw/roi-jai-rak/2563/documents.csv", (text) =>
    text.replace("พช.ร่วมขับเคลื่อนขยายผลโครงการร้อยใจรักษ์", `"${hostile.replaceAll(`"`, `""`)}"`),
  );
}

export function describeHostileCell(built: WhenBuilt): void {
  describe("a cell that holds markup", () => {
    it("makes no element in any page", () => {
      const pages = [...pageFilesIn(built().dist)];
      expect(pages.length).toBeGreaterThan(100);
      for (const [address, file] of pages) {
        const found = elementsIn(readFileSync(file, "utf8"), isSuspect);
        expect([
          address,
          found.filter((element) => !isScriptOfOurs(element) && !isCodeOfOurs(element)),
        ]).toEqual([address, []]);
      }
    });

    it("stands as text in heading, table, picture, preview and structured data", () => {
      const document = built().pages.get("/en/charts/phase-targets/50/") as Document;
      const description = document
        .querySelector("meta[property='og:title']")
        ?.getAttribute("content");
      const data = document.querySelector("script[type='application/ld+json']")?.textContent ?? "";
      expect(document.querySelector("h1")?.textContent).toContain(hostile);
      expect(document.querySelector("thead")?.textContent).toContain(hostile);
      expect(description).toContain(hostile);
      expect((JSON.parse(data) as { name: string }).name).toContain(hostile);
      expect(data).not.toContain("</script");
      const svg = readFileSync(join(built().dist, "pictures/phase-targets-50-en.svg"), "utf8");
      expect(svg).not.toMatch(/<script|<img/);
      expect(svg).toContain("&#60;script");
    });

    it("stands as text on the evidence pages", () => {
      const { pages, dist } = built();
      const raw = pages.get("/evidence/raw/roi-jai-rak/2563/documents.csv/") as Document;
      expect(raw.querySelector("#row-2")?.textContent).toContain(hostile);
      expect(filesIn(dist).some((file) => file.endsWith("documents.csv"))).toBe(true);
    });
  });
}

const isSuspect = ({ name, attributes }: Element): boolean =>
  name === "img" || name === "script" || "onerror" in attributes;

/** The picture that a camera reads, whose bytes stand in the page. */
const isCodeOfOurs = ({ name, attributes }: Element): boolean =>
  name === "img" &&
  !("onerror" in attributes) &&
  attributes["src"]?.startsWith("data:image/png;base64,") === true;

const isScriptOfOurs = ({ name, attributes, text }: Element): boolean =>
  name === "script" && !("onerror" in attributes) && !text.startsWith("alert");
