import { declarationOf } from "../../src/pipeline/describe/declaration.ts";
import { describeFile, type Description } from "../../src/pipeline/describe/describe.ts";
import type { Command } from "./command.ts";
import { declare } from "./declare.ts";
import { findingsText } from "./findingsText.ts";
import { nativeSha256 } from "./hash.ts";
import { readInput } from "./inputFile.ts";
import { jsonObject } from "./jsonObject.ts";
import { impossible, type Outcome } from "./outcome.ts";
import { isRefused } from "./read.ts";
import { openRegister } from "./register.ts";
import { fileText } from "./sheetText.ts";

type DescribeCommand = Extract<Command, { verb: "describe" }>;

/** Looks at a file nobody declared and drafts its declaration, or writes it to data/tables where that is asked. */
export function describe({ file, language, json, declares, id, sheet: named }: DescribeCommand): Outcome {
  const bytes = readInput(file);
  if (!(bytes instanceof Uint8Array)) return impossible(bytes);
  const places = openRegister()();
  const description = describeFile(bytes, {
    ...{ file, places, hash: nativeSha256() },
    ...(named !== undefined && { sheet: named }),
  });
  const { sheet } = description;
  if (declares && sheet.header.length > 0) return declare(description, { id, places, language });
  const exitCode = isRefused(sheet.findings) ? 1 : 0;
  const declaration = sheet.header.length > 0 ? declarationOf(description, language) : null;
  if (json) return { exitCode, answer: descriptionJson(description, declaration) };
  const unread = [fileText(sheet, language), findingsText(sheet.findings, language)];
  return { exitCode, answer: declaration === null ? unread : [declaration] };
}

function descriptionJson(
  { sheet, layout, reasons, columns, looked, keys, sums }: Description,
  declaration: string | null,
): Iterable<string> {
  const records = undefined;
  return jsonObject({ ...sheet, records, layout, reasons, looked, columns, keys, sums, declaration });
}
