import type { Answer } from "../arrowAnswer.ts";
import type { AnswerColumn } from "./answerColumn.ts";
import type { AnswerFile, AnswerFormat, AnswerOrigin } from "./answerFiles.ts";
import type { AnswerFileReply, AnswerFileRequest } from "./answerFileWorker.ts";
import AnswerFileWorker from "./answerFileWorker.ts?worker&inline";

/** Writes an answer in one form by a worker, to which its rows are handed in pieces. */
export async function writtenAnswer(
  { rows, ...answer }: Answer,
  columns: readonly AnswerColumn[],
  format: AnswerFormat,
  origin: AnswerOrigin,
): Promise<AnswerFile> {
  const worker = new AnswerFileWorker();
  const send = (request: AnswerFileRequest) => worker.postMessage(request);
  try {
    const step = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, columns.length)));
    for (let at = 0; at < rows.length; at += step) {
      send({ kind: "rows", rows: rows.slice(at, at + step) });
      await new Promise((resolve) => setTimeout(resolve));
    }
    const replied = replyOf(worker);
    send(JSON.parse(JSON.stringify({ kind: "write", answer, columns, format, origin })));
    return await replied;
  } finally {
    worker.terminate();
  }
}

/** As many as are copied in a moment. */
const cellsAtOnce = 40_000;

const replyOf = (worker: Worker): Promise<AnswerFile> =>
  new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<AnswerFileReply>) =>
      data.kind === "written" ? resolve(data.file) : reject(new Error(data.message)),
    );
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
  });
