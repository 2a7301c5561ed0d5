import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { filesUnder } from "../../scripts/site/files.ts";
import { openWorkshop, publishCommand } from "./workshop.ts";

// Whole builds, and kills at forty moments: lastGood.sweep.test.ts.
const workshop = openWorkshop("last-publication");
afterAll(workshop.close);

const at = (path: string) => join(workshop.folder, path);
const preload = `--import=${join(import.meta.dirname, "../scripts/swap/failing.ts")}`;
const failing = (fail: string) =>
  workshop.run(publishCommand, {
    NODE_OPTIONS: preload,
    FAIL: fail,
    FAIL_IN: "scripts/publish.ts",
  });

/** One hash of the data and of the ledger. */
function standing(): string {
  const hash = createHash("sha256");
  for (const path of ["public/data", "data/ledger"].flatMap((one) =>
    filesUnder(workshop.folder, one),
  ))
    hash.update(`${path}\n`).update(readFileSync(at(path)));
  return hash.digest("hex");
}

function change(from: string, to: string): void {
  const file = at("data/raw/roi-jai-rak/2563/phase_targets.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}

describe("a publication that comes to nothing", () => {
  expect(workshop.run(publishCommand)).toMatchObject({ status: 0 });
  const good = standing();
  const ledger = () => readFileSync(at("data/ledger/phase-targets.md"), "utf8");
  const goodLedger = ledger();
  change(",47,", ",46,");

  it("replaces nothing on a full disk, and says so in two languages", () => {
    const { status, output } = failing("file:60:ENOSPC");
    expect(status).toBe(1);
    expect(output).toContain("ดิสก์เต็ม");
    expect(output).toContain("the disk is full");
    expect(output).not.toContain("    at ");
    expect(standing()).toBe(good);
  });

  it("replaces nothing where a file is refused", () => {
    change(",46,", ",46x,");
    expect(workshop.run(publishCommand).status).toBe(1);
    expect(standing()).toBe(good);
    change(",46x,", ",46,");
  });

  it("is followed by one that replaces data and ledger, and leaves nothing beside them", () => {
    expect(workshop.run(publishCommand)).toMatchObject({ status: 0 });
    expect(standing()).not.toBe(good);
    expect(ledger()).not.toBe(goodLedger);
    for (const left of ["public/.data-old", "public/.data-new", "data/.ledger-old"])
      expect([left, existsSync(at(left))]).toEqual([left, false]);
  });
});
