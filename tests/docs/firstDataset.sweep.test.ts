import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openWorkshop, runScript } from "../site/workshop.ts";
import { argumentsOf, commandsIn } from "./commands.ts";
import { blocksOf, pageAt } from "./pages.ts";

const page = pageAt("docs/first-dataset.md");
const [csv = ""] = blocksOf(page, "csv");
const [declaration = ""] = blocksOf(page, "ts");
const workshop = openWorkshop("first-dataset");
afterAll(workshop.close);
const at = (path: string) => join(workshop.folder, path);
const typed = new Set<string>();

/** Types a command of the page, word for word. */
function type(command: string, answers = "") {
  expect(commandsIn(page)).toContain(command);
  typed.add(command);
  const { name, args } = argumentsOf(command);
  const [program = "", ...rest] = runScript(`scripts/${name}.ts`, ...args);
  const { status, stdout, stderr } = spawnSync(program, rest, {
    ...{ cwd: workshop.folder, input: answers, encoding: "utf8" },
    env: { ...process.env, INIT_CWD: workshop.folder, ONLY_PROVINCES: "58" },
  });
  return { status, output: stdout + stderr };
}

it("whoever follows the walk publishes a first dataset", { timeout: 600_000 }, () => {
  writeFileSync(at("learning-centres.csv"), csv);
  const draft = type("npm run -s data -- describe learning-centres.csv --lang en");
  expect([draft.status, draft.output]).toEqual([0, expect.stringContaining("TODO")]);

  writeFileSync(at("src/datasets/learning-centres.ts"), declaration);
  const index = readFileSync(at("src/datasets/index.ts"), "utf8");
  writeFileSync(
    at("src/datasets/index.ts"),
    `import { learningCentres } from "./learning-centres.ts";\n${index}`.replace(
      /(export const datasets[^;]+)\];/,
      "$1  learningCentres,\n];",
    ),
  );
  const check =
    "npm run -s data -- check learning-centres.csv --dataset learning-centres --lang en";
  expect(type(check).status).toBe(0);

  const folder = "data/raw/learning-centres/2567";
  mkdirSync(at(folder), { recursive: true });
  renameSync(at("learning-centres.csv"), at(`${folder}/learning-centres.csv`));
  const source = type(
    "npm run data -- source data/raw/learning-centres/2567",
    "หน่วยงานตัวอย่าง\nศูนย์เรียนรู้ พ.ศ. 2567\n\n\n15 ม.ค. 2568\n\n",
  );
  expect([source.status, source.output]).toEqual([0, expect.stringContaining("retrieved")]);
  const published = type("npm run publish");
  expect([published.status, published.output]).toEqual([
    0,
    expect.stringContaining("learning-centres"),
  ]);
  expect(readFileSync(at("data/ledger/learning-centres.md"), "utf8")).toContain("learners");
  expect(commandsIn(page).filter((command) => !typed.has(command))).toEqual(["npm start"]);
});
