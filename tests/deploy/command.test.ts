import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/project.ts";

/** A project without any data: what it is asked to build fails at its first step. */
function emptyProject(settings?: object): string {
  const root = mkdtempSync(join(tmpdir(), "chumchon-project-"));
  for (const part of ["scripts", "src", "package.json", "package-lock.json"])
    cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
  mkdirSync(join(root, "data"));
  if (settings) writeFileSync(join(root, "data/site.json"), JSON.stringify(settings));
  return root;
}

function deploy(root: string, ...args: string[]) {
  const env = { ...process.env, SITE_URL: "", BASE_PATH: "" };
  const script = join(root, "scripts/deploy.ts");
  const ran = spawnSync(process.execPath, ["--experimental-strip-types", script, ...args], {
    ...{ cwd: root, encoding: "utf8", env },
  });
  return { code: ran.status, said: ran.stdout + ran.stderr };
}

const keptIn = (root: string): unknown => {
  const path = join(root, "data/site.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
};

const occupied = mkdtempSync(join(tmpdir(), "chumchon-occupied-"));
writeFileSync(join(occupied, "thesis.docx"), "");

describe("npm run deploy", () => {
  const root = emptyProject();

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
  ])("says what to write for %s, and neither builds nor keeps anything", (_case, args, said) => {
    const answer = deploy(root, ...args);
    expect(answer.said).toContain(said);
    expect(answer.code).toBe(2);
    expect(keptIn(root)).toBe(null);
  });

  it("keeps the address that it was told once, and asks for none again", () => {
    const project = emptyProject({ name: "สำนักงานตัวอย่าง" });
    const first = deploy(project, "folder", "--address", "https://example.org/chumchon");
    expect(first.said).toContain("data/site.json");
    expect(first.code).toBe(1);
    const kept = { name: "สำนักงานตัวอย่าง", address: "https://example.org/chumchon/" };
    expect(keptIn(project)).toEqual(kept);
    expect(deploy(project, "folder").code).toBe(1);
    const moved = deploy(project, "folder", "--address", "https://example.net");
    expect(moved.said).toContain("https://example.org/chumchon/ เป็น https://example.net/");
    expect(keptIn(project)).toEqual({ ...kept, address: "https://example.net/" });
  });

  it("keeps no address of this machine, which is for a try", () => {
    const project = emptyProject();
    expect(deploy(project, "nginx", "--address", "http://localhost:8080").code).toBe(1);
    expect(keptIn(project)).toBe(null);
  });

  it("says of a kept address what is wrong with it", () => {
    const answer = deploy(emptyProject({ address: "example.org" }), "folder");
    expect(answer.said).toContain("as in https://example.org");
    expect(answer.code).toBe(2);
  });
});
