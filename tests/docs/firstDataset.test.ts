import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { describeFile } from "../../src/pipeline/describe/describe.ts";
import { declarationOf } from "../../src/pipeline/describe/declaration.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { places } from "../words/register.ts";
import { blocksOf, pageAt } from "./pages.ts";

const page = pageAt("docs/first-dataset.md");
const [csv = ""] = blocksOf(page, "csv");
const [declaration = ""] = blocksOf(page, "ts");
const folder = mkdtempSync(join(tmpdir(), "chumchon-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Loads the declaration of the page as the file of `src/datasets` that it asks for. */
async function declared(): Promise<Dataset> {
  const schema = pathToFileURL(join(import.meta.dirname, "../../src/schema/")).href;
  const path = join(folder, "learning-centres.ts");
  writeFileSync(path, declaration.replaceAll('"../schema/', `"${schema}`));
  const exported = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
    learningCentres: Dataset;
  };
  return exported.learningCentres;
}

function published(dataset: Dataset, text: string) {
  const file = { file: "raw/learning-centres/2567/learning-centres.csv", release: "2567" };
  const sheet = readSheet(new TextEncoder().encode(text), { ...file, dataset: "learning-centres" });
  const part = { source: dataset.sources[0]!, release: "2567", sheet };
  return publishTable(dataset, [part], [], { places });
}

describe("the walk to a first dataset", () => {
  it("begins with a draft that imports what the declaration imports", () => {
    const bytes = new TextEncoder().encode(csv);
    const described = describeFile(bytes, { file: "learning-centres.csv", places });
    const importsIn = (text: string) => text.match(/^import .*$/gm);
    expect(importsIn(declarationOf(described, "en"))).toEqual(importsIn(declaration));
  });

  it("declares the file so that every row is published", async () => {
    const { rows, findings } = published(await declared(), csv);
    expect(findings).toEqual([]);
    expect(rows.map(({ centre, learners }: Record<string, unknown>) => [centre, learners])).toEqual(
      [
        ["LC-01", 1240],
        ["LC-02", null],
        ["LC-03", 35],
      ],
    );
  });

  it("ends in a finding where the cell is changed that it names", async () => {
    const { findings } = published(await declared(), csv.replace("2567", "2024"));
    expect(findings.map(({ code }) => code)).toEqual(["fiscal_year_common_era"]);
  });
});
