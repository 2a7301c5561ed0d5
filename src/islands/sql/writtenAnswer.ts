import type { Answer } from "../engine/arrowAnswer.ts";
import { rest } from "../shared/rest.ts";
import type { AnswerColumn } from "./answerColumn.ts";
import type { AnswerFormat, AnswerOrigin } from "./answerFiles.ts";
import type { AnswerFileReply, AnswerFileRequest, WrittenFile } from "./answerFileWorker.ts";
import { piecesOf } from "./piecesOf.ts";
import AnswerFileWorker from "./answerFileWorker.ts?worker&inline";

/** Writes an answer in one form by a worker, to which its rows are handed in pieces. */
export async function writtenAnswer(
  { rows, ...answer }: Answer,
  columns: readonly AnswerColumn[],
  format: AnswerFormat,
  origin: AnswerOrigin,
): Promise<WrittenFile> {
  const worker = new AnswerFileWorker();
  const send = (request: AnswerFileRequest) => worker.postMessage(request);
  try {
    for (const piece of piecesOf(rows)) {
      send({ kind: "rows", rows: piece });
      await rest();
    }
    const replied = replyOf(worker);
    send(JSON.parse(JSON.stringify({ kind: "write", answer, columns, format, origin })));
    return await replied;
  } finally {
    worker.terminate();
  }
}

const replyOf = (worker: Worker): Promise<WrittenFile> =>
  new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<AnswerFileReply>) =>
      data.kind === "written" ? resolve(data.file) : reject(new Error(data.message)),
    );
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
  });
