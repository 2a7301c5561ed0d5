import { readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { projectRoot } from "../project.ts";
import { kilobytes, median, seconds, tableText } from "./table.ts";

interface Drawings {
  readonly drawings: () => Iterable<{ readonly svg: string }>;
}
interface Painting {
  readonly paintOnce: (svg: string) => Promise<Uint8Array>;
}

/** Previews: drawing them all, painting them on every core, and taking those that were painted before. */
export async function benchCards(): Promise<void> {
  const vite = await createServer({
    ...{ root: projectRoot, configFile: false, appType: "custom", logLevel: "error" },
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const cards = await load<Drawings>(vite, "/src/pages/pictures/_cards.ts");
    const drawn = await timed(() => [...new Set([...cards.drawings()].map(({ svg }) => svg))]);
    const drawings = drawn.result;
    rmSync(keptPictures, { recursive: true, force: true });
    const cold = await paintAll(vite, drawings);
    const kept = readdirSync(keptPictures).length;
    // As the next build begins: nothing is known but what was kept.
    vite.moduleGraph.invalidateAll();
    const warm = await paintAll(vite, drawings);
    const anew = readdirSync(keptPictures).length - kept;
    const sizes = cold.result.map(({ length }) => length);
    const line = (title: string, { ms, cpuMs }: { ms: number; cpuMs: number }) => [
      title,
      seconds(ms),
      ((drawings.length * 1000) / ms).toFixed(0),
      `${(cpuMs / drawings.length).toFixed(1)} ms`,
    ];
    const paces = [
      [`${drawings.length} pictures`, "time", "pictures a second", "processor a picture"],
      line("drawing SVG, one core", drawn),
      line(`painting PNG, ${Math.max(1, availableParallelism() - 1)} painters`, cold),
      line(`every picture kept (${anew} painted)`, warm),
    ];
    const weights = [
      ["bytes a picture", ""],
      ["median", kilobytes(median(sizes))],
      ["largest", kilobytes(Math.max(...sizes))],
    ];
    console.log(`${tableText(paces)}\n\n${tableText(weights)}`);
  } finally {
    await vite.close();
  }
}

/** Where `src/render/png.ts` keeps what it painted. */
const keptPictures = join(projectRoot, "node_modules/.cache/pictures");

async function paintAll(vite: ViteDevServer, drawings: readonly string[]) {
  const { paintOnce } = await load<Painting>(vite, "/src/render/png.ts");
  return timed(() => Promise.all(drawings.map(paintOnce)));
}

const load = async <Module>(vite: ViteDevServer, path: string): Promise<Module> =>
  (await vite.ssrLoadModule(path)) as Module;

/** By the clock, and by the processors of this process alone: other work on the machine slows the first only. */
async function timed<T>(work: () => T | Promise<T>) {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { result, ms, cpuMs: (user + system) / 1000 };
}
