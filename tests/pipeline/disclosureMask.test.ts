import { describe, expect, it } from "vitest";
import { tools } from "../../src/pipeline/effects.ts";
import { publishAll } from "../../src/pipeline/publish/publication.ts";
import { count, optional, text } from "../../src/schema/declare/columns.ts";
import { defineDataset } from "../../src/schema/declare/dataset.ts";
import { countState } from "../../src/schema/declare/disclosure.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { buildPlaces } from "../../src/words/place/places.ts";

const name = (en: string) => ({ th: en, en });

const groups = defineDataset({
  table: defineTable({
    id: "groups",
    title: name("groups"),
    description: name("groups"),
    columns: {
      village: text(name("village")),
      members: optional(count(name("members"))),
      members_state: countState(name("state")),
    },
    key: ["village"],
  }),
  sources: [
    { kind: "raw", folder: "groups", file: "groups.csv", constants: { members_state: "stated" } },
  ],
  layout: { titleRows: 1, totals: [{ column: "village" }] },
  severities: { total_differs: "warn" },
  checks: [
    {
      code: "quotes_a_count",
      expected: name("nothing"),
      advice: name("nothing"),
      broken: (rows) => rows.map((row) => ({ row, received: `${row.village} ${row.members}` })),
    },
  ],
  disclosure: { measure: "members", state: "members_state", threshold: 5, levels: [[]] },
});

const csv =
  "Members of 60021 groups\nvillage,members\nBan A,3\nBan B,7001\nBan C,8002\nBan D,-\nรวม,15007\n";

const publish = (dataset: typeof groups) =>
  publishAll({
    datasets: [{ ...dataset, severities: { ...dataset.severities, quotes_a_count: "warn" } }],
    find: () => ({
      file: "raw/groups/1/groups.csv",
      release: "1",
      bytes: new TextEncoder().encode(csv),
      origin: {
        publisher: "p",
        title: "t",
        address: null,
        licence: null,
        retrieved: "2026-11-22",
        note: null,
      },
    }),
    fixesOf: () => [],
    placesOf: () => buildPlaces([]),
    tools,
  });

describe("a publication of a protected table", () => {
  it("holds its small counts, and what would give them away, in none of its files", async () => {
    const { files, catalog, ledgers } = await publish(groups);
    const csvFile = files.find(
      ({ path }) => path.endsWith("/groups.csv") && path === catalog.tables[0]!.files.csv.path,
    )!;
    expect(new TextDecoder().decode(csvFile.content))
      .toBe(`village,members,members_state,source_file,source_row
Ban A,,withheld,raw/groups/1/groups.csv,3
Ban B,,withheld,raw/groups/1/groups.csv,4
Ban C,8002,stated,raw/groups/1/groups.csv,5
Ban D,,not_stated,raw/groups/1/groups.csv,6
`);
    const texts = [
      ...files.map(({ content }) => new TextDecoder().decode(content)),
      JSON.stringify(catalog),
      ...Object.values(ledgers),
    ];
    for (const secret of ["Ban A,3", "Ban A 3", '"3"', "7001", "15007", "60021"])
      expect([secret, texts.filter((text) => text.includes(secret)).length]).toEqual([secret, 0]);
  });

  it("shows a covered copy of the file, and says how many cells are covered", async () => {
    const { files, catalog } = await publish(groups);
    const [source] = catalog.sources;
    expect(source!.covered).toBe(4);
    const copy = files.find(({ path }) => path === source!.original.path)!;
    expect(new TextDecoder().decode(copy.content)).toBe(
      "ไม่เปิดเผย\nvillage,members\nBan A,ไม่เปิดเผย\nBan B,ไม่เปิดเผย\nBan C,8002\nBan D,-\nรวม,ไม่เปิดเผย\n",
    );
    expect(source!.sha256).toBe(tools.sha256(copy.content));
    expect(source!.sha256).not.toBe(tools.sha256(new TextEncoder().encode(csv)));
  });

  it("is untouched where no protection is declared", async () => {
    const { table, sources, layout, severities, checks } = groups;
    const open = { table, sources, layout, severities, checks } as typeof groups;
    const { catalog, files } = await publish(open);
    const original = files.find(({ path }) => path === catalog.sources[0]!.original.path)!;
    expect(new TextDecoder().decode(original.content)).toBe(csv);
    expect(catalog.sources[0]).not.toHaveProperty("covered");
  });
});
