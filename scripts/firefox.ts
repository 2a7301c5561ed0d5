import { posix, win32 } from "node:path";
import { type Machine, thisMachine } from "./chromium/machine.ts";
import type { Text } from "../src/words/text/language.ts";

type Computer = Pick<Machine, "platform" | "env" | "canRun">;

/** The first Firefox that this machine has and can run. */
export const findFirefox = (computer: Computer = thisMachine()): string | null =>
  candidatesFor(computer).find((path) => computer.canRun(path)) ?? null;

/** Where a Firefox may stand, the user's own choice first. */
function candidatesFor(computer: Computer): string[] {
  const places = [computer.env["FIREFOX"], ...onPath(computer), ...usual(computer)];
  return places.filter((place): place is string => Boolean(place));
}

function onPath({ platform, env }: Computer): string[] {
  if (platform === "win32") return [];
  const folders = (env["PATH"] ?? "").split(":").filter(Boolean);
  return ["firefox-esr", "firefox"].flatMap((command) =>
    folders.map((folder) => posix.join(folder, command)),
  );
}

function usual({ platform, env }: Computer): string[] {
  if (platform === "darwin")
    return ["Firefox", "Firefox ESR", "Firefox Developer Edition"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/firefox`,
    );
  if (platform !== "win32") return [];
  return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
    folder ? [win32.join(folder, "Mozilla Firefox", "firefox.exe")] : [],
  );
}

/** What to do where there is none. It is not installed unasked: the other tests do without. */
export const noFirefox: Text = {
  th:
    "ไม่พบ Firefox ในเครื่องนี้ จึงยังไม่ได้ทดสอบ โปรดติดตั้งจาก https://www.mozilla.org/firefox/ " +
    "(บน Debian และ Ubuntu สั่ง apt-get install firefox-esr หรือ firefox) " +
    "ถ้าติดตั้งไว้ที่อื่น ให้บอกตำแหน่งด้วย FIREFOX=/ที่อยู่/firefox แล้วสั่งใหม่",
  en:
    "No Firefox was found on this machine, so nothing was tested. Please install it from " +
    "https://www.mozilla.org/firefox/ (on Debian and Ubuntu: apt-get install firefox-esr, or firefox). " +
    "Where it stands elsewhere, name its place with FIREFOX=/path/to/firefox and run the command again.",
};
