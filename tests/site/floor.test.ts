import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { rulesOf, splitAt, type SheetRule } from "../../scripts/site/styles/sheet.ts";
import { distFolder, filesIn, pageFilesIn } from "./dist.ts";

/**
 * The built scripts and styles, read against the floor that `docs/browsers.md` names: Chrome and Android's
 * WebView 109, Safari 16.4, Firefox ESR 115. All three know ECMAScript 2022.
 */
const texts = new Map<string, string>();
function read(file: string): string {
  const text = texts.get(file) ?? readFileSync(join(distFolder, file), "utf8");
  texts.set(file, text);
  return text;
}
const built = filesIn(distFolder);
const scripts = built.filter((file) => /^(_astro\/.*|embed\/[^/]*|[^/]*)\.js$/.test(file));
const sheets = built.filter((file) => file.endsWith(".css"));

/** What came later, and the scripts that may say it: other people's, which ask first. */
const later: readonly (readonly [name: RegExp, allowedIn: RegExp])[] = [
  [/\bArray\.fromAsync\b/, /^$/],
  [/\bPromise\.(?:withResolvers|try)\b/, /^$/],
  [/\bURL\.(?:parse|canParse)\b/, /^$/],
  [/\bAbortSignal\.any\b/, /^$/],
  [/\b(?:Iterator\.from|Error\.isError|RegExp\.escape|Math\.sumPrecise|Float16Array)\b/, /^$/],
  [/\.toSpliced\(/, /^$/],
  [/\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/, /^$/],
  [/\.(?:isWellFormed|toWellFormed|checkVisibility|showPopover|startViewTransition)\(/, /^$/],
  [/\.(?:transferToFixedLength|toBase64|setFromBase64|requestClose)\(/, /^$/],
  [/\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|reduce|flatMap|toArray)\(/, /^$/],
  [/\.matchAll\([^()]*\)\.(?:map|filter|some|every|find|reduce|flatMap|toArray)\(/, /^$/],
  [/\bIntl\.DurationFormat\b/, /^$/],
  [/\bIntl\.Segmenter\b/, /^_astro\/(?:words|editor)\./],
];

/** What a page's first script gives to a browser that lacks it. */
const given = /\.(?:groupBy|toSorted|toReversed)\(/g;
const giver = /\("?groupBy"?,|`groupBy`,|"groupBy",/;

describe("the built scripts", () => {
  it("are written in ECMAScript 2022", () => {
    const newer = scripts.filter((file) => !isReadable(read(file)));
    expect(scripts.length).toBeGreaterThan(40);
    expect(newer).toEqual([]);
  });

  it("would be refused with what came later", () => {
    for (const code of [
      "/[a--b]/v.test(x)",
      "using a = b()",
      `import a from "b" with {type:"json"}`,
    ])
      expect([code, isReadable(code)]).toEqual([code, false]);
  });

  it("ask for nothing that the floor lacks, but where they see to it themselves", () => {
    const found = scripts.flatMap((file) =>
      later
        .filter(([name, allowedIn]) => name.test(read(file)) && !allowedIn.test(file))
        .map(([name]) => `${file}: ${name.source}`),
    );
    expect(found).toEqual([]);
  });

  it("bring along what older browsers lack, in pages and in workers, wherever it is used", () => {
    const using = scripts.filter((file) => (read(file).match(given) ?? []).length > 0);
    const without = using.filter((file) => ![...entriesOf(file)].every(givesFirst));
    expect(using.length).toBeGreaterThan(3);
    expect(without).toEqual([]);
  });
});

function isReadable(code: string): boolean {
  try {
    parse(code, { ecmaVersion: 2022, sourceType: "module" });
    return true;
  } catch {
    return false;
  }
}

const importsOf = (file: string): readonly string[] => imports().get(file) ?? [];

let found: ReadonlyMap<string, readonly string[]> | undefined;
const imports = (): ReadonlyMap<string, readonly string[]> =>
  (found ??= new Map(scripts.map((file) => [file, namedIn(read(file))])));

const namedIn = (code: string): readonly string[] =>
  [...code.matchAll(/["'`](?:\.\/|\.\.\/_astro\/|\/_astro\/)([\w.~$@+-]+\.js)["'`]/g)]
    .map(([, name]) => `_astro/${name}`)
    .filter((file) => scripts.includes(file));

/** Where a reader comes in: the scripts that a page names, of those that a script is fetched by. */
function entriesOf(file: string): ReadonlySet<string> {
  const above = new Set([file]);
  for (const one of above)
    for (const other of scripts) if (importsOf(other).includes(one)) above.add(other);
  return new Set([...above].filter((one) => named.has(one)));
}

const named = new Set(
  [...pageFilesIn(distFolder).values()].flatMap((file) =>
    // What is fetched ahead is run where a script imports it.
    namedIn(readFileSync(file, "utf8").replace(/<link rel="modulepreload"[^>]*>/g, "")),
  ),
);

/** Whether a script, or what it fetches, holds what is given. */
function givesFirst(entry: string): boolean {
  const below = new Set([entry]);
  for (const one of below) for (const file of importsOf(one)) below.add(file);
  return [...below].some((file) => giver.test(read(file)));
}

describe("the built styles", () => {
  it("are read without nesting and in colours that the floor knows", () => {
    const unknown = sheets.flatMap((file) =>
      [
        ...read(file).matchAll(
          /@scope|@starting-style|@property|color-mix\(|light-dark\(|oklch\(|\{[^{}]*[;{]\s*&/g,
        ),
      ].map(([found]) => `${file}: ${found}`),
    );
    expect(sheets.length).toBeGreaterThan(5);
    expect(unknown).toEqual([]);
  });

  it("keep a selector that a browser of the floor can't read in a rule of its own", () => {
    const wrong = sheets.flatMap((file) =>
      preludesOf(rulesOf(read(file)))
        .map((prelude) => splitAt(prelude, ","))
        .filter((list) => list.some(isNewer) && !list.every(isNewer))
        .map((list) => `${file}: ${list.join(", ")}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Firefox reads `:has()` from 121 on; one unknown selector of a list loses the rule. */
const isNewer = (selector: string): boolean =>
  /:has\(|::details-content|:open(?![\w-])|:popover-open|::-webkit-details-marker|::-webkit-/.test(
    selector,
  );

const preludesOf = (rules: readonly SheetRule[]): readonly string[] =>
  rules.flatMap((rule) => ("rules" in rule ? preludesOf(rule.rules) : [rule.prelude]));
