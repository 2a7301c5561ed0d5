import { zipSync, type Zippable } from "fflate";
import type { DraftTable } from "../describe/draftTable.ts";
import { createSha256 } from "../read/sha256.ts";
import { originText } from "../sources/judgeOrigin.ts";
import type { OriginAnswers } from "../sources/originQuestions.ts";
import {
  type HandOver,
  handOverFormat,
  manifestName,
  placesBeside,
  reportName,
} from "./handOver.ts";

export interface PackageParts {
  readonly handOver: Omit<HandOver, "format" | "files">;
  readonly file: Uint8Array;
  readonly origin: OriginAnswers;
  readonly report: Uint8Array;
  /** What was changed in the file before it was handed over; null where it is as it came. */
  readonly changes: Uint8Array | null;
  /** The draft of a table that is not declared. */
  readonly declaration: DraftTable | null;
}

/** A package as a ZIP; the same parts give the same bytes. Unpacked in the project, each part lies where it belongs. */
export function writePackage({ handOver, ...parts }: PackageParts): Uint8Array {
  const places = placesBeside(handOver);
  const { changes, declaration } = parts;
  const attachments = changes ? { attachments: [places.changes.split("/").at(-1)!] } : {};
  const files: Readonly<Record<string, Uint8Array>> = {
    [handOver.file]: parts.file,
    [places.origin]: bytesOf(originText({ ...parts.origin, ...attachments })),
    ...(changes && { [places.changes]: changes }),
    ...(declaration && { [places.declaration]: bytesOf(originText(declaration)) }),
    [reportName]: parts.report,
  };
  const manifest: HandOver = {
    format: handOverFormat,
    ...handOver,
    files: Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        { bytes: content.length, sha256: sha256Of(content) },
      ]),
    ),
  };
  return zip({ [manifestName]: bytesOf(originText(manifest)), ...files });
}

export function sha256Of(content: Uint8Array): string {
  const hash = createSha256();
  hash.update(content);
  return hash.digest();
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** No clock is read: every part has the first day that a ZIP can have, on any machine’s calendar. */
const zip = (files: Zippable): Uint8Array => zipSync(files, { mtime: new Date(1980, 0, 1) });
