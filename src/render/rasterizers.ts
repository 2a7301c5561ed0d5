import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

interface Painted {
  readonly png?: Uint8Array;
  readonly problem?: string;
}

interface Order {
  readonly svg: string;
  readonly done: (painted: Painted) => void;
}

/**
 * A rasterizer for every core, started with the first picture. Each has one
 * picture at a time: a rasterizer with a heap of orders never comes to free the pixels of those it has done.
 */
export function openRasterizers(
  fontFiles: readonly string[],
): (svg: string) => Promise<Uint8Array> {
  const orders: Order[] = [];
  const idle: Worker[] = [];
  let isOpen = false;

  function start(): Worker {
    const rasterizer = new Worker(join(process.cwd(), "src/render/rasterizer.ts"), {
      workerData: { fontFiles },
    });
    rasterizer.unref();
    return rasterizer;
  }

  function giveOut(): void {
    for (let rasterizer; orders.length > 0 && (rasterizer = idle.pop());)
      work(rasterizer, orders.shift()!);
  }

  function work(rasterizer: Worker, { svg, done }: Order): void {
    rasterizer.ref();
    rasterizer.once("message", (painted: Painted) => {
      rasterizer.unref();
      idle.push(rasterizer);
      giveOut();
      done(painted);
    });
    rasterizer.postMessage(svg);
  }

  return (svg) => {
    if (!isOpen) idle.push(...Array.from({ length: availableParallelism() }, start));
    isOpen = true;
    return new Promise((resolve, reject) => {
      orders.push({
        svg,
        done: ({ png, problem }) =>
          png ? resolve(png) : reject(new Error(`picture not painted: ${problem}`)),
      });
      giveOut();
    });
  };
}
