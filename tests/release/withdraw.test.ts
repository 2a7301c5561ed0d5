import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openShelf } from "../../scripts/publish/shelf.ts";
import { withdrawRelease } from "../../scripts/publish/withdraw.ts";
import { tools } from "../../src/pipeline/effects.ts";
import { publishLatest } from "../../src/pipeline/release/latest.ts";
import { vanishedRows } from "../../src/pipeline/release/vanished.ts";
import { publishReleases } from "../../src/pipeline/release/releaseIndex.ts";
import { compareReleaseIds, firstStanding } from "../../src/schema/releases/release.ts";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";
import { plan, release } from "./funds.ts";

const right = "village,members\nบ้านสวน,12\nบ้านไร่,30\n";
const wrong = "village,members\nบ้านสวน,12\nบ้านไร่,3000\n";
const mended = "village,members\nบ้านสวน,12\nบ้านไร่,31\n";
const reason = 'พิมพ์ "3000" แทน 30, ตามหนังสือที่ มท 1';

const withdraw = (shelf: string, id: string, why = reason) =>
  withdrawRelease(shelf, { id, reason: why });

async function withWithdrawn() {
  const shelf = temporaryFolder();
  await release(shelf, "2569-11", right);
  await release(shelf, "2569-12", wrong, "ยอดเพิ่ม");
  expect(withdraw(shelf, "2569-12")).toBe(null);
  return shelf;
}

describe("a withdrawn release", () => {
  it("stays listed with its reason, its manifest untouched, and its files are still made", async () => {
    const shelf = await withWithdrawn();
    expect(JSON.parse(readFileSync(join(shelf, "2569-12.json"), "utf8"))).not.toHaveProperty(
      "withdrawn",
    );
    const { releases, keptText } = openShelf(shelf);
    const { catalog } = await plan(shelf, "2569-13", right);
    const { index } = publishReleases({ releases, keptText, catalog, tools });
    expect(index.releases.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
      ["2569-12", reason],
      ["2569-11", undefined],
    ]);
    expect(index.releases[0]!.tables[0]!.files.csv).toBeDefined();
  });

  it("is what no next release is compared with, though its name and version are taken", async () => {
    const shelf = await withWithdrawn();
    expect((await plan(shelf, "2569-12-2", right)).reasons).toEqual([
      "Nothing differs from release 2569-11, so there is nothing to release",
    ]);
    expect((await plan(shelf, "2569-12", mended)).reasons[0]).toContain("has to sort behind");
    await release(shelf, "2569-12-2", mended, "ตามหนังสือ");
    const [, , next] = openShelf(shelf).releases;
    expect(next).toMatchObject({ id: "2569-12-2", previous: "2569-11", version: "1.2.0" });
    expect(next!.tables[0]!.difference!.measures[0]).toMatchObject({ before: "42", after: "43" });
  });

  it("is not the newest in the list of latest files", async () => {
    const shelf = await withWithdrawn();
    const { releases } = openShelf(shelf);
    const newest = firstStanding(releases.toReversed())!;
    expect(newest.id).toBe("2569-11");
    const { planned, catalog } = await plan(shelf, "2569-13", right);
    expect(planned.kind).toBe("refused");
    const files = catalog.tables.flatMap((table) =>
      Object.values(table.files).map((file) => ({ ...file, content: new Uint8Array() })),
    );
    const list = publishLatest({
      catalog,
      files,
      newest,
      titleOf: (id) => ({ th: id, en: id }),
      tools,
    }).at(-1)!;
    const said = JSON.parse(new TextDecoder().decode(list.content)) as {
      release: object;
      tables: { release: object }[];
    };
    expect([said.release, said.tables[0]!.release]).toEqual([
      { id: "2569-11", version: "1.0.0" },
      { id: "2569-11", version: "1.0.0" },
    ]);
  });

  it("must exist, and is withdrawn once", async () => {
    const shelf = await withWithdrawn();
    expect(withdraw(shelf, "2569-10")!.en).toContain("there are: 2569-11, 2569-12");
    expect(withdraw(shelf, "2569-12", "อื่น")!.th).toContain(reason);
    expect(openShelf(shelf).releases[1]!.withdrawn).toBe(reason);
  });

  it("is not what rows that vanish are counted against", async () => {
    const shelf = await withWithdrawn();
    const { context } = await plan(shelf, "2569-13", right);
    expect(vanishedRows(context, [])).toEqual([]);
    const fewer = await plan(shelf, "2569-13", "village,members\nบ้านสวน,12\n");
    expect(vanishedRows(fewer.context, [])).toEqual([{ table: "funds", keys: ["บ้านไร่"] }]);
  });

  it("holds no table of which files of the edition before tell what vanishes", async () => {
    const shelf = await withWithdrawn();
    const { context } = await plan(shelf, "2569-13", right);
    const lost = new Map([
      ["funds", ["บ้านอื่น"]],
      ["loans", ["2566|50", "2566|51"]],
      ["others", []],
    ]);
    expect(vanishedRows(context, [], lost)).toEqual([
      { table: "loans", keys: ["2566|50", "2566|51"] },
    ]);
    const told = [{ since: "2569-11", why: "เหตุผล", table: "loans", keys: ["2566|50"] }];
    expect(vanishedRows(context, told, lost)).toEqual([{ table: "loans", keys: ["2566|51"] }]);
  });

  it("can be the only one: the next begins again, with a version of its own", async () => {
    const shelf = temporaryFolder();
    await release(shelf, "2569-11", wrong);
    withdraw(shelf, "2569-11");
    await release(shelf, "2569-11-2", right);
    expect(openShelf(shelf).releases[1]).toMatchObject({ previous: null, version: "2.0.0" });
  });
});

describe("names of releases", () => {
  it("are in order by their numbers", () => {
    const ids = [
      "2569-11",
      "2569-11-2",
      "2569-11-10",
      "2569-12",
      "2570-01",
      "2570-01.1",
      "2570-01a",
    ];
    expect(ids.toReversed().sort(compareReleaseIds)).toEqual(ids.toSorted(compareReleaseIds));
    expect(ids.slice(0, 5).toReversed().sort(compareReleaseIds)).toEqual(ids.slice(0, 5));
  });
});
