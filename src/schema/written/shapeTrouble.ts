import type { Text } from "../../words/text/language.ts";
import { nearestWords } from "../../words/text/nearestWords.ts";
import type { Member, JsonShape } from "./shape.ts";

/** What is wrong with a part of a declaration; the pointer (RFC 6901) leads to it. */
export interface DeclarationTrouble {
  readonly pointer: string;
  readonly code: string;
  readonly received: string;
  readonly expected: Text;
  readonly advice: Text;
  readonly suggest?: readonly string[];
}

/** All that keeps a value from being of a shape, in the order of the file. */
export function shapeTroubles(
  value: unknown,
  shape: JsonShape,
  pointer = "",
): DeclarationTrouble[] {
  if (shape.is === "either") {
    const own = shape.of.filter((one) => isOfForm(value, one));
    const [least = [otherForm(value, shape, pointer)]] = own
      .map((one) => shapeTroubles(value, one, pointer))
      .toSorted((a, b) => a.length - b.length);
    return least;
  }
  if (!isOfForm(value, shape)) return [otherForm(value, shape, pointer)];
  if (shape.is === "text") return textTroubles(value as string, shape, pointer);
  if (shape.is === "number")
    return shape.oneOf && !shape.oneOf.includes(value as number)
      ? [notListed(String(value), shape.oneOf.map(String), pointer)]
      : [];
  if (shape.is === "list") return listTroubles(value as readonly unknown[], shape, pointer);
  if (shape.is === "map")
    return Object.entries(value as object).flatMap(([name, one]) =>
      shapeTroubles(one, shape.of, at(pointer, name)),
    );
  return shape.is === "object"
    ? memberTroubles(value as Readonly<Record<string, unknown>>, shape.members, pointer)
    : [];
}

