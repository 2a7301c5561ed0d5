import type { AstroIntegration, AstroPrerenderer } from "astro";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { figuresTogether } from "./figuresTogether.ts";
import { createChain } from "./chain.ts";
import { createDresser, type Dresser } from "./styles/dresser.ts";

/** How pages are written: those of a figure together, each dressed so that it can be painted as it comes. */
export function prerendering(): AstroIntegration {
  let dresser: Dresser;
  let chain: (html: string) => string;
  return {
    name: "prerendering",
    hooks: {
      "astro:config:done": ({ config }) => {
        const assets = join(fileURLToPath(config.outDir), config.build.assets);
        dresser = createDresser(assets);
        chain = createChain(assets);
      },
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer((own) =>
          dressed(figuresTogether(own), (html) => chain(dresser.dress(html))),
        ),
      "astro:build:done": () => dresser.clear(),
    },
  };
}

const dressed = (own: AstroPrerenderer, dress: (html: string) => string): AstroPrerenderer => ({
  ...own,
  render: async (request, options) => {
    const answer = await own.render(request, options);
    const response = answer instanceof Response ? answer : answer.response;
    if (!response.headers.get("content-type")?.startsWith("text/html")) return answer;
    const page = new Response(dress(await response.text()), response);
    return answer instanceof Response ? page : { ...answer, response: page };
  },
});
