import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownerLines } from "../../src/models/sources/whoToAsk.ts";
import { readContacts } from "../../src/pipeline/sources/contacts.ts";
import { readSiteSettings } from "../../src/pipeline/sources/siteSettings.ts";
import { newFilePage, parseRepository, uploadPage } from "../../src/schema/releases/repository.ts";
import { noOwner } from "../../src/schema/releases/siteOwner.ts";
import { findingText } from "../../src/words/reading/findingText.ts";

const data = join(import.meta.dirname, "../../data");
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) => readSiteSettings(bytes(JSON.stringify(value, null, 1)));
const codes = (value: unknown) => read(value).findings.map(({ code }) => code);

const good = {
  name: "สำนักงานตัวอย่าง",
  email: "ask@example.go.th",
  telephone: "0 2141 6000 ต่อ 12",
  website: "https://example.go.th/",
  corrections: "https://example.go.th/report",
  repository: "https://github.com/agency/chumchon",
};

describe("the settings of the site's owner", () => {
  it("are read whole, and may leave out anything", () => {
    expect(read(good)).toEqual({ owner: good, address: null, findings: [] });
    expect(read({})).toEqual({ owner: noOwner, address: null, findings: [] });
    const address = "https://example.go.th/chumchon/";
    expect(read({ ...good, address })).toEqual({ owner: good, address, findings: [] });
    expect(read({ name: "ก", email: null }).owner).toEqual({ ...noOwner, name: "ก" });
    expect(read({ corrections: "err@example.org" }).findings).toEqual([]);
    expect(read({ telephone: "๐๒-๑๔๑-๖๐๐๐" }).owner.telephone).toBe("02-141-6000");
  });

  it.each([
    [{ email: "ask at example" }, "site_email"],
    [{ email: "mailto:a@b.th" }, "site_email"],
    [{ telephone: "ถามที่เคาน์เตอร์" }, "site_telephone"],
    [{ website: "example.go.th" }, "source_address"],
    [{ corrections: "โทรมา" }, "source_address"],
    [{ telephone: 21416000 }, "source_not_text"],
    [{ name: "" }, "source_empty"],
    [{ name: "TODO" }, "source_placeholder"],
    [{ address: "example.go.th" }, "site_address"],
    [{ address: "https://example.go.th/?a" }, "site_address"],
    [{ repository: "github.com/agency/chumchon" }, "site_repository"],
    [{ repository: "https://github.com/agency" }, "site_repository"],
    [{ repository: "https://github.com.example.org/agency/chumchon" }, "site_repository"],
    [{ repository: "https://github.com/a/b?c=//d" }, "site_repository"],
    [{ contact: "a@b.th" }, "site_property_unknown"],
  ])("refuse %o", (value, code) => {
    expect(codes(value)).toEqual([code]);
  });

  it("know a project that files can be added to, with its branch", () => {
    const github = parseRepository("https://github.com/agency/chumchon/tree/data/2570/")!;
    expect(github).toEqual({
      ...{ host: "github", address: "https://github.com/agency/chumchon", branch: "data/2570" },
    });
    expect(newFilePage(github, "data/raw/a/2570/source.json", "ก&b")).toBe(
      "https://github.com/agency/chumchon/new/data/2570?filename=data%2Fraw%2Fa%2F2570%2Fsource.json&value=%E0%B8%81%26b",
    );
    expect(uploadPage(github, "data/raw/a/2570")).toBe(
      "https://github.com/agency/chumchon/upload/data/2570/data/raw/a/2570",
    );
    const gitlab = parseRepository("https://gitlab.com/group/sub/chumchon/-/tree/main")!;
    expect(newFilePage(gitlab, "a.json", "x")).toBe(
      "https://gitlab.com/group/sub/chumchon/-/new/main?file_name=a.json&content=x",
    );
    expect(parseRepository("https://github.com/agency/chumchon.git")?.address).toBe(github.address);
  });

  it("say line, column and cure in both languages, and the cure holds", () => {
    const [finding] = readSiteSettings(bytes('{\n "name": "ก",\n "phone": "1548"\n}')).findings;
    expect(finding).toMatchObject({ file: "site.json", line: 3, column: "phone" });
    expect(findingText(finding!, "th")).toContain('เปลี่ยนชื่อเป็น "telephone"');
    expect(findingText(finding!, "en")).toContain('Rename it "telephone".');
    expect(read({ name: "ก", telephone: "1548" }).findings).toEqual([]);
  });

  it("tell of broken JSON without a command that makes another file", () => {
    const { findings } = readSiteSettings(bytes("name: ก"));
    expect(findings.length).toBeGreaterThan(0);
    for (const one of findings) expect(findingText(one, "th")).not.toContain("npm run data");
  });
});

describe("what a page's foot says", () => {
  it("leads to each way that the settings name, mistakes first", () => {
    const lines = ownerLines(good, "th")!;
    expect(lines.name).toBe(good.name);
    expect(lines.ways.map(({ href }) => href)).toEqual([
      "https://example.go.th/report",
      "mailto:ask@example.go.th",
      "tel:021416000",
      "https://example.go.th/",
    ]);
  });

  it("has nothing of an owner where no settings name one", () => {
    expect(ownerLines(noOwner, "en")).toBe(null);
    expect(ownerLines(undefined, "th")).toBe(null);
  });
});

describe("contacts of agencies", () => {
  const header = "agency,office,about,telephone,website,page_title,page_url,date,quoted";
  const row = 'ก,ก,,0 2141 6000,,ข่าว,https://a.go.th/1,2025-08-17,"โทร 0-2141-6000"';
  const contactCodes = (text: string) => readContacts(bytes(text)).findings.map(({ code }) => code);

  it("committed stand each in the sentence that they quote", () => {
    const { contacts, findings } = readContacts(readFileSync(join(data, "contacts.csv")));
    expect(findings).toEqual([]);
    expect(contacts.length).toBeGreaterThan(3);
    expect(contacts.every(({ page_url }) => page_url.startsWith("https://"))).toBe(true);
  });

  it.each([
    ["another heading", `${header}x\n${row}`, "contact_columns"],
    ["a cell too few", `${header}\nก,ก`, "contact_columns"],
    ["no way at all", `${header}\n${row.replace("0 2141 6000", "")}`, "contact_nothing"],
    ["no page", `${header}\n${row.replace("https://a.go.th/1", "a.go.th")}`, "source_address"],
    ["no day", `${header}\n${row.replace("2025-08-17", "เมื่อวาน")}`, "contact_date"],
    [
      "a number not quoted",
      `${header}\n${row.replace("0 2141 6000", "0 2141 6001")}`,
      "contact_unquoted",
    ],
  ])("refuse %s", (_, text, code) => {
    expect(contactCodes(`${header}\n${row}`)).toEqual([]);
    expect(contactCodes(text)).toContain(code);
  });
});
