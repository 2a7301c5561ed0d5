import type { AstroIntegration } from "astro";
import { readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ViteDevServer } from "vite";
import type * as figures from "../../src/figures/index.ts";
import { script } from "../terminal/command.ts";
import { runProcess } from "../terminal/run.ts";

/**
 * The files and pictures of figures are no pages: a process of its own writes them on another core,
 * in a folder beside, while Astro writes the pages; then they are moved among these.
 */
export function figuresBeside(): AstroIntegration {
  let begin: () => Promise<void>;
  let written: Promise<void>;
  let folder = "";
  let base = "/";
  return {
    name: "figures-beside",
    hooks: {
      "astro:config:done": ({ config }) => {
        const output = fileURLToPath(config.outDir);
        folder = figuresFolder(output);
        base = config.base;
        begin = () => writeFigures(folder, config);
      },
      "astro:build:start": () => {
        written = begin();
        // What goes wrong is told when the pages are done.
        written.catch(() => undefined);
      },
      "astro:build:done": async ({ dir }) => {
        await written;
        for (const name of readdirSync(folder))
          renameSync(join(folder, name), join(fileURLToPath(dir), name));
        rmSync(folder, { recursive: true });
      },
      "astro:server:setup": ({ server }) => serveFigures(server, base),
    },
  };
}

/** Where files of figures are made that belong among the pages of a folder. */
export const figuresFolder = (output: string): string =>
  join(dirname(output), `.${basename(output)}-figures`);

interface Settings {
  readonly root: URL;
  readonly base: string;
  readonly site?: string | undefined;
}

async function writeFigures(folder: string, { root, base, site = "" }: Settings): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const ending = new AbortController();
  process.once("exit", () => ending.abort());
  const command = {
    ...script("scripts/figures.ts", folder, site),
    folder: fileURLToPath(root),
    env: { BASE_PATH: base },
  };
  let output = "";
  const onOutput = (chunk: string) => void (output += chunk);
  if (!(await runProcess(command, { signal: ending.signal, onOutput })))
    throw new Error(`figures not written:\n${output}`);
}

/** While pages are worked on, each file is made when it is asked for. */
function serveFigures(server: ViteDevServer, base: string): void {
  server.middlewares.use(async (request, response, next) => {
    const address = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const path = address.pathname.replace(base, "").replace(/^\//, "");
    if (!/^(figures|pictures)\//.test(path)) return next();
    try {
      const { fileAt } = (await server.ssrLoadModule("/src/figures/index.ts")) as Figures;
      const file = fileAt(path, new URL(address.origin));
      if (!file) return next();
      response.setHeader("Content-Type", file.mediaType).end(await file.content());
    } catch (error) {
      next(error);
    }
  });
}

type Figures = typeof figures;
