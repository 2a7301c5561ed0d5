import { describe, expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { inspectData } from "../../src/pipeline/sources/inspect.ts";
import { blank } from "../../src/pipeline/sources/origin.ts";

const folder = "raw/cdd-budget/2566";
const files = [`${folder}/cdd_budget_fy2566_lines.csv`, `${folder}/source.json`];

/** What is found of a budget handed in under a title, with files said to be unchanged. */
function found(title: string, unchanged: readonly string[] = []) {
  const origin = { ...blank.origin, publisher: "สำนักงบประมาณ", title, retrieved: "2026-11-30" };
  const said = { file: `${folder}/source.json`, origin, attachments: [], unchanged, findings: [] };
  return inspectData(
    { files, origins: [said], headOf: () => new Uint8Array(), isAttachment: () => false },
    { declared, expected: [] },
  );
}

describe("a source.json beside a file whose table holds drafts alone", () => {
  it("passes where its title says that it is a draft", () => {
    expect(found("ร่างพระราชบัญญัติงบประมาณรายจ่าย พ.ศ. 2566")).toEqual([]);
  });

  it("is refused where it is the act, which the pages would call a draft", () => {
    const [one, ...others] = found("พระราชบัญญัติงบประมาณรายจ่าย พ.ศ. 2566");
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: "source_of_other_kind",
      column: "title",
      severity: "refuse",
    });
    expect(one!.advice.en).toContain("it can't stand in this table");
  });
});

describe("a file said to be unchanged", () => {
  it("has to be one that a table is read from", () => {
    const title = "ร่าง พ.ร.บ. งบประมาณ";
    expect(found(title, ["cdd_budget_fy2566_lines.csv"])).toEqual([]);
    expect(found(title, ["cdd_budget_fy2566_line.csv"])).toMatchObject([
      { code: "source_unchanged_absent", received: "cdd_budget_fy2566_line.csv" },
    ]);
  });
});

describe("a table that is read from two files of one folder", () => {
  const [tasks, totals] = ["pao_budget_tasks.csv", "pao_budget_totals.csv"];
  const lacking = (...paths: readonly string[]) =>
    inspectData(
      {
        files: paths.flatMap((path) => [`raw/pao-budget/${path}`]),
        ...{ origins: [], headOf: () => new Uint8Array(), isAttachment: () => false },
      },
      { declared, expected: [] },
    ).filter(({ code }) => code === "edition_in_part");

  it("is warned of where the newest folder has one alone", () => {
    const [found, ...others] = lacking(`2566/${tasks}`, `2566/${totals}`, `2567/${tasks}`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ severity: "warn", dataset: "pao-budget" },
      ...{ file: "raw/pao-budget/2567", received: totals },
    });
    expect(found!.advice.en).toContain("that of 2566 is published beside");
  });

  it("is whole where it has both, and where one has never come", () => {
    expect(lacking(`2566/${tasks}`, `2566/${totals}`)).toEqual([]);
    expect(lacking(`2566/${tasks}`, `2567/${totals}`, `2567/${tasks}`)).toEqual([]);
    expect(lacking(`2567/${tasks}`)).toEqual([]);
  });
});
