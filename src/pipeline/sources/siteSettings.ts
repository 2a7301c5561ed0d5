import { noOwner, type SiteOwner } from "../../schema/releases/siteOwner.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";
import { isPlaceholder } from "../../words/reading/placeholder.ts";
import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { FieldReading } from "./fieldReading.ts";
import { type JsonEntry, type JsonValue, readJsonObject } from "../../words/json/jsonObject.ts";
import { readOriginAddress } from "./originAddress.ts";
import { parseRepository } from "../../schema/releases/repository.ts";
import { parseSiteAddress } from "./siteAddress.ts";
import { emptyText, notText, placeholder } from "./originFields.ts";
import { unknownName } from "./unknownName.ts";
import { sourceFinding, type SourceTrouble } from "./sourceFinding.ts";
import { decodeByHand } from "../../words/json/textByHand.ts";

/** Where the settings stand, counted from the data folder. */
export const siteSettingsFile = "site.json";

export interface ReadSiteSettings {
  readonly owner: SiteOwner;
  /** Where the site stands for the world; null where that is not said. */
  readonly address: string | null;
  readonly findings: readonly Finding[];
}

type Field = keyof SiteOwner | "address";

const fields = ["address", ...Object.keys(noOwner)] as readonly Field[];

/** Reads who keeps the site and where it stands. Every entry may be left out; what can't be read is a finding with its line. */
export function readSiteSettings(bytes: Uint8Array): ReadSiteSettings {
  const findings: Finding[] = [];
  const report = (entry: JsonEntry | null, trouble: SourceTrouble) => {
    const place = { line: entry?.line ?? null, column: entry?.name ?? null };
    findings.push(sourceFinding({ file: siteSettingsFile }, { ...place, ...trouble }));
  };
  const decoded = decodeByHand(bytes);
  if (typeof decoded !== "string") {
    report(null, decoded);
    return { owner: noOwner, address: null, findings };
  }
  const { entries, troubles } = readJsonObject(decoded);
  for (const trouble of troubles) report(null, { ...trouble, ...ownWords[trouble.code] });
  const said: Partial<Record<Field, string | null>> = {};
  for (const entry of entries) {
    const field = fields.find((one) => one === entry.name);
    const reading = field ? readField(field, entry.value) : { trouble: unknown(entry.name) };
    if ("trouble" in reading) report(entry, reading.trouble);
    else if (field) said[field] = reading.value as string | null;
  }
  const { address = null, ...owner } = said;
  return { owner: { ...noOwner, ...owner }, address, findings };
}

function readField(field: Field, value: JsonValue): FieldReading {
  if (value === null) return { value };
  if (typeof value !== "string")
    return { trouble: { ...notText, received: JSON.stringify(value) } };
  const text = cleanText(value);
  if (text === "") return { trouble: emptyText };
  if (isPlaceholder(text)) return { trouble: { ...placeholder(false), received: text } };
  return readers[field](text);
}

const readers: Readonly<Record<Field, (text: string) => FieldReading>> = {
  address: readAddress,
  name: (value) => ({ value }),
  email: (text) => (isEmail(text) ? { value: text } : refuse("site_email", text, emailForm)),
  telephone: (text) => {
    const number = toArabicDigits(text);
    return isTelephone(number) ? { value: number } : refuse("site_telephone", text, telephoneForm);
  },
  website: readOriginAddress,
  corrections: (text) => (isEmail(text) ? { value: text } : readOriginAddress(text)),
  repository: (text) =>
    parseRepository(text) ? { value: text } : refuse("site_repository", text, repositoryForm),
};

function readAddress(text: string): FieldReading {
  const read = parseSiteAddress(text);
  if ("origin" in read) return { value: text };
  return refuse("site_address", text, { expected: addressForm, advice: read });
}

const addressForm: Text = {
  th: "ที่อยู่เต็มที่คนจะเปิดเว็บนี้ เช่น https://example.org/chumchon/ หรือ null",
  en: "the whole address where this site will stand, such as https://example.org/chumchon/, or null",
};

const isEmail = (text: string): boolean => /^[^\s@<>:]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/.test(text);

