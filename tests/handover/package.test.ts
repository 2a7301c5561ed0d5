import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packageName } from "../../src/pipeline/handover/packageName.ts";
import { isWithin, readHandOver } from "../../src/pipeline/handover/readHandOver.ts";
import { findingText } from "../../src/words/reading/findingText.ts";
import { bytesOf, made, parts, tamperedWith } from "./packages.ts";

const folder = "data/raw/cdd-otop-sales/2570";
const unpacked = unzipSync(made());
const read = (bytes: Uint8Array) => readHandOver(bytes, "p.zip");
const codes = (bytes: Uint8Array) => {
  const answer = read(bytes);
  return "handOver" in answer ? [] : answer.map(({ code }) => code);
};

/** The package with its handover.json changed. */
const saying = (change: (said: Record<string, unknown>) => void): Uint8Array =>
  tamperedWith((files) => {
    const said = JSON.parse(new TextDecoder().decode(files["handover.json"])) as Record<
      string,
      unknown
    >;
    change(said);
    files["handover.json"] = bytesOf(JSON.stringify(said));
  }, unpacked);

describe("a package", () => {
  it("holds the file byte for byte where it belongs, its source.json, its changes and its report", () => {
    expect(Object.keys(unpacked)).toEqual([
      "handover.json",
      `${folder}/province_data.csv`,
      `${folder}/source.json`,
      `${folder}/changes-province_data.csv`,
      "report.html",
    ]);
    expect(unpacked[`${folder}/province_data.csv`]).toEqual(parts.file);
    const source = JSON.parse(
      new TextDecoder().decode(unpacked[`${folder}/source.json`]),
    ) as object;
    expect(source).toEqual({ ...parts.origin, attachments: ["changes-province_data.csv"] });
  });

  it("is the same bytes whenever and wherever it is made, and read whole", () => {
    expect(made()).toEqual(made());
    expect(read(made())).toMatchObject({ handOver: parts.handOver });
  });

  it("is named for its table, its release and the day on which the file came", () => {
    expect(packageName("otop-sales", "2570", "22 พ.ย. 2570")).toBe(
      "otop-sales_2570_2570-11-22.zip",
    );
    expect(packageName("otop-sales", "2570-2", "2026-11-22")).toBe(
      "otop-sales_2570-2_2569-11-22.zip",
    );
  });

  it("may have been packed again by a system that leaves its own beside", () => {
    const again = tamperedWith((files) => {
      files["__MACOSX/._report.html"] = bytesOf("x");
      files[".DS_Store"] = bytesOf("x");
      files["data/"] = new Uint8Array();
    }, unpacked);
    expect(codes(again)).toEqual([]);
  });
});

describe("a package that anyone may have made", () => {
  const withFile = (name: string) =>
    tamperedWith((files) => (files[name] = bytesOf("x")), unpacked);

  it.each([
    ...["../evil.csv", "data/raw/../../evil", "/etc/passwd", "C:\\evil.csv", "data\\raw\\x.csv"],
    ...["c:evil", "data/raw/x/2570/../../../../y", "a\u0000b", "evil\u202Evsc", "data/raw/x./y"],
  ])("is refused for the name %j", (name) => {
    expect(codes(withFile(name))).toEqual(["package_unsafe_name"]);
  });

  it.each([
    [
      "a file that it does not list",
      withFile("data/raw/cdd-otop-sales/2570/more.csv"),
      "package_unknown_file",
    ],
    ["a script beside", withFile("scripts/publish.ts"), "package_unknown_file"],
    [
      "a file that is not the one of its hash",
      tamperedWith(
        (files) => (files[`${folder}/province_data.csv`] = bytesOf("จังหวัด,1\n")),
        unpacked,
      ),
      "package_altered",
    ],
    [
      "another source.json",
      tamperedWith((files) => (files[`${folder}/source.json`] = bytesOf("{}")), unpacked),
      "package_altered",
    ],
    [
      "no file",
      tamperedWith((files) => void delete files[`${folder}/province_data.csv`], unpacked),
      "package_incomplete",
    ],
    [
      "no list",
      tamperedWith((files) => void delete files["handover.json"], unpacked),
      "package_incomplete",
    ],
    [
      "a listed file of another place",
      saying((said) =>
        Object.assign(said["files"] as object, {
          "src/paths.ts": { bytes: 1, sha256: "0".repeat(64) },
        }),
      ),
      "package_unknown_file",
    ],
    [
      "a place outside data/raw",
      saying((said) => (said["file"] = "src/paths.ts")),
      "package_manifest",
    ],
    ["a place above", saying((said) => (said["file"] = "data/raw/../../x/y")), "package_manifest"],
    ["a table that is a path", saying((said) => (said["table"] = "../x")), "package_manifest"],
    [
      "another format",
      saying((said) => (said["format"] = "chumchon-handover-9")),
      "package_manifest",
    ],
    [
      "a hash that is none",
      saying((said) => (said["files"] = { a: { bytes: 1, sha256: "x" } })),
      "package_manifest",
    ],
    [
      "a folder that is no edition",
      saying((said) => (said["release"] = "latest")),
      "package_manifest",
    ],
    ["text for a ZIP", bytesOf("จังหวัด,ยอด\n"), "package_damaged"],
    ["half of its bytes", made().slice(0, 400), "package_damaged"],
    ["nothing", new Uint8Array(), "package_damaged"],
  ])("is refused for %s", (_, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
  });

  it("is refused when a name is there twice, whichever is meant", () => {
    const other = tamperedWith((files) => (files["report.htmX"] = bytesOf("y")), unpacked);
    const twice = Buffer.from(other).toString("latin1").replaceAll("report.htmX", "report.html");
    expect(codes(Buffer.from(twice, "latin1"))).toEqual(["package_damaged"]);
  });

  it("is refused when a part that people write unpacks to more than anyone writes", () => {
    const bomb = tamperedWith(
      (files) => (files["handover.json"] = new Uint8Array(40 * 1024 ** 2)),
      unpacked,
    );
    expect(codes(bomb)).toEqual(["package_too_large"]);
  });

  it("is told of in both languages, with what to do", () => {
    const [finding] = read(withFile("../evil.csv")) as readonly Parameters<typeof findingText>[0][];
    expect(findingText(finding!, "th")).toContain("../evil.csv");
    expect(findingText(finding!, "th")).toContain("ไม่มีสิ่งใดถูกวางลงเครื่อง");
    expect(findingText(finding!, "en")).toContain("Nothing was put anywhere");
  });
});

it("lets no name out of the folder, whatever the system", () => {
  for (const name of ["a/b.csv", "ก/ข ค.csv", "data/", "a..b/c"])
    expect([name, isWithin(name)]).toEqual([name, true]);
  for (const name of ["", "/a", "a//b", "./a", "a/..", "a\\b", "a:b", "a ", "a./b", "a\nb", "*"])
    expect([name, isWithin(name)]).toEqual([name, false]);
});
