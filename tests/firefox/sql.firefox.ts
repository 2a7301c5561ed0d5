import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startVisit, type Visit } from "./visit.ts";

const commandKey = process.platform === "darwin" ? "Meta" : "Control";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit?.close());

describe("the SQL page in Firefox", () => {
  it("takes a statement by keyboard, in place of the one that stands there", async () => {
    const { page, context, complaints } = await visit.open(`${visit.url}explore/sql/`);
    const editor = await page.locator(".sql-editor-host >>> .cm-content").waitHandle();
    await editor.click();
    await page.keyboard.down(commandKey);
    await page.keyboard.press("a");
    await page.keyboard.up(commandKey);
    await page.keyboard.type("SELECT 40 + 2 AS answer");
    await page.keyboard.press("Escape");
    await page.keyboard.down(commandKey);
    await page.keyboard.press("Enter");
    await page.keyboard.up(commandKey);
    const cells = () =>
      page.$$eval(".sql-grid td", (cells) => cells.map(({ textContent }) => textContent));
    await expect.poll(cells, { timeout: 60_000 }).toEqual(["42"]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("keeps a worker made from a blob within the page's policy, as the engine's is", async () => {
    const asked: (string | undefined)[] = [];
    const stranger = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
    const { page, context, complaints } = await visit.open(`${visit.url}explore/sql/`);
    const own = `${visit.url}icon.svg`;
    expect(await page.evaluate(askFromWorker, own)).toBe("answered");
    expect(await page.evaluate(askFromWorker, address)).toBe("refused");
    // What is refused is told: so silence in the other tests means that nothing was.
    await expect.poll(() => complaints.join()).toMatch(/blocked .+\(connect-src\).+127\.0\.0\.1/);
    expect(asked).toEqual([]);
    await context.close();
    stranger.close();
  });
});

/** Whether a worker of the page reaches an address; what other origins answer is asked for unread. */
function askFromWorker(address: string): Promise<string> {
  const code = `fetch(${JSON.stringify(address)}, { mode: "no-cors" }).then(
    () => postMessage("answered"),
    () => postMessage("refused"),
  );`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(String(data));
    };
  });
}
