import { describe, expect, it } from "vitest";
import { documents } from "../../src/datasets/documents.ts";
import { mechanisms } from "../../src/datasets/mechanisms.ts";
import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { openSource } from "../../src/pipeline/sources/openSource.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import { compareTables } from "../../src/pipeline/publish/compareTables.ts";
import { blankOrigin } from "../../src/pipeline/sources/origin.ts";
import { tools } from "../../src/pipeline/effects.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { areas } from "../../src/datasets/areas.ts";
import type { Publication } from "../../src/pipeline/publish/publish.ts";
import { places } from "../words/register.ts";

function read(dataset: Dataset, csv: string, release = "2570") {
  const source = dataset.sources[0]!;
  const file = `raw/${source.folder}/${release}/${source.file}`;
  const found = { file, release, bytes: new TextEncoder().encode(csv), origin: blankOrigin };
  const parts = [{ source, release, ...openSource(found, dataset, source, tools) }];
  return { parts, publication: publishTable(dataset, parts, [], { places }) };
}

const register = { dataset: areas, rows: [] } as unknown as Publication;
const known = read(
  documents,
  "document,publisher,title,date_published_be,place_code,event_date_be,note\n001_a22615136deabf11,สำนักงาน,ประชุมติดตามผล,2563-02-05,50,2563-01-05,\n2570-01,กรมการพัฒนาชุมชน,แผนระยะใหม่,2570-01-05,,2570-01-05,\n",
).publication;

const header =
  "programme,plan_years_be,phase,area,area_codes,unit,value,start_date_be,document,paragraph";
const targets = (document: string, codes = "50") =>
  `${header}\nขยายผล,2570-2573,3,พื้นที่,${codes},ตำบล,7,,${document},4\n`;

function findings(dataset: Dataset, csv: string) {
  const { parts, publication } = read(dataset, csv);
  const compared = compareTables(publication, parts, [register, known]);
  return [...publication.findings, ...compared].filter(({ code }) => code.startsWith("document"));
}

describe("the document that a row is taken from", () => {
  it("can be a new one, named by whoever adds it", () => {
    expect(known.findings.filter(({ severity }) => severity === "refuse")).toEqual([]);
    expect(findings(phaseTargets, targets("2570-01"))).toEqual([]);
  });

  it("must be known: the refusal says how to add it and which ones there are", () => {
    const [finding, ...rest] = findings(phaseTargets, targets("2570-02"));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      code: "document_unknown",
      severity: "refuse",
      line: 2,
      column: "document",
      received: "2570-02",
    });
    expect(finding!.advice.th).toContain("เพิ่มหนึ่งแถวใน documents.csv ให้คอลัมน์ document เป็น 2570-02");
    expect(finding!.advice.en).toContain("2570-01 “แผนระยะใหม่”");
  });

  it("in another form says what an id looks like", () => {
    const [finding] = findings(phaseTargets, targets("หนังสือที่ 5"));
    expect(finding).toMatchObject({ code: "document_form", line: 2, column: "document" });
    expect(finding!.advice.th).toContain("2570-01");
  });

  it("of another time or place is a warning, not silence", () => {
    expect(findings(phaseTargets, targets("001_a22615136deabf11", "58"))).toMatchObject([
      {
        ...{ code: "document_elsewhere", severity: "warn", line: 2, column: "document" },
        received:
          "2570-2573 ≠ 2563 (001_a22615136deabf11 ประชุมติดตามผล); 58 ≠ 50 (001_a22615136deabf11 ประชุมติดตามผล)",
      },
    ]);
    const row = "2570,กลไก,พัฒนากร,เชียงราย,57,,,5,false,001_a22615136deabf11";
    const csv = `fiscal_year_be,mechanism,role,area,area_code,units,persons_per_unit,persons,is_total,document\n${row}\n`;
    expect(findings(mechanisms, csv).map(({ code }) => code)).toEqual(["document_elsewhere"]);
  });
});
