import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openWorkshop } from "../site/workshop.ts";
import { blocksOf, pageAt } from "./pages.ts";
import { typistOf } from "./typist.ts";

const page = pageAt("docs/first-table.md");
const [csv = ""] = blocksOf(page, "csv");
const workshop = openWorkshop("first-table");
afterAll(workshop.close);
const at = (path: string) => join(workshop.folder, path);
const { type, left } = typistOf(page, workshop);

it("whoever follows the walk publishes a table without programming", { timeout: 600_000 }, () => {
  writeFileSync(at("village-enterprises.csv"), csv);
  const draft = type("npm run -s data -- describe village-enterprises.csv --declare");
  expect([draft.status, draft.output]).toEqual([0, expect.stringContaining("ตอบคำถาม")]);
  const again = type("npm run -s data -- describe village-enterprises.csv --declare");
  expect([again.status, again.output]).toEqual([2, expect.stringContaining("มีตาราง")]);

  const folder = "data/raw/village-enterprises/2567";
  mkdirSync(at(folder), { recursive: true });
  renameSync(at("village-enterprises.csv"), at(`${folder}/village-enterprises.csv`));
  const source = type(
    "npm run data -- source data/raw/village-enterprises/2567",
    "สำนักงานพัฒนาชุมชนจังหวัด\nทะเบียนวิสาหกิจชุมชน พ.ศ. 2567\n\n\n15 ม.ค. 2568\n\n",
  );
  expect([source.status, source.output]).toEqual([0, expect.stringContaining("retrieved")]);

  // As long as words and answers are missing, every command says which, all at once.
  const check = `npm run -s data -- check ${folder}/village-enterprises.csv --dataset village-enterprises`;
  for (const { status, output } of [type(check), type("npm run publish")]) {
    expect(status).not.toBe(0);
    for (const pointer of ["/title", "/description:en", "/questions/0", "/questions/1"])
      expect(output).toContain(pointer);
  }

  const path = at("data/tables/village-enterprises.json");
  const declared = JSON.parse(readFileSync(path, "utf8")) as object;
  const answered = JSON.stringify({ ...declared, questions: undefined }, null, 2);
  writeFileSync(path, answered.replaceAll(/"TODO[^"]*"/g, '"ถ้อยคำที่เขียนแล้ว"'));
  const checked = type(check);
  expect([checked.status, checked.output]).toEqual([0, expect.anything()]);
  const published = type("npm run publish");
  expect([published.status, published.output]).toEqual([
    0,
    expect.stringContaining("village-enterprises"),
  ]);
  expect(readFileSync(at("data/ledger/village-enterprises.md"), "utf8")).toContain("members");
  expect((JSON.parse(answered) as { figures: object[] }).figures).toHaveLength(2);
  expect(left()).toEqual(["npm start"]);
});
