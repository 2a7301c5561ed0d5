import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const sources = ["../../src", "../../scripts"].map((path) => join(import.meta.dirname, path));

/** What the site calls otherwise, and the one name that it uses. */
const refused: readonly (readonly [RegExp, string])[] = [
  // The government's catalogue of data has a type of this name.
  [/(?<!ข้อมูล)ระเบียน/, "แถว"],
  [/แฟ้ม/, "ไฟล์"],
  [/(?:\} |ทุก)จุด/, "แห่ง"],
  [/ถามข้อมูล/, "ค้นและคำนวณข้อมูล"],
  [/Ko Kho Kho Cho/, "Kor Khor Khor Jor"],
  [/[Cc]ommunity developer|[Cc]ommunity development worker/, "community development officers"],
  [/[Pp]artner team|Move for Fund Teams/, "Move for Fund teams"],
  [/[Cc]ommunity fund (?:management )?cent/, "fund management centres"],
  [/[Dd]evelopment (?:after|under|on) (?:the )?royal initiatives"/, "royal-initiative work"],
];

test("one thing has one name", () => {
  const files = sources
    .flatMap((source) => readdirSync(source, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|astro|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const wrong = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) =>
        refused
          .filter(([name]) => name.test(line))
          .map(([name, instead]) => `${file}:${i + 1} ${name} → ${instead}`),
      ),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});
