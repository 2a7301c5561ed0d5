import CheckWorker from "./checkWorker.ts?worker&inline";
import type { AskedOfChecker, CheckReply, CheckRequest, CheckQuestion } from "./checkMessages.ts";
import { StoppedCheck } from "./stoppedCheck.ts";

/** The checker on its worker, asked from the page. */
export interface CheckerWorker {
  readonly ask: <Q extends CheckQuestion>(
    question: Q,
    of: AskedOfChecker[Q]["of"],
    onShare?: (share: number) => void,
  ) => Promise<AskedOfChecker[Q]["answer"]>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onShare: ((share: number) => void) | undefined;
}

/** Started from within the script, so that the policy that the page has by now governs it. */
export function startChecker(): CheckerWorker {
  const worker = new CheckWorker();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<CheckReply>) => {
    const one = waiting.get(data.number);
    if (data.kind === "progress") return one?.onShare?.(data.share);
    waiting.delete(data.number);
    if (data.kind === "answer") one?.resolve(data.answer as never);
    else one?.reject(new (data.isStopped ? StoppedCheck : Error)(data.message));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || "checker failed"));
    waiting.clear();
  });
  return {
    ask: (question, of, onShare) =>
      new Promise((resolve, reject) => {
        const number = ++last;
        waiting.set(number, { resolve, reject, onShare });
        worker.postMessage({ number, question, of } as CheckRequest);
      }),
  };
}
