import { describe, expect, it } from "vitest";
import { planTaking } from "../../src/pipeline/handover/planTaking.ts";
import { type ReadHandOver, readHandOver } from "../../src/pipeline/handover/readHandOver.ts";
import { describeFile } from "../../src/pipeline/describe/describe.ts";
import { draftTable } from "../../src/pipeline/describe/draftTable.ts";
import { places } from "../words/register.ts";
import { bytesOf, made, parts, projectWith } from "./packages.ts";

const folder = "data/raw/cdd-otop-sales/2570";
const plan = (
  bytes: Uint8Array,
  standing = projectWith(),
  options: { readonly release?: string } = {},
) =>
  planTaking(readHandOver(bytes, "p.zip") as ReadHandOver, standing, { name: "p.zip", ...options });
const codesOf = ({ findings }: ReturnType<typeof plan>) => findings.map(({ code }) => code);

describe("taking in a package", () => {
  it("puts the file, its source.json and its changes where they are read, and no report", () => {
    const { put, same, findings } = plan(made());
    expect(findings).toEqual([]);
    expect(put.map(({ path }) => path)).toEqual([
      ...[`${folder}/province_data.csv`, `${folder}/source.json`],
      `${folder}/changes-province_data.csv`,
    ]);
    expect(put[0]!.content).toEqual(parts.file);
    expect(same).toEqual([]);
  });

  it("leaves alone what is there byte for byte, so that it may be taken twice", () => {
    const first = Object.fromEntries(plan(made()).put.map(({ path, content }) => [path, content]));
    const { put, same } = plan(made(), projectWith(first));
    expect([put, same.length]).toEqual([[], 3]);
  });

  it("overwrites nothing, and puts nothing at all where one thing stands otherwise", () => {
    const there = projectWith({ [`${folder}/province_data.csv`]: bytesOf("x") });
    const taking = plan(made(), there);
    expect([codesOf(taking), taking.put]).toEqual([["package_stands_otherwise"], []]);
    expect(taking.findings[0]!.received).toBe(`${folder}/province_data.csv`);
    const inOtherForm = projectWith({ [`${folder}/province_data.xlsx`]: bytesOf("x") });
    expect(codesOf(plan(made(), inOtherForm))).toEqual(["package_stands_otherwise"]);
  });

  it("puts it beside under another edition, where that is asked for", () => {
    const there = projectWith({ [`${folder}/province_data.csv`]: bytesOf("x") });
    const taking = plan(made(), there, { release: "2570-2" });
    expect(codesOf(taking)).toEqual([]);
    expect(taking.put[0]!.path).toBe("data/raw/cdd-otop-sales/2570-2/province_data.csv");
    expect(codesOf(plan(made(), there, { release: "../2570" }))).toEqual(["package_place"]);
  });

  it("refuses a table that nobody declared, and a place that none of its files is read from", () => {
    const { handOver } = parts;
    const unknown = made({ handOver: { ...handOver, table: "no-such-table" } });
    expect(codesOf(plan(unknown))).toEqual(["package_unknown_table"]);
    for (const file of [`${folder}/other.csv`, "data/raw/roi-jai-rak/2570/province_data.csv"])
      expect(codesOf(plan(made({ handOver: { ...handOver, file } })))).toEqual(["package_place"]);
  });

  it("judges the source.json by the rules of `data -- source`", () => {
    const origin = { ...parts.origin, address: "cdd.go.th", retrieved: "เมื่อวาน" };
    expect(codesOf(plan(made({ origin })))).toEqual(["source_address", "date_format"]);
    const copied = {
      file: "raw/roi-jai-rak/2563/source.json",
      origin: { ...parts.origin, retrieved: "2020-01-01" },
    };
    expect(codesOf(plan(made(), { ...projectWith(), origins: [copied] }))).toEqual([
      "source_copied",
    ]);
  });
});

describe("a table that nobody declared", () => {
  const file = bytesOf("จังหวัด,ปี,จำนวน\nเชียงใหม่,2567,1\nลำพูน,2567,2\n");
  const draft = draftTable(describeFile(file, { file: "enterprises.csv", places }), { places });
  const path = "data/raw/enterprises/2567/enterprises.csv";
  const handOver = { ...parts.handOver, table: "enterprises", release: "2567", file: path };
  const undeclared = { file, handOver, declaration: draft, changes: null };

  it("brings its draft, whose words may wait", () => {
    const { put, findings } = plan(made(undeclared));
    expect(findings).toEqual([]);
    expect(put.map(({ path }) => path)).toContain("data/tables/enterprises.json");
  });

  it("is refused with a draft of another file or of a table that is there", () => {
    const other = { ...draft, sources: [{ folder: "elsewhere", file: "enterprises.csv" }] };
    expect(codesOf(plan(made({ ...undeclared, declaration: other as typeof draft })))).toEqual([
      "package_draft",
    ]);
    expect(codesOf(plan(made({ declaration: draft })))).toEqual(["package_draft"]);
    const there = projectWith({ "data/tables/enterprises.json": bytesOf("{}") });
    expect(codesOf(plan(made(undeclared), there))).toEqual(["package_stands_otherwise"]);
  });
});
