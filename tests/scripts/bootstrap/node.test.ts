import { describe, expect, it } from "vitest";
import { chooseNode } from "../../../scripts/bootstrap/node.mjs";

const bundled = { path: "node_modules/node", version: "v24.21.0" };
const own = (version: string) => ({ path: "/usr/bin/node", version });
const quiet = "--disable-warning=ExperimentalWarning";
const types = ["--experimental-strip-types", "--experimental-sqlite"];

describe("the Node that runs the scripts", () => {
  it("is the one installed with the project, whatever the user's own", () => {
    for (const version of ["v20.20.2", "v24.0.0", "v26.1.0"]) {
      expect(chooseNode({ installed: bundled, own: own(version) })?.path).toBe(bundled.path);
    }
  });

  it.each([
    ["v22.15.0", [...types, quiet]],
    ["v22.20.0", [...types, quiet]],
    ["v23.8.0", [quiet]],
    ["v24.21.0", [quiet]],
    ["v100.0.0", [quiet]],
  ])(
    "is the user's own %s where none is installed, told to read types if need be",
    (version, flags) => {
      expect(chooseNode({ installed: null, own: own(version) })).toEqual({
        path: "/usr/bin/node",
        flags,
      });
    },
  );

  // 22.12 to 22.14 and the first of 23 read TypeScript, and have no Zstandard.
  it.each(["v23.7.0", "v22.14.0", "v22.12.0", "v20.20.2", "v18.0.0"])("is never %s", (version) => {
    expect(chooseNode({ installed: null, own: own(version) })).toBeNull();
  });
});
