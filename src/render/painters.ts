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
 * A painter for every core, started with the first picture. Each has one
 * picture at a time: a painter with a heap of orders never comes to free the pixels of those it has done.
 */
export function openPainters(fontFiles: readonly string[]): (svg: string) => Promise<Uint8Array> {
  const orders: Order[] = [];
  const idle: Worker[] = [];
  let isOpen = false;

  function start(): Worker {
    const painter = new Worker(join(process.cwd(), "src/render/painter.ts"), {
      workerData: { fontFiles },
    });
    painter.unref();
    return painter;
  }

  function giveOut(): void {
    for (let painter; orders.length > 0 && (painter = idle.pop());) work(painter, orders.shift()!);
  }

  function work(painter: Worker, { svg, done }: Order): void {
    painter.ref();
    painter.once("message", (painted: Painted) => {
      painter.unref();
      idle.push(painter);
      giveOut();
      done(painted);
    });
    painter.postMessage(svg);
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