/** The pointer to what stands under a name, or in a place of a list. */
export const at = (pointer: string, step: string | number): string =>
  `${pointer}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;

type Of<Is extends JsonShape["is"]> = Extract<JsonShape, { readonly is: Is }>;

function textTroubles(
  value: string,
  { form, oneOf, mayBeEmpty }: Of<"text">,
  pointer: string,
): DeclarationTrouble[] {
  if (oneOf) return oneOf.includes(value) ? [] : [notListed(value, oneOf, pointer)];
  if (value.trim() === "" && !mayBeEmpty) return [emptyText(pointer)];
  return form && !new RegExp(`^(?:${form.pattern})$`, "u").test(value)
    ? [otherText(value, form.means, pointer)]
    : [];
}

function listTroubles(items: readonly unknown[], { of, fewest = 0 }: Of<"list">, pointer: string) {
  return [
    ...(items.length < fewest ? [tooFew(items.length, fewest, pointer)] : []),
    ...items.flatMap((item, i) => shapeTroubles(item, of, at(pointer, i))),
  ];
}

function memberTroubles(
  value: Readonly<Record<string, unknown>>,
  members: Readonly<Record<string, Member>>,
  pointer: string,
): DeclarationTrouble[] {
  const names = Object.keys(members);
  const unknown = Object.keys(value).filter((name) => !names.includes(name));
  const missing = names.filter((name) => members[name]!.isNeeded && !(name in value));
  return [
    ...Object.entries(value).flatMap(([name, one]) =>
      members[name] ? shapeTroubles(one, members[name].shape, at(pointer, name)) : [],
    ),
    ...unknown.map((name) => unknownMember(name, names, at(pointer, name))),
    ...missing
      // A misspelt name is told once, as such.
      .filter((name) => !unknown.some((one) => meantBy(one, names)[0] === name))
      .map((name) => missingMember(name, members[name]!.about, at(pointer, name))),
  ];
}

const meantBy = (name: string, names: readonly string[]): readonly string[] =>
  nearestWords(name, names);

function isOfForm(value: unknown, shape: JsonShape): boolean {
  if (shape.is === "either") return shape.of.some((one) => isOfForm(value, one));
  if (shape.is === "list") return Array.isArray(value);
  if (shape.is === "map" || shape.is === "object")
    return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === (shape.is === "text" ? "string" : shape.is);
}

const shown = (value: unknown): string => {
  const written = JSON.stringify(value) ?? "";
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
};

const forms: Readonly<Record<Exclude<JsonShape["is"], "either">, Text>> = {
  text: { th: 'ข้อความในเครื่องหมาย "', en: 'a text within "' },
  number: { th: "ตัวเลข ไม่มีเครื่องหมายคำพูด", en: "a number, without quotation marks" },
  boolean: { th: "true หรือ false ไม่มีเครื่องหมายคำพูด", en: "true or false, without quotation marks" },
  list: { th: "รายการในวงเล็บเหลี่ยม [ ]", en: "a list within [ ]" },
  map: { th: "ชื่อกับค่าในวงเล็บปีกกา { }", en: "names and values within { }" },
  object: { th: "ชื่อกับค่าในวงเล็บปีกกา { }", en: "names and values within { }" },
};

function formOf(shape: JsonShape): Text {
  if (shape.is === "object" && shape.members["th"] && shape.members["en"]) return twoTexts;
  if (shape.is !== "either") return forms[shape.is];
  const all = shape.of.map(formOf);
  const joined = (language: "th" | "en", or: string) =>
    [...new Set(all.map((one) => one[language]))].join(or);
  return { th: joined("th", " หรือ "), en: joined("en", ", or ") };
}

const twoTexts: Text = {
  th: 'ข้อความสองภาษา { "th": "…", "en": "…" }',
  en: 'a text in two languages: { "th": "…", "en": "…" }',
};

function otherForm(value: unknown, shape: JsonShape, pointer: string): DeclarationTrouble {
  const expected = formOf(shape);
  return {
    ...{ pointer, code: "declaration_form", received: shown(value), expected },
    advice: { th: `เขียนค่านี้เป็น${expected.th}`, en: `Write ${expected.en}.` },
  };
}

const notListed = (
  value: string,
  oneOf: readonly string[],
  pointer: string,
): DeclarationTrouble => ({
  ...{ pointer, code: "declaration_choice", received: value },
  expected: { th: `คำใดคำหนึ่งใน ${oneOf.join(", ")}`, en: `one of ${oneOf.join(", ")}` },
  advice: { th: "เลือกหนึ่งคำจากรายการ", en: "Choose one of these." },
  suggest: nearestWords(value, oneOf),
});

const emptyText = (pointer: string): DeclarationTrouble => ({
  ...{ pointer, code: "declaration_empty", received: '""' },
  expected: { th: "ข้อความที่ไม่ว่าง", en: "a text that says something" },
  advice: {
    th: "เขียนข้อความ หรือลบบรรทัดนี้หากไม่จำเป็น",
    en: "Write it, or delete the line where it isn't needed.",
  },
});

const otherText = (received: string, means: Text, pointer: string): DeclarationTrouble => ({
  ...{ pointer, code: "declaration_text", received, expected: means },
  advice: { th: `แก้เป็น${means.th}`, en: `Write ${means.en}.` },
});

const tooFew = (count: number, fewest: number, pointer: string): DeclarationTrouble => ({
  ...{ pointer, code: "declaration_few", received: String(count) },
  expected: { th: `อย่างน้อย ${fewest} รายการ`, en: `at least ${fewest}` },
  advice: { th: "เติมรายการที่ขาด", en: "Add what is missing." },
});

function unknownMember(
  name: string,
  names: readonly string[],
  pointer: string,
): DeclarationTrouble {
  const suggest = meantBy(name, names);
  const [meant] = suggest;
  return {
    ...{ pointer, code: "declaration_property_unknown", received: name, suggest },
    expected: { th: `ชื่อใดชื่อหนึ่งใน ${names.join(", ")}`, en: `one of ${names.join(", ")}` },
    advice: meant
      ? { th: `เปลี่ยนชื่อเป็น "${meant}"`, en: `Rename it "${meant}".` }
      : { th: "ลบรายการนี้", en: "Delete it." },
  };
}

const missingMember = (name: string, about: Text, pointer: string): DeclarationTrouble => ({
  ...{ pointer, code: "declaration_property_missing", received: "" },
  expected: { th: `"${name}": ${about.th}`, en: `"${name}": ${about.en}` },
  advice: { th: `เติม "${name}" ที่ตำแหน่งนี้`, en: `Add "${name}" there.` },
});
