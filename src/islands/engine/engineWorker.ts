/** The engine's worker, and the first failure that it could not answer with. */
export interface EngineWorker {
  readonly worker: Worker;
  /** Never resolves; rejects when the worker fails. */
  readonly failure: Promise<never>;
}

/**
 * DuckDB leaves a failed compilation unhandled and goes on waiting for ever.
 * Thrown anew, it reaches the page as an error of the worker.
 */
const reportUnhandled =
  'addEventListener("unhandledrejection",({reason})=>setTimeout(()=>{throw reason}));\n';

/** Starts the worker from a `blob:` address, where the page's content-security policy governs it. */
export function startEngineWorker(script: Uint8Array<ArrayBuffer>): EngineWorker {
  const url = URL.createObjectURL(new Blob([reportUnhandled, script], { type: "text/javascript" }));
  const worker = new Worker(url);
  const forget = () => URL.revokeObjectURL(url);
  worker.addEventListener("message", forget, { once: true });
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      forget();
      reject(new Error(event.message || "worker failed without a message"));
    });
  });
  failure.catch(() => {});
  return { worker, failure };
}
