import "../shared/olderBrowsers.ts";
import type { Answer } from "../engine/arrowAnswer.ts";
import type { AnswerColumn } from "./answerColumn.ts";
import { sqlAnswerFile, type AnswerFormat, type AnswerOrigin } from "./answerFiles.ts";
import { answerTable } from "./answerTable.ts";
import { sqlWords } from "./sqlWords.ts";

/** The rows of an answer come in pieces, and then what is to be written of them. */
export type AnswerFileRequest =
  | { readonly kind: "rows"; readonly rows: Answer["rows"] }
  | {
      readonly kind: "write";
      readonly answer: Omit<Answer, "rows">;
      readonly columns: readonly AnswerColumn[];
      readonly format: AnswerFormat;
      readonly origin: AnswerOrigin;
    };

export type AnswerFileReply =
  | { readonly kind: "written"; readonly file: WrittenFile }
  | { readonly kind: "failed"; readonly message: string };

/** A file made where it costs the page nothing; what is handed over of it is a reference. */
export interface WrittenFile {
  readonly name: string;
  readonly blob: Blob;
}

const rows: Answer["rows"][number][] = [];

/** Writes files away from the page, which stays quick meanwhile. */
addEventListener("message", ({ data }: MessageEvent<AnswerFileRequest>) => {
  if (data.kind === "rows") {
    for (const row of data.rows) rows.push(row);
    return;
  }
  write(data).then(
    ({ name, type, content }) => {
      const blob = new Blob([content as BlobPart], { type });
      reply({ kind: "written", file: { name, blob } });
    },
    (error: unknown) => reply({ kind: "failed", message: String(error) }),
  );
});

const reply = (message: AnswerFileReply): void => postMessage(message);

function write({ answer, columns, format, origin }: AnswerFileRequest & { kind: "write" }) {
  const texts = (key: "answerName" | "answerAbout") => ({
    th: sqlWords.th[key],
    en: sqlWords.en[key],
  });
  const table = answerTable(
    { ...answer, rows },
    columns,
    texts("answerName"),
    texts("answerAbout"),
  );
  return sqlAnswerFile(table, format, origin);
}
