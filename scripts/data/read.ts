import { readSheet, type Sheet } from "../../src/pipeline/read/sheet.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import type { Command } from "./command.ts";
import { nativeSha256 } from "./hash.ts";
import { readInput } from "./inputFile.ts";
import { impossible, type Outcome } from "./outcome.ts";
import { jsonObject } from "./jsonObject.ts";
import { sheetText } from "./sheetText.ts";

type ReadCommand = Extract<Command, { verb: "read" }>;

/** Reads a file strictly, as it is; with columns, these and no others must be there. */
export function read({ file, columns = [], sheet: named, language, json }: ReadCommand): Outcome {
  const bytes = readInput(file);
  if (!(bytes instanceof Uint8Array)) return impossible(bytes);
  const sheet = readSheet(bytes, {
    file,
    columns: columns.map((name) => ({ name })),
    ...(named !== undefined && { layout: { sheet: named } }),
    hash: nativeSha256(),
  });
  const answer = json ? sheetJson(sheet) : [sheetText(sheet, language)];
  return { exitCode: isRefused(sheet.findings) ? 1 : 0, answer };
}

export const isRefused = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === "refuse");

function sheetJson(sheet: Sheet): Iterable<string> {
  const { file, sha256, bytes, encoding, newline, delimiter, header, sheet: place } = sheet;
  const { records, account, findings } = sheet;
  return jsonObject({
    ...{ file, sha256, bytes, encoding, newline, delimiter, sheet: place?.name, header },
    rows: records.values().map(({ cells }) => cells),
    account,
    findings,
  });
}
