import { posix, win32 } from "node:path";
import type { Machine } from "./machine.ts";

/** Where a Chromium may stand, the user's own choice first and Playwright's download last. */
export function candidatesFor(machine: Machine): string[] {
  const { env, playwrightPath } = machine;
  const places = [env["CHROME_PATH"], env["CHROMIUM_PATH"], ...onPath(machine), ...usual(machine)];
  return [...places, playwrightPath].filter(isNamed);
}

const isNamed = (place: string | undefined): place is string => Boolean(place);

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

function onPath({ platform, env }: Machine): string[] {
  if (platform === "win32") return [];
  const folders = (env["PATH"] ?? "").split(":").filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}

function usual({ platform, env }: Machine): string[] {
  if (platform === "darwin") return onMac.map((path) => `/Applications/${path}`);
  if (platform !== "win32") return [];
  const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
  return folders
    .filter(isNamed)
    .flatMap((folder) => onWindows.map((path) => win32.join(folder, path)));
}

const onMac = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const onWindows = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];
