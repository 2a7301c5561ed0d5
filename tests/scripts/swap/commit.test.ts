import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../../scripts/site/files.ts";
import { isBroken, recover } from "../../../scripts/swap/commit.ts";
import { temporaryFolder, writeInto } from "../temporaryFolder.ts";
import { howMany } from "../../howMany.ts";

const replaced = ["public/data", "data/ledger", "dist"];

/** A project where `old` stands everywhere, and `new` is ready in a stage. */
function project(): string {
  const root = temporaryFolder();
  for (const [folder, text] of [
    ["", "old"],
    [".building/1", "new"],
  ] as const)
    for (const path of replaced)
      for (const file of ["index.html", `only-${text}/a.txt`, "both/b.txt"])
        writeInto(root, join(folder, path, file), `${text} ${file}`);
  return root;
}

const script = `
  import { putInPlace } from "${join(import.meta.dirname, "../../../scripts/swap/turn.ts")}";
  putInPlace(process.argv[1], process.argv[1] + "/.building/1");
`;

/** Puts the stage in place in a process of its own, which the preload lets fail as \`fail\` says. */
function put(
  root: string,
  fail = "",
  mount = "",
): { readonly signal: string | null; readonly error: string } {
  const preload = `--import=${join(import.meta.dirname, "failing.ts")}`;
  const flags = [
    "--disable-warning=ExperimentalWarning",
    preload,
    "--input-type=module-typescript",
  ];
  const { signal, stderr } = spawnSync(process.execPath, [...flags, "--eval", script, root], {
    encoding: "utf8",
    env: { ...process.env, FAIL: fail, MOUNT: mount },
  });
  return { signal, error: stderr };
}

/** `old`, `new`, or what else stands in each of the folders. */
function standing(root: string): string {
  const states = replaced.map((folder) => {
    const files = filesUnder(root, folder).map((path) => path.slice(folder.length + 1));
    const text = files.includes("index.html")
      ? readFileSync(join(root, folder, "index.html"), "utf8").slice(0, 3)
      : "no index";
    const isWhole =
      files.join() === ["both/b.txt", "index.html", `only-${text}/a.txt`].join() &&
      files.every((path) => readFileSync(join(root, folder, path), "utf8") === `${text} ${path}`);
    return isWhole ? text : files.join();
  });
  return [...new Set(states)].join(" | ");
}

const recovered = (root: string) => {
  const folders = replaced.map((path) => join(root, path));
  recover(root, folders);
  return standing(root);
};

const leftOver = (root: string) =>
  filesUnder(root, ".").filter((path) => /\.[a-z]+-(new|old)\//.test(path));

/** Every third moment, the first and the last among them; the long sweeps try each. */
const some = (moments: readonly number[]): number[] =>
  moments.filter((_, i) => i % howMany(3, 1) === 0 || i === moments.length - 1);

describe("folders that are replaced together", () => {
  it("are the new ones, and nothing is left beside them", () => {
    const root = project();
    expect(put(root).error).toBe("");
    expect([standing(root), isBroken(root), leftOver(root)]).toEqual(["new", false, []]);
  });

  // Every call that changes the disk, from the first to one that never comes.
  it.each(some(Array.from({ length: 24 }, (_, i) => i + 1)))(
    "are all old or all new after a kill at change %i of the disk, and whole after the next run",
    (call) => {
      const root = project();
      const { signal } = put(root, `write:${call}:KILL`);
      const begun = isBroken(root);
      const now = standing(root);
      if (!begun) expect(["old", "new"]).toContain(now);
      expect(recovered(root)).toBe(begun ? "new" : now);
      expect([isBroken(root), leftOver(root)]).toEqual([false, []]);
      if (signal === null) expect(now).toBe("new");
    },
  );

  it.each(some(Array.from({ length: 10 }, (_, i) => i + 1)))(
    "are all old when rename %i is refused, or all new",
    (call) => {
      const root = project();
      const { error } = put(root, `rename:${call}:EACCES`);
      expect(standing(root)).toBe(error === "" ? "new" : "old");
      expect([isBroken(root), leftOver(root)]).toEqual([false, []]);
    },
  );

  it.each(["ENOSPC", "EDQUOT"])("are all old when the disk says %s", (code) => {
    for (const kind of ["mkdir", "file"]) {
      const root = project();
      expect(put(root, `${kind}:1:${code}`).error).toContain(code);
      expect([standing(root), isBroken(root)]).toEqual(["old", false]);
    }
  });

  it.each(some(Array.from({ length: 10 }, (_, i) => 2 * i + 10)))(
    "are whole after the next run where one is a mount, after a kill at change %i",
    (call) => {
      const root = project();
      put(root, `write:${call}:KILL`, "/dist");
      const begun = isBroken(root);
      const now = standing(root);
      expect(recovered(root)).toBe(begun ? "new" : now);
      expect([isBroken(root), leftOver(root)]).toEqual([false, []]);
    },
  );

  it("are copied where they are made on another mount", () => {
    const root = project();
    expect(put(root, "rename:*:EXDEV").error).toBe("");
    expect([standing(root), leftOver(root)]).toEqual(["new", []]);
  });

  it("come to be where none stood", () => {
    const root = project();
    for (const path of replaced) rmSync(join(root, path), { recursive: true });
    put(root);
    expect(standing(root)).toBe("new");
  });

  it("follow a link, which stays one", () => {
    const root = project();
    rmSync(join(root, "dist"), { recursive: true });
    mkdirSync(join(root, "elsewhere"));
    symlinkSync("elsewhere/site", join(root, "dist"));
    put(root);
    expect(standing(root)).toBe("new");
    expect(existsSync(join(root, "elsewhere/site/index.html"))).toBe(true);
  });
});
