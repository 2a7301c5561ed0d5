import { expect, it } from "vitest";
import { fundStatistics } from "../../src/datasets/fund-statistics.ts";
import { webExcerpts } from "../../src/datasets/web-excerpts.ts";
import { places } from "../words/register.ts";

it.each(["W01", "W99", "W100", "W1234"])("the excerpt %s has a figure of that name", (id) => {
  for (const { columns } of [webExcerpts.table, fundStatistics.table])
    expect(columns.fact.parse(id, { places })).toEqual({ ok: true, value: id });
});
