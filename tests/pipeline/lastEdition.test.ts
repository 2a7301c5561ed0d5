import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { columnHeadings } from "../../src/pipeline/sources/headings.ts";
import { publishTable, type Part } from "../../src/pipeline/publish/publish.ts";
import { bounded } from "../../src/schema/declare/boundedColumns.ts";
import { count, text } from "../../src/schema/declare/columns.ts";
import { defineDataset, type Dataset, type Source } from "../../src/schema/declare/dataset.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { fiscalYear } from "../../src/schema/declare/yearColumns.ts";
import { places } from "../words/register.ts";

const source: Source = { kind: "raw", folder: "groups", file: "groups.csv", editions: "adds" };
const people = { additivity: "additive" } as const;

function groups(most?: number, severities: Dataset["severities"] = {}): Dataset {
  const members = count({ th: "สมาชิก", en: "Members" }, people);
  return defineDataset({
    table: defineTable({
      id: "groups",
      title: { th: "กลุ่ม", en: "Groups" },
      description: { th: "กลุ่ม", en: "Groups" },
      columns: {
        year: fiscalYear({ th: "ปี", en: "Year" }),
        name: text({ th: "ชื่อ", en: "Name" }),
        members: most === undefined ? members : bounded(members, { atMostTimesLast: most }),
      },
      key: ["year", "name"],
    }),
    sources: [source],
    ...(severities && { severities }),
  }) as Dataset;
}

/** An edition of some groups, each with its members. */
function edition(dataset: Dataset, release: string, members: readonly (number | string)[]): Part {
  const file = `raw/groups/${release}/groups.csv`;
  const csv = `year,name,members\n${members.map((count, i) => `${release},ก${i},${count}\n`).join("")}`;
  const columns = columnHeadings(dataset, source);
  const sheet = readSheet(new TextEncoder().encode(csv), {
    file,
    dataset: "groups",
    release,
    columns,
  });
  return { sheet, release, source: { ...source, edition: release } };
}

const many = Array.from({ length: 40 }, (_, i) => 100 + i);
const found = (dataset: Dataset, ...editions: readonly Part[]) =>
  publishTable(dataset, editions, [], { places }).findings.map(
    ({ code, severity, line, received, expected }) => ({
      code,
      severity,
      line,
      received,
      expected,
    }),
  );

describe("a value held against that of the edition before", () => {
  it("says nothing where values change as they do", () => {
    const dataset = groups();
    const next = many.map((count) => Math.round(count * 1.1));
    expect(found(dataset, edition(dataset, "2567", many), edition(dataset, "2568", next))).toEqual(
      [],
    );
  });

  it("warns, with its row, of the one that changed unlike the others", () => {
    const dataset = groups();
    const next = many.map((count, i) => (i === 7 ? count * 30 : count + 3));
    const findings = found(dataset, edition(dataset, "2567", many), edition(dataset, "2568", next));
    expect(findings).toMatchObject([
      { code: "unlike_last", severity: "warn", line: 9, received: "3210" },
    ]);
    expect(findings[0]!.expected.en).toBe(
      "a value not far from the last, which was 107 (raw/groups/2567/groups.csv line 9); most other rows are 1.0 times their last",
    );
  });

  it("warns once where the whole column is of another size, as baht told in thousands", () => {
    const dataset = groups();
    const next = many.map((count) => count * 1000);
    expect(
      found(dataset, edition(dataset, "2567", many), edition(dataset, "2568", next)),
    ).toMatchObject([{ code: "edition_shifted", severity: "warn", line: null }]);
  });

  it("warns once where every value is that of the year before under another year", () => {
    const dataset = groups();
    expect(
      found(dataset, edition(dataset, "2567", many), edition(dataset, "2568", many)),
    ).toMatchObject([{ code: "edition_repeats", severity: "warn", line: null }]);
  });

  it("needs no thirty rows to tell one that is ten times what it was", () => {
    const dataset = groups();
    expect(
      found(dataset, edition(dataset, "2567", [12, 30]), edition(dataset, "2568", [13, 311])),
    ).toMatchObject([{ code: "unlike_last", severity: "warn", line: 3 }]);
  });

  it.each([
    ["refuses", {}, "refuse"],
    ["warns of", { beyond_last: "warn" }, "warn"],
  ] as const)("%s what passes a declared bound, as declared", (_does, severities, severity) => {
    const dataset = groups(3, severities);
    const editions = [edition(dataset, "2567", [10, 10]), edition(dataset, "2568", [30, 31])];
    const findings = found(dataset, ...editions);
    expect(findings).toMatchObject([{ code: "beyond_last", severity, line: 3, received: "31" }]);
    expect(findings[0]!.expected.th).toContain("ไม่เกิน 3 เท่าของครั้งก่อน ซึ่งคือ 10");
  });

  it("compares with the newest before, whatever the order of the files", () => {
    const dataset = groups(3);
    const editions = [
      edition(dataset, "2569", [250]),
      edition(dataset, "2567", [10]),
      edition(dataset, "2568", [100]),
    ];
    expect(found(dataset, ...editions)).toMatchObject([
      { code: "beyond_last", line: 2, received: "100" },
    ]);
  });

  it("names at most ten rows and counts the rest", () => {
    const dataset = groups(2);
    const next = many.map((count) => count * 3);
    const { findings } = publishTable(
      dataset,
      [edition(dataset, "2567", many), edition(dataset, "2568", next)],
      [],
      { places },
    );
    expect(findings).toHaveLength(10);
    expect(findings.at(-1)).toMatchObject({ times: 31 });
  });
});
