import type { Text } from "../../words/text/language.ts";

/** What a part of a declaration may be: from it follow what is refused, and the JSON Schema that editors go by. */
export type JsonShape =
  | {
      readonly is: "text";
      /** A regular expression that the whole text matches, with what it asks for in words. */
      readonly form?: { readonly pattern: string; readonly means: Text };
      readonly oneOf?: readonly string[];
      readonly mayBeEmpty?: true;
    }
  | { readonly is: "number"; readonly oneOf?: readonly number[] }
  | { readonly is: "boolean" }
  | { readonly is: "list"; readonly of: JsonShape; readonly fewest?: number }
  /** Names that the author chooses, each with a value of one shape. */
  | { readonly is: "map"; readonly of: JsonShape }
  | { readonly is: "object"; readonly members: Readonly<Record<string, Member>> }
  /** The one that least is wrong with counts. */
  | { readonly is: "either"; readonly of: readonly JsonShape[] };

export interface Member {
  readonly shape: JsonShape;
  readonly isNeeded?: true;
  /** What it says, for editors and for whoever has left it out. */
  readonly about: Text;
}

/** A text that says something. */
export const anyText: JsonShape = { is: "text" };
/** The text of a cell, which may be empty. */
export const cellWords: JsonShape = { is: "text", mayBeEmpty: true };
export const flag: JsonShape = { is: "boolean" };
export const amount: JsonShape = { is: "number" };
export const choice = (...oneOf: readonly string[]): JsonShape => ({ is: "text", oneOf });
export const listOf = (of: JsonShape, fewest?: number): JsonShape => ({
  ...{ is: "list", of },
  ...(fewest !== undefined && { fewest }),
});
export const mapOf = (of: JsonShape): JsonShape => ({ is: "map", of });
export const either = (...of: readonly JsonShape[]): JsonShape => ({ is: "either", of });

type Members = Readonly<Record<string, Member>>;

export const objectOf = (members: Members): JsonShape => ({ is: "object", members });

export const needed = (shape: JsonShape, th: string, en: string): Member => ({
  ...{ shape, isNeeded: true },
  about: { th, en },
});

export const may = (shape: JsonShape, th: string, en: string): Member => ({
  shape,
  about: { th, en },
});

/** A text in both languages. */
export const bothLanguages: JsonShape = objectOf({
  th: needed(anyText, "ภาษาไทย", "in Thai"),
  en: needed(anyText, "ภาษาอังกฤษ", "in English"),
});

const idMeans: Text = {
  th: "อักษรอังกฤษตัวเล็ก ตัวเลข และขีด ขึ้นต้นด้วยอักษร เช่น village-enterprises (ใช้คำว่า constructor ไม่ได้)",
  en: "small Latin letters, digits and hyphens, a letter first, such as village-enterprises (constructor is taken)",
};

/** The id of a table or of a part of it, as addresses have it. */
export const idForm: JsonShape = {
  is: "text",
  form: { pattern: "(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*", means: idMeans },
};
