import { UnreadableWorkbook } from "./failure.ts";
import { isOn } from "./richText.ts";
import type { DateSystem } from "./serialDate.ts";
import { createXmlReader, type XmlEvents } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** What a workbook consists of. */
export interface WorkbookPackage {
  readonly sheets: readonly SheetEntry[];
  readonly dates: DateSystem;
  /** The part that lists the sheets. */
  readonly main: string;
  /** The parts that hold texts and formats; null where it has none. */
  readonly strings: string | null;
  readonly styles: string | null;
}

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** Reads a part's XML from its first byte to its last. */
export function readXmlPart(zip: Zip, part: string, events: Partial<XmlEvents>): void {
  const nothing = () => {};
  const reader = createXmlReader(part, { open: nothing, close: nothing, text: nothing, ...events });
  zip.unpack(part, reader.push);
  reader.end();
}

/** Finds the parts by what the package says of them, as spreadsheet programs do. */
export function readPackage(zip: Zip): WorkbookPackage {
  const types = readTypes(zip);
  const main = [...relationsOf(zip, "").values()].find(({ type }) => type === "officeDocument");
  if (!main) throw new UnreadableWorkbook("not_workbook", "_rels/.rels");
  checkType(types(main.target), main.target);
  const relations = relationsOf(zip, main.target);
  const partOf = (type: string) =>
    [...relations.values()].find((one) => one.type === type)?.target ?? null;
  const sheets: SheetEntry[] = [];
  let dates: DateSystem = 1900;
  readXmlPart(zip, main.target, {
    open: (name, attributes) => {
      if (name === "workbookPr" && isOn(attributes, "date1904")) dates = 1904;
      if (name !== "sheet") return;
      const relation = relations.get(attributes("id") ?? "");
      if (!relation) throw new UnreadableWorkbook("not_workbook", attributes("name") ?? "");
      // Sheets of charts and dialogues hold no cells.
      if (relation.type !== "worksheet") return;
      const isHidden = (attributes("state") ?? "visible") !== "visible";
      sheets.push({ name: attributes("name") ?? "", isHidden, part: relation.target });
    },
  });
  const own = { strings: partOf("sharedStrings"), styles: partOf("styles") };
  return { sheets, dates, main: main.target, ...own };
}

/** The content type of each part. */
function readTypes(zip: Zip): (part: string) => string {
  const file = "[Content_Types].xml";
  if (!zip.has(file))
    throw new UnreadableWorkbook(zip.has("mimetype") ? kindByMime(zip) : "other_document");
  const parts = new Map<string, string>();
  const endings = new Map<string, string>();
  readXmlPart(zip, file, {
    open: (name, attributes) => {
      const type = attributes("ContentType") ?? "";
      if (name === "Override")
        parts.set((attributes("PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
      if (name === "Default") endings.set((attributes("Extension") ?? "").toLowerCase(), type);
    },
  });
  return (part) => {
    const name = part.toLowerCase();
    return parts.get(name) ?? endings.get(name.split(".").at(-1)!) ?? "";
  };
}

/** LibreOffice's own files say what they are in a part of their own. */
function kindByMime(zip: Zip): "open_document" | "other_document" {
  let mime = "";
  zip.unpack("mimetype", (bytes) => void (mime += new TextDecoder().decode(bytes)));
  return mime.includes("opendocument.spreadsheet") ? "open_document" : "other_document";
}

function checkType(type: string, part: string): void {
  if (/spreadsheetml\.(?:sheet|template)\.main\+xml$/.test(type)) return;
  if (/macroEnabled/.test(type)) throw new UnreadableWorkbook("macro_workbook");
  if (/sheet\.binary/.test(type)) throw new UnreadableWorkbook("binary_workbook");
  throw new UnreadableWorkbook(
    /word|presentation|visio/.test(type) ? "other_document" : "not_workbook",
    part,
  );
}

interface Relation {
  /** The last word of its address, the same in both editions of the standard. */
  readonly type: string;
  readonly target: string;
}

/** What a part refers to, by the names that it uses; what lies outside of the file is left out. */
function relationsOf(zip: Zip, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf("/") + 1;
  const [folder, name] = [part.slice(0, slash), part.slice(slash)];
  const relations = new Map<string, Relation>();
  readXmlPart(zip, `${folder}_rels/${name}.rels`, {
    open: (element, attributes) => {
      if (element !== "Relationship" || attributes("TargetMode") === "External") return;
      const type = (attributes("Type") ?? "").split("/").at(-1)!;
      relations.set(attributes("Id") ?? "", {
        type,
        target: resolve(folder, attributes("Target") ?? ""),
      });
    },
  });
  return relations;
}

/** The part that a target means; one that leads out of the package stays within it. */
function resolve(folder: string, target: string): string {
  const steps: string[] = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
