import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands, scriptOf } from "../../../scripts/bootstrap/commands.mjs";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

describe("the commands", () => {
  it("are those of package.json, each through the bootstrap", () => {
    const expected = Object.keys(commands).map((name) => [
      name,
      `node scripts/bootstrap.mjs ${name}`,
    ]);
    expect(scripts).toEqual(Object.fromEntries(expected));
  });

  it.each(Object.entries(commands))("%s has its script", (name, path) => {
    expect(scriptOf(name)).toBe(path);
    expect(existsSync(path)).toBe(true);
  });

  it.each([undefined, "", "toString", "publsh"])("%s is none of them", (name) => {
    expect(scriptOf(name)).toBeNull();
  });
});
