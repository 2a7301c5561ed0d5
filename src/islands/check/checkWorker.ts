import "../shared/olderBrowsers.ts";
import { createChecker, type CheckedFile } from "./checker.ts";
import type { AskedOfChecker, CheckReply, CheckRequest, CheckQuestion } from "./checkMessages.ts";
import { knownTables } from "./knownTables.ts";
import { Stopped } from "./pieces.ts";
import { unpack } from "./unpack.ts";
import { placesOf } from "./verdictOf.ts";

/** Files are read here, away from the page, which stays quick meanwhile. */
addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  const { number } = data;
  answerOf(data).then(
    (answer) => reply({ kind: "answer", number, answer }),
    (error: unknown) =>
      reply({
        kind: "trouble",
        number,
        message: error instanceof Error ? error.message : String(error),
        isStopped: error instanceof Stopped,
      }),
  );
});

const reply = (message: CheckReply): void => postMessage(message);

let check: ReturnType<typeof createChecker> | null = null;
const checked = new Map<number, CheckedFile>();
/** The newest check of each file: an older one stops. */
const running = new Map<number, number>();

async function answerOf(request: CheckRequest): Promise<AskedOfChecker[CheckQuestion]["answer"]> {
  switch (request.question) {
    case "prepare": {
      const { tables, fixes } = request.of;
      check = createChecker({ known: await knownTables(tables), fixes });
      return null;
    }
    case "unpack":
      return unpack(request.of);
    case "check":
      return checkFile(request);
    case "places": {
      const { file, cause, from } = request.of;
      return placesOf(checked.get(file)!.causes[cause]!.findings, from, placesMore);
    }
    case "rows":
      return checked.get(request.of.file)!.rows(request.of.from);
    case "mend":
      return checked.get(request.of.file)!.mend(request.of.accepted);
    case "changes":
      return checked.get(request.of.file)!.changes(request.of.chosen);
    case "score":
      return checked.get(request.of.file)!.score();
    case "report":
      return checked.get(request.of.file)!.report(request.of.form);
    case "handOver":
      return checked.get(request.of.file)!.handOver(request.of.told);
    case "forget":
      running.delete(request.of.file);
      checked.delete(request.of.file);
      return null;
  }
}

/** Places handed on when more are asked for. */
const placesMore = 200;

async function checkFile({ number, of }: Extract<CheckRequest, { question: "check" }>) {
  const { file, choice, ...handed } = of;
  if (!check) throw new Error("checker not prepared");
  running.set(file, number);
  checked.delete(file);
  const result = await check(handed, choice, {
    onShare: (share) => reply({ kind: "progress", number, share }),
    isStopped: () => running.get(file) !== number,
  });
  checked.set(file, result);
  return result.verdict;
}
