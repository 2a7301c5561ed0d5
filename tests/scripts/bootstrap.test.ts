import { spawnSync } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./temporaryFolder.ts";

/** A project of its own with these packages and one script. */
function bootstrap(script: string, ...args: string[]) {
  const root = temporaryFolder({ "scripts/data.ts": script });
  cpSync("scripts/bootstrap.mjs", join(root, "scripts/bootstrap.mjs"));
  cpSync("scripts/bootstrap", join(root, "scripts/bootstrap"), { recursive: true });
  cpSync("package-lock.json", join(root, "package-lock.json"));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  return spawnSync(process.execPath, [join(root, "scripts/bootstrap.mjs"), ...args], {
    encoding: "utf8",
  });
}

describe("the bootstrap", () => {
  it("gives the script its arguments, and its output and exit code to the caller alone", () => {
    const script = `const said: string[] = process.argv.slice(2); console.log(said.join("|")); process.exit(3);`;
    const { status, stdout, stderr } = bootstrap(script, "data", "check", "--lang", "a b", "ก");
    expect({ status, stdout, stderr }).toEqual({
      status: 3,
      stdout: "check|--lang|a b|ก\n",
      stderr: "",
    });
  });

  it("puts the project's tools first on the path and keeps Astro from reporting on the user", () => {
    const script = `console.log(JSON.stringify([process.env.PATH, process.env.ASTRO_TELEMETRY_DISABLED]))`;
    const [path, telemetry] = JSON.parse(bootstrap(script, "data").stdout);
    expect(path).toMatch(/^[^:;]*node_modules[\\/]\.bin[:;]/);
    expect(telemetry).toBe("1");
  });

  it("names the commands to a person who names none", () => {
    const { status, stdout, stderr } = bootstrap("", "publsh");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Please name one of these commands: start build");
  });
});
