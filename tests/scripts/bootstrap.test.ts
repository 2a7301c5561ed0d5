import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "./temporaryFolder.ts";

/** A project of its own with these packages and one script; answers its bootstrap. */
function project(script: string): string {
  const root = temporaryFolder({ "scripts/data.ts": script });
  cpSync("scripts/bootstrap.mjs", join(root, "scripts/bootstrap.mjs"));
  cpSync("scripts/bootstrap", join(root, "scripts/bootstrap"), { recursive: true });
  cpSync("package-lock.json", join(root, "package-lock.json"));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  return join(root, "scripts/bootstrap.mjs");
}

const bootstrap = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [project(script), ...args], { encoding: "utf8" });

const hasEnded = (pid: number): boolean => {
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
};

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

  it("stops the script when the shell that npm put between is ended without a word", async () => {
    const path = project(`console.log(process.pid); setInterval(() => {}, 1000);`);
    const shell = spawn("sh", ["-c", `"${process.execPath}" "${path}" data; true`], {
      env: { ...process.env, npm_lifecycle_event: "data" },
    });
    const [said] = await once(shell.stdout, "data");
    const pid = Number(said);
    expect(hasEnded(pid)).toBe(false);
    shell.kill("SIGTERM");
    await vi.waitFor(() => expect(hasEnded(pid)).toBe(true), { timeout: 10_000 });
  });
});
