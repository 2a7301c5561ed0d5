import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { filesIn } from "./dist.ts";
import { buildCommand, openWorkshop, publishCommand, type Workshop } from "./workshop.ts";

const workshops = [openWorkshop("here"), openWorkshop("elsewhere-with-a-longer-name")] as const;
afterAll(() => workshops.forEach((workshop) => workshop.close()));

describe("two builds of the same sources", () => {
  it("give the same bytes in other folders, time zones and locales", () => {
    const [here, elsewhere] = workshops;
    const first = build(here, { TZ: "Asia/Bangkok", LANG: "th_TH.UTF-8", LC_ALL: "th_TH.UTF-8" });
    const second = build(elsewhere, { TZ: "America/Adak", LANG: "C", LC_ALL: "C" });
    expect(Object.keys(first).length).toBeGreaterThan(60);
    expect(second).toEqual(first);
  });
});

function build(workshop: Workshop, env: Record<string, string>): Record<string, string> {
  for (const command of [publishCommand, buildCommand]) {
    const { status, output } = workshop.run(command, env);
    if (status !== 0) throw new Error(output);
  }
  const dist = join(workshop.folder, "dist");
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(dist, file)))
      .digest("hex");
  return Object.fromEntries(filesIn(dist).map((file) => [file, hash(file)]));
}
