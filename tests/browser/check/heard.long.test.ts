import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CDPSession } from "playwright-core";
import { findDataset } from "../../../scripts/data/declared.ts";
import { limitsOf, openRegister } from "../../../scripts/data/register.ts";
import { checkStream } from "../../../src/pipeline/check/check.ts";
import { findingName } from "../../../src/words/reading/findingName.ts";
import { sourceOfFile } from "../../../src/pipeline/sources/sourceOfFile.ts";
import { startVisit, type Visit } from "../visit.ts";
import { hand, openCheck, saidOf } from "./checkRoom.ts";
import { kindsOfMistakes, twelveMistakes } from "./twelveMistakes.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

/** What Chromium hands to whatever reads the page aloud. */
interface Heard {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

/** All of its nodes; those that are not heard themselves may have some within that are. */
async function heardIn(session: CDPSession): Promise<readonly Heard[]> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes as readonly Heard[];
}

const words = (text = ""): string => text.replace(/\s+/g, " ").trim();

/** What the command line finds in the same bytes. */
function findings() {
  const [dataset, places] = [findDataset("village-funds")!, openRegister()()];
  const name = "กองทุน.xlsx";
  const stream = checkStream({
    ...{ dataset, places, file: name, source: sourceOfFile(dataset, name), fixes: [] },
    knownLimits: limitsOf(dataset, places),
  });
  stream.push(twelveMistakes);
  stream.end();
  return stream.result().findings.filter(({ severity }) => severity === "refuse");
}

describe("what is read aloud of a checked file", () => {
  it.each(["th", "en"] as const)(
    "names every finding, its cell, what is wrong, what to do and what is suggested (%s)",
    async (language) => {
      const { page, context } = await openCheck(
        visit,
        language === "th" ? "/check/" : "/en/check/",
      );
      const session = await context.newCDPSession(page);
      await session.send("Accessibility.enable");
      await hand(page, [{ name: "กองทุน.xlsx", bytes: twelveMistakes }]);
      await saidOf(page, 1);
      const all = findings();
      expect(all).toHaveLength(kindsOfMistakes);
      const summaries = (await heardIn(session)).filter(
        ({ role }) => role?.value === "DisclosureTriangle",
      );
      for (const { code, column, expected } of all) {
        const wrong = findingName(code)?.[language] ?? expected[language];
        expect(
          summaries
            .map(({ name }) => words(name?.value))
            .filter((name) => name.includes(wrong) && name.includes(`“${column}”`)),
        ).not.toEqual([]);
      }
      const closed = page.locator(".check-cause:not([open]) > summary");
      while ((await closed.count()) > 0) await closed.first().press("Enter");
      const tree = await heardIn(session);
      const byId = new Map(tree.map((node) => [node.nodeId, node]));
      const isWithin = (node: Heard | undefined, id: string): boolean =>
        node !== undefined && (node.nodeId === id || isWithin(byId.get(node.parentId ?? ""), id));
      const regions = tree.filter(({ role }) => role?.value === "region");
      for (const { code, column, cell, expected, advice, received, suggest } of all) {
        const wrong = findingName(code)?.[language] ?? expected[language];
        const own = regions.filter(
          ({ name, description }) =>
            words(name?.value).includes(wrong) &&
            words(name?.value).includes(`“${column}”`) &&
            words(description?.value).includes(words(advice[language])) &&
            words(description?.value).includes(words(expected[language])),
        );
        expect([cell, own.length]).toEqual([cell, 1]);
        const inside = tree.filter((node) => !node.ignored && isWithin(node, own[0]!.nodeId));
        const named = (role: string) =>
          inside.filter((one) => one.role?.value === role).map(({ name }) => words(name?.value));
        expect(named("rowheader")).toContain(cell);
        expect(named("cell").join(" ")).toContain(received);
        const [press] = named("button").filter((name) => name.includes(cell!));
        expect(press).toContain(`“${suggest[0]}”`);
        expect(press).toContain(`“${received}”`);
      }
    },
  );

  it("tells the verdict in a region that was there before", async () => {
    const { page, context } = await openCheck(visit);
    const session = await context.newCDPSession(page);
    await session.send("Accessibility.enable");
    const live = async () => {
      const tree = await heardIn(session);
      const byId = new Map(tree.map((node) => [node.nodeId, node]));
      const isPolite = ({ properties = [] }: Heard) =>
        properties.some(({ name, value }) => name === "live" && value.value === "polite");
      const saying = (node: Heard | undefined): boolean =>
        node !== undefined && (isPolite(node) || saying(byId.get(node.parentId ?? "")));
      return {
        regions: tree.filter(({ role }) => role?.value === "status").map(({ nodeId }) => nodeId),
        said: tree
          .filter((node) => node.role?.value === "StaticText" && saying(node))
          .map(({ name }) => words(name?.value))
          .join(" "),
      };
    };
    const before = await live();
    expect(before.said).not.toContain("ไฟล์นี้");
    await hand(page, [{ name: "กองทุน.xlsx", bytes: twelveMistakes }]);
    await saidOf(page, 1);
    const after = await live();
    expect(after.said).toContain("กองทุน.xlsx: ไฟล์นี้ยังใช้ไม่ได้ ต้องแก้ 12 แห่ง รวม 12 เรื่อง");
    for (const region of before.regions) expect(after.regions).toContain(region);
  });
});
