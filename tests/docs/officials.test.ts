import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../scripts/data/command.ts";
import { readOptions } from "../../scripts/publish/options.ts";
import { areas } from "../../src/datasets/areas.ts";
import { documents } from "../../src/datasets/documents.ts";
import { declared } from "../../src/datasets/index.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { fixColumns, readFixes } from "../../src/pipeline/check/readFixes.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { isLeftover } from "../../src/pipeline/sources/leftovers.ts";
import { readOrigin } from "../../src/pipeline/sources/origin.ts";
import { originFields } from "../../src/pipeline/sources/originFields.ts";
import { checkText } from "../cases-village-funds/checked.ts";
import { places } from "../words/register.ts";
import { argumentsOf, commandsIn, officials } from "./commands.ts";

const docs = join(import.meta.dirname, "../../docs");
const blocks = (language: string) =>
  [...officials.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, text]) => text!,
  );
const [origin = ""] = blocks("json");
const [documentRows = "", corrections = ""] = blocks("csv");
const bytes = (text: string) => new TextEncoder().encode(text);

describe("the guide for officials", () => {
  it.each(commandsIn(officials))("gives the command %s as it is understood", (command) => {
    const { name, args } = argumentsOf(command);
    if (name === "data") expect(parseCommand(args)).not.toBeNull();
    else if (name === "publish") expect(readOptions(args)).not.toBeNull();
    else expect(command).toBe("npm start");
  });

  it("lists every file that is read, with its table", () => {
    const listed = [...officials.matchAll(/^\| `([a-z-]+)` \| `(data\/raw\/[^`]+)` \|$/gm)].map(
      ([, id, path]) => [id, path],
    );
    const filesOf = (all: readonly Dataset[]) =>
      all.flatMap(({ table, sources }) =>
        sources
          .filter(({ kind }) => kind === "raw")
          .map(({ folder, file }) => [
            table.id,
            `data/raw/${folder}/<ปี>/${file.replaceAll("{year}", "<ปี>").replaceAll("{ceYear}", "<ปี ค.ศ.>")}`,
          ]),
      );
    // A table that is declared in data/tables says its file there, and needs no row here.
    const inCode = filesOf(declared.filter(({ declaredIn }) => declaredIn === undefined));
    expect(listed).toEqual(expect.arrayContaining(inCode));
    expect(filesOf(declared)).toEqual(expect.arrayContaining(listed));
  });

  it("lists the leftovers that are allowed", () => {
    const [, list] = /ทิ้งไว้ไม่ต้องลบ: (.*)$/m.exec(officials)!;
    const [names, folders] = list!
      .split("และโฟลเดอร์")
      .map((part) => [...part.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
    for (const name of names!)
      expect([
        name,
        isLeftover(`raw/a/2570/${name.replace(".*.", ".x.").replace("*", "x")}`),
      ]).toEqual([name, true]);
    for (const name of folders!)
      expect([name, isLeftover(`raw/a/${name}/x.csv`)]).toEqual([name, true]);
  });

  it("shows a source.json and corrections that are read without a finding", () => {
    expect(readOrigin(bytes(origin), "raw/a/2570/source.json").findings).toEqual([]);
    const { fixes, findings } = readFixes(bytes(corrections), areas);
    expect([fixes.length, findings]).toEqual([1, []]);
  });

  it("shows a document that is read without a finding", () => {
    const at = { file: "raw/roi-jai-rak/2570/documents.csv", release: "2570" };
    const sheet = readSheet(bytes(documentRows), { ...at, dataset: "documents" });
    const part = { source: documents.sources[0]!, release: "2570", sheet };
    const { rows, findings } = publishTable(documents, [part], [], { places });
    expect([rows.length, findings]).toEqual([1, []]);
  });

  it("names columns of village funds that are enough", () => {
    const [, listed] = /ให้ใช้หัวคอลัมน์ (.*)$/m.exec(officials)!;
    const header = `${listed!.trim().split(" ").join(",")}\n`;
    const row = "เชียงใหม่,เมืองเชียงใหม่,ช้างเผือก,1,บ้านช่างเคี่ยน,กองทุนหมู่บ้าน,2568,40,1,1,ดำเนินการ\n";
    const { result } = checkText(header + row);
    expect([result.findings, result.account.accepted]).toEqual([[], 1]);
  });
});

describe("the forms beside it", () => {
  const schema = JSON.parse(readFileSync(join(docs, "source.schema.json"), "utf8")) as {
    properties: object;
  };
  const isValid = new Ajv2020({ allowUnionTypes: true }).compile(schema);

  it("know the properties of source.json, and accept every one that is committed", () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(originFields.toSorted());
    expect(isValid(JSON.parse(origin))).toBe(true);
    const own = readFileSync(join(docs, "../data/raw/cdd-budget/2565/source.json"), "utf8");
    expect(isValid(JSON.parse(own))).toBe(true);
  });

  it.each([
    {},
    [],
    { publisher: "ก", title: "ข" },
    { publisher: "ก", title: "ข", retrieved: "2026-01-01", sample: "no" },
    { publisher: "ก", title: "ข", retrieved: "2026-01-01", address: "javascript:x" },
  ])("refuse %j, as reading does", (value) => {
    expect(isValid(value)).toBe(false);
    expect(readOrigin(bytes(JSON.stringify(value)), "raw/a/2570/source.json").findings).not.toEqual(
      [],
    );
  });

  it("know the columns of corrections, by both names", () => {
    const form = JSON.parse(readFileSync(join(docs, "fixes.schema.json"), "utf8")) as {
      fields: { name: string; title: string }[];
    };
    expect(Object.fromEntries(form.fields.map(({ name, title }) => [name, [title]]))).toEqual(
      fixColumns,
    );
  });
});
