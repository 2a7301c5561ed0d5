import { type AnswerType, isNumberType } from "./answerType.ts";

/** A value of lists, structs and maps, whose ends are the database's own texts, as JSON that loses no digit. */
export function nestedText(type: AnswerType, value: unknown): string {
  if (value === null || value === undefined) return "null";
  switch (type.kind) {
    case "plain":
      return endText(type.name, String(value));
    case "list":
      return `[${Array.from(value as Iterable<unknown>, (one) => nestedText(type.of, one)).join(",")}]`;
    case "struct": {
      const parts = [...(value as Iterable<[string, unknown]>)];
      return `{${type.fields
        .map(([name, of], i) => `${JSON.stringify(name)}:${nestedText(of, parts[i]?.[1])}`)
        .join(",")}}`;
    }
    case "map":
      return `{${Array.from(
        value as Iterable<[unknown, unknown]>,
        ([key, one]) => `${JSON.stringify(String(key))}:${nestedText(type.value, one)}`,
      ).join(",")}}`;
  }
}

/** Numbers that JSON has a form for and truths stand bare; all else is text. */
const endText = (name: string, text: string): string =>
  (name === "BOOLEAN" || isNumberType(name)) && isBare.test(text) ? text : JSON.stringify(text);

const isBare = /^(true|false|-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?)$/;
