import { spawn } from "node:child_process";
import { parseHTML } from "linkedom";
import { expect, it, onTestFinished } from "vitest";
import { projectRoot } from "../../scripts/project.ts";
import { tool } from "../../scripts/terminal/command.ts";

/** The server that pages are worked on with, as `npm run dev` starts it once the data is published. */
async function startAstro(): Promise<string> {
  const { file, args } = tool("astro", "dev", "--port", "0");
  const server = spawn(file, args, {
    cwd: projectRoot,
    // What a terminal has, and nothing of the variables that a test runner sets for the code it runs.
    env: { ...pick("PATH", "HOME", "TMPDIR"), ASTRO_TELEMETRY_DISABLED: "1" },
  });
  onTestFinished(() => void server.kill());
  let said = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (url) resolve(url);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.on("exit", () => reject(new Error(said)));
  });
}

const pick = (...names: string[]) =>
  Object.fromEntries(
    names.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : [])),
  );

it("serves pages while they are worked on, with nothing but elements in their heads", async () => {
  const url = await startAstro();
  for (const path of ["", "en/charts/otop-rank/", "embed/otop-rank/00/"]) {
    const answer = await fetch(url + path);
    expect([path, answer.status]).toEqual([path, 200]);
    const { document } = parseHTML(await answer.text());
    const texts = [...document.head.childNodes].filter(({ nodeType }) => nodeType === 3);
    expect(texts.map(({ textContent }) => textContent?.trim()).join("")).toBe("");
    expect(document.querySelector("h1")?.textContent).not.toBe("");
  }
});