/** 0 2141 6000 ต่อ 12, +66 2 141 6000, 1548. */
const isTelephone = (text: string): boolean =>
  /^[+\d][\d\s().-]*(?:(?:ต่อ|ext\.?)\s*\d+)?$/i.test(text) && text.replace(/\D/g, "").length >= 3;

interface Form {
  readonly expected: Text;
  readonly advice: Text;
}

const refuse = (code: string, received: string, form: Form): FieldReading => ({
  trouble: { code, received, ...form },
});

const emailForm: Form = {
  expected: {
    th: "ที่อยู่อีเมลหนึ่งที่อยู่ เช่น name@agency.go.th หรือ null",
    en: "one e-mail address such as name@agency.go.th, or null",
  },
  advice: {
    th: "เขียนเฉพาะที่อยู่อีเมล ไม่ต้องมีชื่อหรือ mailto: หากไม่มีให้เขียน null",
    en: "Write the address alone, without a name or mailto:, or null where there is none.",
  },
};

const telephoneForm: Form = {
  expected: {
    th: "หมายเลขโทรศัพท์ เช่น 0 2141 6000 ต่อ 12 หรือ null",
    en: "a telephone number such as 0 2141 6000 ext 12, or null",
  },
  advice: {
    th: "เขียนตัวเลขหนึ่งหมายเลข คั่นด้วยช่องว่างหรือขีด ต่อท้ายด้วย “ต่อ 12” ได้ หากไม่มีให้เขียน null",
    en: "Write one number with spaces or hyphens, “ext 12” after it if need be, or null where there is none.",
  },
};

const repositoryForm: Form = {
  expected: {
    th: "ที่อยู่ของโปรเจ็กต์บน GitHub หรือ GitLab เช่น https://github.com/agency/chumchon หรือ null",
    en: "the address of a project on GitHub or GitLab, such as https://github.com/agency/chumchon, or null",
  },
  advice: {
    th: "คัดลอกที่อยู่ของหน้าแรกของโปรเจ็กต์ ถ้าเว็บสร้างจากสาขาอื่นที่ไม่ใช่ main ให้ต่อท้ายด้วย /tree/ชื่อสาขา เก็บไฟล์ไว้ที่อื่นให้เขียน null",
    en: "Copy the address of the project’s first page; where the site is built from another branch than main, end it with /tree/BRANCH. Write null where files are kept elsewhere.",
  },
};

/** What is said of a name that the settings don’t have. */
const unknown = (name: string): SourceTrouble =>
  unknownName(name, {
    code: "site_property_unknown",
    names: fields,
    otherNames,
    otherwise: { th: "ลบบรรทัดนี้", en: "Delete the line." },
  });

const otherNames: Readonly<Record<string, Field>> = {
  ...{ ชื่อ: "name", ผู้จัดทำ: "name", owner: "name", หน่วยงาน: "name" },
  ...{ "e-mail": "email", mail: "email", อีเมล: "email", contact: "email" },
  ...{ phone: "telephone", tel: "telephone", โทร: "telephone", โทรศัพท์: "telephone" },
  ...{ web: "website", url: "website", เว็บไซต์: "website" },
  ...{ ที่อยู่เว็บ: "address", site: "address", site_url: "address" },
  ...{ repo: "repository", github: "repository", gitlab: "repository", git: "repository" },
  ...{ แจ้งข้อผิดพลาด: "corrections", report: "corrections", issues: "corrections" },
};

/** Cures that differ from those of a source.json, which has a note and a command of its own. */
const ownWords: Readonly<Record<string, Partial<Form>>> = {
  json_comment: {
    advice: { th: "ลบหมายเหตุนี้", en: "Delete the comment." },
  },
  json_not_object: {
    expected: {
      th: 'วงเล็บปีกกาครอบรายการทั้งหมด เช่น { "name": "…", "email": null }',
      en: 'one pair of braces around all entries: { "name": "…", "email": null }',
    },
    advice: {
      th: "ให้ไฟล์ขึ้นต้นด้วย { และจบด้วย } เพียงชุดเดียว หรือลบไฟล์นี้หากไม่มีสิ่งใดจะบอก",
      en: "Begin the file with { and end it with }, once, or delete it where there is nothing to say.",
    },
  },
};
