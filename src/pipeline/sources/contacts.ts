import { readRecords } from "../../schema/csv/records.ts";
import type { AgencyContact } from "../../schema/releases/siteOwner.ts";
import { readDate } from "../../words/time/date.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { isMissing } from "../../words/reading/emptyRefusal.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { readOriginAddress } from "./originAddress.ts";
import { sourceFinding, type SourceTrouble } from "./sourceFinding.ts";
import { decodeByHand } from "../../words/json/textByHand.ts";

/** Where contacts of agencies stand, counted from the data folder. */
export const contactsFile = "contacts.csv";

export interface ReadContacts {
  readonly contacts: readonly AgencyContact[];
  readonly findings: readonly Finding[];
}

const columns = [
  ...(["agency", "office", "about", "telephone", "website"] as const),
  ...(["page_title", "page_url", "date", "quoted"] as const),
];

const optional: readonly string[] = ["about", "telephone", "website"];

/** Reads how agencies are reached. What a row states has to stand in the sentence it quotes. */
export function readContacts(bytes: Uint8Array): ReadContacts {
  const findings: Finding[] = [];
  const report = (line: number | null, trouble: SourceTrouble) =>
    void findings.push(sourceFinding({ file: contactsFile }, { line, ...trouble }));
  const decoded = decodeByHand(bytes);
  if (typeof decoded !== "string") {
    report(null, decoded);
    return { contacts: [], findings };
  }
  const [header, ...records] = readRecords(decoded).filter(({ cells }) => cells.join("").trim());
  if (header?.cells.map(cleanText).join() !== columns.join()) {
    report(header?.line ?? 1, { ...headings, received: header?.cells.join() ?? "" });
    return { contacts: [], findings };
  }
  const contacts = records.flatMap(({ line, cells }) => {
    const troubles = troublesOf(cells.map(cleanText));
    for (const trouble of troubles) report(line, trouble);
    return troubles.length > 0 ? [] : [contactOf(cells.map(cleanText))];
  });
  return { contacts, findings };
}

function contactOf(cells: readonly string[]): AgencyContact {
  const entries = columns.map((name, i) => {
    const cell = cells[i] ?? "";
    return [name, optional.includes(name) && isMissing(cell) ? null : cell];
  });
  return Object.fromEntries(entries) as unknown as AgencyContact;
}

function troublesOf(cells: readonly string[]): SourceTrouble[] {
  if (cells.length !== columns.length) return [{ ...headings, received: String(cells.length) }];
  const contact = contactOf(cells);
  const { quoted, telephone, website } = contact;
  const said = squeezed(quoted);
  return [
    ...columns
      .filter((name) => !optional.includes(name) && isMissing(String(contact[name])))
      .map((column) => ({ ...empty, column })),
    ...(telephone === null && website === null ? [{ ...nothing, column: "telephone" }] : []),
    ...[website, contact.page_url].flatMap((address, i) => {
      const reading = address === null ? null : readOriginAddress(address);
      const column = i === 0 ? "website" : "page_url";
      return reading && "trouble" in reading ? [{ ...reading.trouble, column }] : [];
    }),
    ...(readDate(contact.date).ok ? [] : [{ ...day, column: "date", received: contact.date }]),
    ...(["telephone", "website"] as const)
      .filter((name) => contact[name] !== null && !said.includes(squeezed(contact[name])))
      .map((column) => ({ ...unquoted, column, received: String(contact[column]) })),
  ];
}

/** How an address or a number is written does not matter: https:// and hyphens are left out. */
const squeezed = (text: string): string =>
  text.replace(/https?:\/+/g, "").replace(/[\s-]|\/(?=\s|$)/g, "");

const headings: SourceTrouble = {
  code: "contact_columns",
  expected: { th: `หัวคอลัมน์ ${columns.join(",")}`, en: `the headings ${columns.join(",")}` },
  advice: {
    th: 'ให้ทุกบรรทัดมีช่องครบตามหัวคอลัมน์ ข้อความที่มีจุลภาคให้อยู่ในเครื่องหมาย "',
    en: 'Give every line as many cells as there are headings; a text with a comma stands within ".',
  },
};

const empty: SourceTrouble = {
  code: "contact_empty",
  expected: { th: "ข้อความ", en: "some text" },
  advice: {
    th: "เติมให้ครบ ช่องทางติดต่อที่ไม่มีหน้าเว็บ วันที่ และประโยคอ้างอิงจะแสดงไม่ได้",
    en: "Fill it in: no contact is shown without its page, its date and its sentence.",
  },
};

const nothing: SourceTrouble = {
  code: "contact_nothing",
  expected: { th: "โทรศัพท์หรือเว็บไซต์อย่างน้อยหนึ่งอย่าง", en: "a telephone number or a website" },
  advice: {
    th: "เติมอย่างใดอย่างหนึ่งตามที่หน้าเว็บเขียน หรือลบบรรทัดนี้",
    en: "Fill in one of them as the page states it, or delete the line.",
  },
};

const day: SourceTrouble = {
  code: "contact_date",
  expected: { th: "วันที่ของหน้าเว็บ เช่น 2568-08-17", en: "the day of the page, such as 2025-08-17" },
  advice: { th: "เขียนวันที่ตามที่หน้าเว็บลงไว้", en: "Write the day that the page states." },
};

const unquoted: SourceTrouble = {
  code: "contact_unquoted",
  expected: {
    th: "สิ่งที่เขียนอยู่ในประโยคของช่อง quoted",
    en: "what stands in the sentence of the cell quoted",
  },
  advice: {
    th: "คัดประโยคที่บอกช่องทางนี้ลงในช่อง quoted หรือแก้ช่องนี้ตามประโยค",
    en: "Copy the sentence that states it into quoted, or mend this cell after the sentence.",
  },
};
