import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { findFirefox } from "../../scripts/firefox.ts";
import { runScript } from "../site/workshop.ts";

/** A computer on which only these files run. */
const computer = (
  files: readonly string[],
  platform: NodeJS.Platform = "linux",
  env: Readonly<Record<string, string>> = { PATH: "/usr/local/bin:/usr/bin" },
) => ({ platform, env, canRun: (path: string) => files.includes(path) });

const windows = "C:\\Program Files\\Mozilla Firefox\\firefox.exe";
const mac = "/Applications/Firefox.app/Contents/MacOS/firefox";

describe("findFirefox", () => {
  it.each([
    ["the system's own", computer(["/usr/bin/firefox"]), "/usr/bin/firefox"],
    [
      "the long-term release before the newest",
      computer(["/usr/bin/firefox", "/usr/bin/firefox-esr"]),
      "/usr/bin/firefox-esr",
    ],
    ["the Mac's", computer([mac], "darwin"), mac],
    ["Windows's", computer([windows], "win32", { PROGRAMFILES: "C:\\Program Files" }), windows],
    [
      "the person's choice first",
      computer(["/opt/firefox", "/usr/bin/firefox"], "linux", {
        FIREFOX: "/opt/firefox",
        PATH: "/usr/bin",
      }),
      "/opt/firefox",
    ],
  ])("finds %s", (_which, computer, expected) => {
    expect(findFirefox(computer)).toBe(expected);
  });

  it("finds none where none runs", () => {
    expect(findFirefox(computer(["/usr/bin/chromium"]))).toBeNull();
  });
});

describe("the tests of the second engine", () => {
  // On a Mac or Windows a Firefox may stand in its usual place all the same.
  it.runIf(process.platform === "linux")(
    "say in both languages what to install where there is none, and that nothing was tested",
    () => {
      const [node = "", ...args] = runScript("scripts/testFirefox.ts");
      const { status, stdout } = spawnSync(node, args, {
        encoding: "utf8",
        env: { PATH: "/nowhere" },
      });
      expect(status).toBe(2);
      expect(stdout).toContain("ไม่พบ Firefox ในเครื่องนี้ จึงยังไม่ได้ทดสอบ");
      expect(stdout).toContain("No Firefox was found on this machine, so nothing was tested");
      expect(stdout).toContain("FIREFOX=");
    },
  );
});
