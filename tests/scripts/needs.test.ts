import { expect, it } from "vitest";
import { needsSite } from "../../scripts/site/needs.ts";

it.each([
  [[], true],
  [["-t", "a name"], true],
  [["tests"], true],
  [["tests/"], true],
  [["tests/site"], true],
  [["tests/browser/engine.long.test.ts"], true],
  [["tests/words", "tests/site/links.test.ts"], true],
  [["links"], true],
  [["tests/words"], false],
  [["tests/words/baht.test.ts", "tests/scripts"], false],
  [["--bail=1", "tests/schema"], false],
])("of the tests named by %j, some need the built site: %s", (args, expected) => {
  expect(needsSite(args)).toBe(expected);
});
