import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { pagesIn } from "./dist.ts";
import { addTable, describeAnotherTable } from "./inWorkshop/anotherTable.ts";
import { base, describeBasePath, site } from "./inWorkshop/basePath.ts";
import { describeHosts } from "./inWorkshop/onHosts.ts";
import type { Built } from "./inWorkshop/built.ts";
import { describeHostileCell, putHostileCells } from "./inWorkshop/hostileCell.ts";
import { addWithoutCode, describeWithoutCode } from "./inWorkshop/noCode.ts";
import {
  type CopiedLinks,
  copyNewLink,
  copyOldLinks,
  correctAValue,
  describePins,
  movePages,
} from "./inWorkshop/pins.ts";
import { changeAValue, describeReleases, emptyShelf } from "./inWorkshop/releases.ts";
import { buildCommand, openWorkshop, publishCommand, verifyCommand } from "./workshop.ts";

// A build takes half a minute: what can be tried on one site is tried on one.
const env = { SITE_URL: site, BASE_PATH: base, BASE_URL: base, ONLY_PROVINCES: "50,58" };
const workshop = openWorkshop("one");
let built: Built;
const links: CopiedLinks = { thai: "", english: "", unchanged: "", newest: "" };

beforeAll(() => {
  addTable(workshop);
  addWithoutCode(workshop);
  putHostileCells(workshop);
  emptyShelf(workshop);
  movePages(workshop);
  succeed(releaseCommand("2600-01", "รุ่นทดสอบ"));
  Object.assign(links, copyOldLinks(workshop));
  changeAValue(workshop);
  succeed(releaseCommand("2600-02", "แก้จำนวนหมู่บ้าน"));
  correctAValue(workshop);
  succeed(releaseCommand("2600-03", "แก้จำนวนตำบล"));
  Object.assign(links, copyNewLink(workshop));
  succeed(verifyCommand);
  succeed(buildCommand);
  const dist = join(workshop.folder, "dist");
  built = { workshop, dist, pages: pagesIn(dist), site, base };
}, 900_000);
afterAll(workshop.close);

const releaseCommand = (id: string, why: string) => [
  ...publishCommand,
  ...["--release", id, "--acknowledge", why],
];

function succeed(command: readonly string[]): void {
  const { status, output } = workshop.run(command, env);
  if (status !== 0) throw new Error(output);
}

describeAnotherTable(() => built);
describeWithoutCode(() => built);
describeHostileCell(() => built);
describeReleases(() => built);
describePins(() => built, links);
describeBasePath(() => built);
describeHosts(() => built);
