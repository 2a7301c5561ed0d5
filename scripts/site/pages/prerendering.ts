import type { AstroIntegration, AstroPrerenderer } from "astro";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Dressing, openDressing } from "./dressing.ts";
import { figuresTogether } from "./figuresTogether.ts";
import { menuFirst } from "./menuFirst.ts";
import { withAnotherCore } from "./withAnotherCore.ts";

/** How pages are written: those of a figure together, areas on another core, each dressed so that it can be painted as it comes. */
export function prerendering(): AstroIntegration {
  let dressing: Dressing;
  let output = "";
  let assets = "";
  return {
    name: "prerendering",
    hooks: {
      "astro:config:done": ({ config }) => {
        output = fileURLToPath(config.outDir);
        assets = join(output, config.build.assets);
        dressing = openDressing(assets);
      },
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer((own) =>
          menuFirst(
            withAnotherCore(dressed(figuresTogether(own), dressing), {
              app: () => ("app" in own ? own.app : undefined),
              output,
              assets,
              note: dressing.note,
            }),
          ),
        ),
      "astro:build:done": () => dressing.clear(),
    },
  };
}

const dressed = (own: AstroPrerenderer, { dress }: Dressing): AstroPrerenderer => ({
  ...own,
  render: async (request, options) => {
    const answer = await own.render(request, options);
    const response = answer instanceof Response ? answer : answer.response;
    if (!response.headers.get("content-type")?.startsWith("text/html")) return answer;
    const page = new Response(dress(await response.text()).html, response);
    return answer instanceof Response ? page : { ...answer, response: page };
  },
});
