import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../../scripts/project.ts";

const deploy = (...args: string[]) => {
  const env = { ...process.env, SITE_URL: "", BASE_PATH: "" };
  const script = join(projectRoot, "scripts/deploy.ts");
  const ran = spawnSync(process.execPath, ["--experimental-strip-types", script, ...args], {
    cwd: projectRoot,
    encoding: "utf8",
    env,
  });
  return { code: ran.status, said: ran.stdout + ran.stderr };
};

const occupied = mkdtempSync(join(tmpdir(), "chumchon-occupied-"));
writeFileSync(join(occupied, "thesis.docx"), "");

it.each([
  ["no host", [], "name a host"],
  ["a host that nobody knows", ["geocities", "--address", "https://example.org"], "name a host"],
  ["no address", ["nginx"], "npm run deploy -- nginx --address https://example.org"],
  ["half an address", ["nginx", "--address", "example.org"], "as in https://example.org"],
  [
    "a folder of somebody's",
    ["folder", "--address", "https://example.org", "--to", occupied],
    "left alone",
  ],
])("says what to write for %s, and builds nothing", (_case, args, said) => {
  const answer = deploy(...args);
  expect(answer.said).toContain(said);
  expect(answer.code).toBe(2);
});
