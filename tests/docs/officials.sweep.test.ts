import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { placeOfFile } from "../../src/pipeline/handover/handOver.ts";
import { made } from "../handover/packages.ts";
import { openWorkshop } from "../site/workshop.ts";
import { officials } from "./commands.ts";
import { typistOf } from "./typist.ts";

const workshop = openWorkshop("officials");
afterAll(workshop.close);
const at = (path: string) => join(workshop.folder, path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const { type, left } = typistOf(officials, workshop);

const folder = "data/raw/roi-jai-rak/2570";
const targets = `programme,plan_years_be,phase,area,area_codes,unit,value,start_date_be,document,paragraph
ขยายผลโครงการร้อยใจรักษ์,2570-2573,3,จังหวัดเชียงใหม่,50,หมู่บ้าน,12,,001_a22615136deabf11,4
`;
const releases = () => readdirSync(at("data/releases")).filter((name) => name.endsWith(".json"));

describe("an official who follows the guide", { timeout: 900_000 }, () => {
  it("puts in place what was handed over, once she has seen where it goes", () => {
    const [source] = declared.find(({ table }) => table.id === "phase-targets")!.sources;
    const sent = { name: "phase_targets.csv", release: "2570", isWorkbook: false };
    const handedOver = made({
      handOver: {
        ...{ table: "phase-targets", release: "2570", name: sent.name, from: "สมหญิง" },
        file: placeOfFile(source!, sent),
      },
      file: new TextEncoder().encode(targets),
    });
    const name = "phase-targets_2570_2569-11-22.zip";
    writeFileSync(at(name), handedOver);
    const placed = at(`${folder}/phase_targets.csv`);
    expect(type(`npm run data -- take ${name} --try`).status).toBe(0);
    expect(existsSync(placed)).toBe(false);
    expect(type(`npm run data -- take ${name}`).status).toBe(0);
    expect(readFileSync(placed, "utf8")).toBe(targets);
    rmSync(at(folder), { recursive: true });
  });

  it("adds the file of a new year, and is told of a wrong name first", () => {
    write(`${folder}/phase-targets.csv`, targets);
    const asked = type(
      "npm run data -- source data/raw/roi-jai-rak/2570",
      "กรมการพัฒนาชุมชน\nเป้าหมายการขยายผล พ.ศ. 2570\nwww\n\n\nเมื่อวาน\n15 ม.ค. 2570\n\n",
    );
    expect([asked.status, asked.output]).toEqual([
      0,
      expect.stringContaining('"retrieved": "15 ม.ค. 2570"'),
    ]);
    const refused = type("npm run publish -- --report รายงาน.html");
    expect(refused.status).toBe(1);
    const [, from, to] = /เช่นสั่ง mv "([^"]+)" "([^"]+)"/.exec(refused.output)!;
    expect(spawnSync("mv", [at(from!), at(to!)]).status).toBe(0);
    const checked = type(
      "npm run -s data -- check data/raw/roi-jai-rak/2570/phase_targets.csv --dataset phase-targets",
    );
    expect([checked.status, checked.output]).toEqual([0, expect.stringContaining("เผยแพร่ได้")]);
    const { status, output } = type("npm run publish");
    expect([status, output]).toEqual([0, expect.stringContaining("phase-targets")]);
    expect(readFileSync(at("data/ledger/phase-targets.md"), "utf8")).toContain("2570");
    expect(type("npm run publish -- --report รายงาน.csv").status).toBe(0);
    expect(type('npm run -s data -- value province "จ. เชียงใหม่"').output).toContain("50");
  });

  it("makes a release, corrects it in the same month, and withdraws the second", () => {
    const first = type("npm run publish -- --release");
    if (first.status !== 0) {
      expect(first.output).toContain("--acknowledge");
      expect(type('npm run publish -- --release --acknowledge "เพิ่มเป้าหมายปี 2570"').status).toBe(0);
    }
    expect(releases()).toContain("2570-01.json");

    const { output: key } = type(
      "npm run -s data -- key data/raw/roi-jai-rak/2563/phase_targets.csv --line 2",
    );
    expect(key).toMatch(/1\|50;56;57;58\|village/);
    const [own] = key.split("\n");
    const newest = own!
      .replace("2562-2565", "2570-2573")
      .replace(/1\|50;56;57;58\|village/, "3|50|village");
    write(
      "data/fixes/phase-targets.csv",
      `key,column,expected,replacement,reason,reference\n${newest},value,12,13,พิมพ์ผิด,หนังสือที่ 1\n`,
    );
    expect(type("npm run publish").status).toBe(0);
    type('npm run publish -- --release --acknowledge "เพิ่มเป้าหมายปี 2570"');
    expect(releases()).toContain("2570-01-2.json");

    const { status, output } = type(
      'npm run publish -- --withdraw 2570-01-2 "ยอดของอำเภอหนึ่งพิมพ์ผิด"',
    );
    expect([status, output]).toEqual([0, expect.stringContaining("ถอนรุ่น 2570-01-2 แล้ว")]);
    const index = JSON.parse(readFileSync(at("public/data/releases.json"), "utf8")) as {
      releases: { id: string; withdrawn?: string }[];
    };
    expect(index.releases.slice(0, 2).map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
      ["2570-01-2", "ยอดของอำเภอหนึ่งพิมพ์ผิด"],
      ["2570-01", undefined],
    ]);
    const latest = JSON.parse(readFileSync(at("public/data/latest.json"), "utf8")) as {
      release: { id: string };
    };
    expect(latest.release.id).toBe("2570-01");
  });

  it("says why a row goes that was published", () => {
    const villages = "data/raw/dopa-registration/2564/villages_north4.csv";
    const lines = readFileSync(at(villages), "utf8").trimEnd().split("\n");
    write(villages, lines.slice(0, -1).join("\n") + "\n");
    const refused = type("npm run publish");
    expect([refused.status, refused.output]).toEqual([1, expect.stringContaining("--acknowledge")]);
    expect(type('npm run publish -- --acknowledge "ตัดหมู่บ้านที่คัดซ้ำ"').status).toBe(0);
    expect(readFileSync(at("data/ledger/acknowledged.json"), "utf8")).toContain("ตัดหมู่บ้านที่คัดซ้ำ");
  });

  it("has typed every command of the guide but the one that serves the site", () => {
    const optional = ['npm run publish -- --release --acknowledge "เพิ่มเป้าหมายปี 2570"', "npm start"];
    expect(left().filter((command) => !optional.includes(command))).toEqual([]);
  });
});
