import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

interface Painted {
  readonly id: number;
  readonly png?: Uint8Array;
  readonly problem?: string;
}

/** As many painters as cores, started with the first picture; each picture goes to the next of them. */
export function openPainters(fontFiles: readonly string[]): (svg: string) => Promise<Uint8Array> {
  const waiting = new Map<number, (painted: Painted) => void>();
  let painters: readonly Worker[] = [];
  let next = 0;
  const start = (): Worker => {
    const painter = new Worker(join(process.cwd(), "src/render/painter.ts"), {
      workerData: { fontFiles },
    });
    painter.on("message", (painted: Painted) => {
      waiting.get(painted.id)?.(painted);
      waiting.delete(painted.id);
      if (waiting.size === 0) for (const one of painters) one.unref();
    });
    painter.unref();
    return painter;
  };
  return (svg) => {
    if (painters.length === 0) painters = Array.from({ length: availableParallelism() }, start);
    const id = next++;
    const painter = painters[id % painters.length] as Worker;
    for (const one of painters) one.ref();
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ png, problem }) =>
        png ? resolve(png) : reject(new Error(`picture not painted: ${problem}`)),
      );
      painter.postMessage({ id, svg });
    });
  };
}
