import { describe, expect, it } from "vitest";
import { openShelf } from "../../scripts/publish/shelf.ts";
import { tools } from "../../src/pipeline/effects.ts";
import { publishLatest } from "../../src/pipeline/release/latest.ts";
import type { LatestList } from "../../src/schema/releases/latest.ts";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";
import { publish, release } from "./funds.ts";

const first = "village,members\nบ้านสวน,12\nบ้านไร่,30\n";
const title = { th: "กองทุน", en: "Funds" };

async function latest(csv: string, shelf: string) {
  const { catalog, files } = await publish(csv);
  const newest = openShelf(shelf).releases.at(-1) ?? null;
  const made = publishLatest({ catalog, files, newest, titleOf: () => title, tools });
  const list = made.find(({ path }) => path === "data/latest.json")!;
  return { made, files, list: JSON.parse(new TextDecoder().decode(list.content)) as LatestList };
}

describe("the latest files", () => {
  it("are the published bytes at addresses without a hash", async () => {
    const { made, files, list } = await latest(first, temporaryFolder());
    const [table] = list.tables;
    expect(Object.keys(table!.files)).toEqual(
      expect.arrayContaining(["csv", "parquet", "xlsx", "json", "schema"]),
    );
    const copied = Object.values(table!.files).filter(({ latest }) => latest !== null);
    for (const { path, latest, sha256, bytes } of copied) {
      const copy = made.find((file) => file.path === `data/${latest}`)!;
      expect(latest).toBe(`latest/${path.split("/").at(-1)}`);
      expect(copy.content).toBe(files.find((file) => file.path === `data/${path}`)!.content);
      expect([tools.sha256(copy.content), copy.content.length]).toEqual([sha256, bytes]);
    }
    expect(made.length).toBe(copied.length + 1);
    const alone = Object.entries(table!.files).filter(([, { latest }]) => latest === null);
    expect(alone.map(([form]) => form)).toEqual(["json"]);
  });

  it("are listed with the release whose very bytes they are, and with none otherwise", async () => {
    const shelf = temporaryFolder();
    expect((await latest(first, shelf)).list).toMatchObject({
      release: null,
      retrieved: "2026-11-22",
      tables: [{ id: "funds", title, rows: 2, release: null }],
    });
    await release(shelf, "2569-11", first);
    const made = { id: "2569-11", version: "1.0.0" };
    expect((await latest(first, shelf)).list).toMatchObject({
      release: made,
      tables: [{ release: made }],
    });
    const { list } = await latest(`${first}บ้านนา,7\n`, shelf);
    expect(list).toMatchObject({ release: made, tables: [{ rows: 3, release: null }] });
  });
});
