import { describe, expect, it } from "vitest";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import type { KnownLimits } from "../../src/schema/declare/limit.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import { checkText } from "../cases-village-funds/checked.ts";
import { namedVillages, namesHeader, namesRow } from "../cases-village-funds/namesOnly.ts";
import { publishFunds } from "../datasets/fundExport.ts";

const people: KnownLimits = new Map([
  [villageFunds.limits![0]!, new Map(namedVillages().map(({ code }) => [code.slice(0, 6), 6000]))],
]);

const villages = namedVillages()
  .filter(({ name }) => !name.includes(","))
  .slice(0, 300);

type Amounts = readonly [members: string, savings: string, loans: string];

const usual = (i: number): Amounts => [String(40 + (i % 90)), String(200_000 + i * 1000), "1000"];

/** 300 rows as they should be, but for the amounts of some. */
const exportOf = (amounts: (i: number) => Amounts = usual): string =>
  namesHeader +
  villages
    .map((village, i) => namesRow(village, ["กองทุนหมู่บ้าน", "2568", ...amounts(i), "ดำเนินการ"]))
    .join("");

const but = (
  at: number,
  [members, savings, loans]: Partial<Record<0 | 1 | 2, string>> & Iterable<string | undefined>,
) =>
  exportOf((i) => {
    const [m, s, l] = usual(i);
    return i === at ? [members ?? m, savings ?? s, loans ?? l] : [m, s, l];
  });

/** What checking and publishing find alike; a table that withholds counts publishes no warning's cell. */
async function found(text: string): Promise<readonly Finding[]> {
  const { result } = checkText(text, { knownLimits: people });
  const whole = await publishFunds(new TextEncoder().encode(text), {}, people);
  const told = (findings: readonly Finding[]) =>
    findings
      .filter(({ code }) => code !== "mixed_kinds")
      .map(({ code, severity, line, column, times }) => ({ code, severity, line, column, times }));
  expect(told(result.findings)).toEqual(told(whole.findings));
  return result.findings;
}

describe("what can't be", () => {
  it("is nothing in an export as it should be", async () => {
    expect(await found(exportOf())).toEqual([]);
  });

  it.each([
    ["fewer than no members", but(7, ["-3", undefined, undefined]), "number_range"],
    ["savings below zero", but(7, [undefined, "-719000", undefined]), "number_range"],
    [
      "savings below zero in brackets",
      but(7, [undefined, '"(719,000.00)"', undefined]),
      "number_range",
    ],
    ["loans below zero", but(7, [undefined, undefined, "-1"]), "number_range"],
    [
      "more members than the tambon has people",
      but(7, ["526000", undefined, undefined]),
      "beyond_limit",
    ],
    ["the number of a date for members", but(7, ["45231", undefined, undefined]), "beyond_limit"],
  ])("is refused at its row: %s", async (_, text, code) => {
    expect(await found(text)).toMatchObject([{ code, severity: "refuse", line: 9 }]);
  });

  it("is one finding where members and savings changed places", async () => {
    const findings = await found(
      exportOf((i) => [String(200_000 + i), String(40 + (i % 90)), "1"]),
    );
    expect(findings).toMatchObject([
      { code: "swapped_columns", column: "จำนวนสมาชิก", suggest: ["เงินออม"], times: 300 },
    ]);
  });
});

describe("what is far out", () => {
  it.each([
    ["savings in another unit", but(7, [undefined, "200", undefined]), "เงินออม", undefined],
    ["three digits too many", but(7, [undefined, "200000000", undefined]), "เงินออม", undefined],
  ])("is a warning at its row: %s", async (_, text, column) => {
    expect(await found(text)).toMatchObject([
      { code: "unusual_value", severity: "warn", line: 9, column },
    ]);
  });

  it("may be the number of a date, where nothing is known of the people", () => {
    const { result } = checkText(but(7, ["45231", undefined, undefined]));
    expect(result.findings).toMatchObject([{ code: "unusual_value", line: 9, received: "45231" }]);
    expect(result.findings[0]!.advice.en).toContain("2023-11-01");
    expect(result.isPublishable).toBe(true);
  });

  it("is told of ten rows of a column, and the rest counted", async () => {
    const text = exportOf((i) => (i % 20 === 0 ? ["50", "900000000000", "1000"] : usual(i)));
    const findings = await found(text);
    expect(findings).toHaveLength(10);
    expect(findings.at(-1)!.times).toBe(6);
  });

  it("is nothing among few rows, which tell no usual size", () => {
    const few =
      namesHeader +
      exportOf((i) => [i === 3 ? "3000" : "3", "1", "1"])
        .split("\n")
        .slice(1, 20)
        .join("\n");
    expect(checkText(`${few}\n`).result.findings).toEqual([]);
  });

  it("is the same however the rows are batched", () => {
    const text = but(250, [undefined, "200", undefined]);
    expect(checkText(text, { batchRows: 7 }).result.findings).toEqual(
      checkText(text).result.findings,
    );
  });
});

describe("a village that the list doesn't have", () => {
  it("is a warning at its row, with the villages that there are", async () => {
    const first = villages[0]!;
    const findings = await found(
      exportOf().replace(`,${first.moo},${first.name},`, `,99,${first.name}ใหม่,`),
    );
    expect(findings).toMatchObject([{ code: "unlisted_village", severity: "warn", line: 2 }]);
    expect(findings[0]!.received).toContain("99");
  });
});
