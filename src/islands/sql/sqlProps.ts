import type { AskedExample, AskedTable } from "../../schema/export/askedTable.ts";
import type { ShapeFile } from "../../schema/declare/shapes.ts";
import type { Language } from "../../words/text/language.ts";

/** What the page hands to the room. */
export interface SqlProps {
  readonly language: Language;
  readonly tables: readonly AskedTable[];
  readonly examples: readonly AskedExample[];
  readonly engine: string;
  readonly engineBytes: number;
  readonly shapes: Readonly<Record<ShapeFile, string>> | null;
  readonly edition: string;
}
