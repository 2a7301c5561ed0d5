import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { filesIn } from "./dist.ts";
import { openWorkshop, runScript, type Workshop } from "./workshop.ts";

const workshops = [openWorkshop("here"), openWorkshop(`ที่อื่น #1 'ก' "ข" 100% ?`)] as const;
afterAll(() => workshops.forEach((workshop) => workshop.close()));

describe("two builds of the same sources", () => {
  it("give the same bytes in other folders, time zones and locales, on one core, unseen by others", () => {
    const [here, elsewhere] = workshops;
    const first = build(here, { TZ: "Asia/Bangkok", LANG: "th_TH.UTF-8", LC_ALL: "th_TH.UTF-8" });
    const second = build(elsewhere, { TZ: "America/Adak", LANG: "C", LC_ALL: "C" }, [
      ...["taskset", "-c", "0", "sh", "-c", 'umask 077; exec "$@"', "sh"],
    ]);
    expect(Object.keys(first).length).toBeGreaterThan(60);
    expect(second).toEqual(first);
  });
});

function build(
  workshop: Workshop,
  env: Record<string, string>,
  within: readonly string[] = [],
): Record<string, string> {
  const { status, output } = workshop.run([...within, ...runScript("scripts/build.ts")], env);
  if (status !== 0) throw new Error(output);
  const dist = join(workshop.folder, "dist");
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(dist, file)))
      .digest("hex");
  return Object.fromEntries(filesIn(dist).map((file) => [file, hash(file)]));
}
