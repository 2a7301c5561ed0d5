import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroPrerenderer } from "astro";
import { describe, expect, it } from "vitest";
import { interspersed, withAnotherCore } from "../../../scripts/site/pages/withAnotherCore.ts";
import { openPageThread } from "../../../scripts/site/pages/pageThread.ts";
import { temporaryFolder } from "../temporaryFolder.ts";

/** A build's bundle, which says on which thread it rendered. */
const bundle = `
import { isMainThread } from "node:worker_threads";
let options;
export const app = {
  manifest: { routes: [{ routeData: { route: "/areas/[code]", component: "area.astro" } }] },
  setInternals({ pagesByKeys }) { this.styles = pagesByKeys.get("/areas/[code]&area.astro").styles; },
  setOptions(given) { options = given; },
  async render(request) {
    if (request.url.endsWith("/9999/")) throw new Error("no such area");
    const words = [isMainThread, this.styles.length, options.settings.scripts.length, request.url].join(" ");
    return new Response("<p>" + words + "</p>");
  },
};
`;

const app = {
  getOptions: () => ({
    allPages: { "/areas/[code]&area.astro": { styles: [{}, {}] } },
    settings: { scripts: [{}] },
  }),
};
const route = { route: "/areas/[code]", component: "area.astro" } as never;

function site(): { readonly output: string; readonly assets: string } {
  const output = temporaryFolder({ ".prerender/prerender-entry.aB_-1.mjs": bundle });
  return { output, assets: join(output, "_astro") };
}

describe("another core", () => {
  it("renders pages from the bundle of the build, and says what went wrong with one", async () => {
    const thread = openPageThread(app, site());
    const url = "http://localhost/areas/5001/";
    const pages = [url, "http://localhost/areas/9999/", url].map((one) =>
      thread?.render(one, route).then(
        ({ html }) => html,
        (error: Error) => error.message.split("\n")[0],
      ),
    );
    expect(thread?.held()).toBe(3);
    const page = `<p>false 2 1 ${url}</p>`;
    expect(await Promise.all(pages)).toEqual([page, "Error: no such area", page]);
    expect(thread?.held()).toBe(0);
    await thread?.close();
  });

  it("is not asked where the bundle or the build is not as it is known", () => {
    const { output, assets } = site();
    expect(openPageThread({}, { output, assets })).toBeNull();
    writeFileSync(join(output, ".prerender/prerender-entry.other.mjs"), "");
    expect(openPageThread(app, { output, assets })).toBeNull();
  });

  it("takes amphoe and tambons, and leaves the other pages", async () => {
    const own: AstroPrerenderer = {
      name: "own",
      getStaticPaths: async () => [],
      render: async () => new Response("here"),
    };
    const place = { ...site(), app: () => app, note: () => undefined };
    const shared = withAnotherCore(own, { ...place, cores: 2 });
    await shared.setup?.();
    const render = async (path: string) => {
      const answer = await shared.render(new Request(`http://localhost${path}`), {
        routeData: route,
      });
      return (answer as Response).text();
    };
    expect(await render("/en/areas/501005/")).toContain("false 2 1");
    expect(await render("/areas/50/")).toBe("here");
    expect(await render("/charts/otop-months/50/")).toBe("here");
    await shared.teardown?.();
  });
});

it("spreads what is lent among the rest, each in its order", () => {
  const isLent = (thing: string) => thing.startsWith("a");
  expect(interspersed(["a1", "a2", "a3", "a4", "b1", "b2"], isLent)).toEqual([
    ...["a1", "a2", "b1", "a3", "a4", "b2"],
  ]);
  expect(interspersed(["b1", "b2"], isLent)).toEqual(["b1", "b2"]);
});
