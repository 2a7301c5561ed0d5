import type { AstroPrerenderer } from "astro";
import { expect, it } from "vitest";
import { menuFirst } from "../../../scripts/site/pages/menuFirst.ts";

it("writes the home page and those of the menu first, in both languages, and all others as they came", async () => {
  const paths = ["/areas/5001/", "/en/areas/", "/charts/otop-rank/00/", "/", "/explore/", "/en/"];
  const own = { getStaticPaths: () => Promise.resolve(paths.map((pathname) => ({ pathname }))) };
  const ordered = await menuFirst(own as unknown as AstroPrerenderer).getStaticPaths();
  expect(ordered.map(({ pathname }) => pathname)).toEqual([
    ...["/en/areas/", "/", "/explore/", "/en/"],
    ...["/areas/5001/", "/charts/otop-rank/00/"],
  ]);
});
