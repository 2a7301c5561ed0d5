import { describe, expect, it } from "vitest";
import { ensureChromium, findChromium, launchOptions } from "../../scripts/chromium.ts";
import { planInstallation } from "../../scripts/chromium/installation.ts";
import type { Machine } from "../../scripts/chromium/machine.ts";

const playwrightPath = "/home/me/.cache/ms-playwright/chromium/chrome";

/** A computer on which only these files run. */
const machine = (files: readonly string[], more: Partial<Machine> = {}): Machine => ({
  platform: "linux",
  env: { PATH: "/usr/local/bin:/usr/bin" },
  isRoot: false,
  hasAptGet: false,
  playwrightPath,
  canRun: (path) => files.includes(path),
  ...more,
});

const windows = {
  platform: "win32",
  env: { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
} as const;

describe("findChromium", () => {
  it.each([
    ["the system's own", ["/usr/bin/chromium", playwrightPath], {}, "/usr/bin/chromium"],
    ["Chrome", ["/usr/bin/google-chrome"], {}, "/usr/bin/google-chrome"],
    [
      "Chromium before Chrome",
      ["/usr/bin/google-chrome", "/usr/bin/chromium"],
      {},
      "/usr/bin/chromium",
    ],
    [
      "the path's order",
      ["/usr/bin/chromium", "/usr/local/bin/chromium"],
      {},
      "/usr/local/bin/chromium",
    ],
    ["Playwright's last", [playwrightPath], {}, playwrightPath],
    [
      "the person's choice first",
      ["/opt/chrome", "/usr/bin/chromium"],
      { env: { CHROME_PATH: "/opt/chrome", PATH: "/usr/bin" } },
      "/opt/chrome",
    ],
    [
      "another, where the choice does not run",
      ["/usr/bin/chromium"],
      { env: { CHROMIUM_PATH: "/gone", PATH: "/usr/bin" } },
      "/usr/bin/chromium",
    ],
    [
      "the Mac's Chrome",
      ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
      { platform: "darwin" },
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    [
      "Windows's Edge",
      ["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
      windows,
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
  ] as const)("finds %s", (_which, files, more, expected) => {
    expect(findChromium(machine(files, more))).toBe(expected);
  });

  it("finds none where none runs", () => {
    expect(findChromium(machine(["/usr/bin/firefox"]))).toBeNull();
  });
});

describe("installing a browser", () => {
  const commands = (more: Partial<Machine>) =>
    planInstallation(machine([], more)).map(({ command: { file, args } }) =>
      [file === process.execPath ? "node" : file, ...args.slice(-3)].join(" "),
    );

  it("turns to Debian's packages first where we may, and to Playwright's after them", () => {
    expect(commands({ isRoot: true, hasAptGet: true })).toEqual([
      expect.stringMatching(/^apt-get .*update$/),
      "apt-get -y --no-install-recommends chromium",
      "node install --with-deps chromium",
    ]);
  });

  it.each([
    ["an ordinary user", { hasAptGet: true }],
    ["another Linux", { isRoot: true }],
    ["a Mac", { platform: "darwin", isRoot: true }],
  ] as const)("asks Playwright alone for %s", (_who, more) => {
    expect(commands(more)).toEqual([expect.stringMatching(/cli\.js install chromium$/)]);
  });

  it("does nothing where a browser runs already", async () => {
    expect(await ensureChromium(machine(["/usr/bin/chromium"]))).toBe("/usr/bin/chromium");
  });
});

describe("launchOptions", () => {
  it("keeps the sandbox, but for root, who cannot have one", () => {
    const files = ["/usr/bin/chromium"];
    expect(launchOptions(machine(files)).chromiumSandbox).toBe(true);
    expect(launchOptions(machine(files, { isRoot: true })).chromiumSandbox).toBe(false);
  });

  it("starts what was found, headless and silent", () => {
    expect(launchOptions(machine(["/usr/bin/chromium"]))).toMatchObject({
      executablePath: "/usr/bin/chromium",
      headless: true,
      args: expect.arrayContaining(["--disable-background-networking", "--disable-quic"]),
    });
  });

  it("says in both languages what to do where there is none", () => {
    expect(() => launchOptions(machine([]))).toThrow(/CHROME_PATH[\s\S]*CHROME_PATH/);
  });
});
