/** `npm run bench -- NAME`; without a name the site. Each is loaded alone: some read a publication, some need none. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  site: async () => (await import("./site.ts")).benchSite(),
  pages: async () => (await import("./pages.ts")).benchPages(),
  build: async () => (await import("./build.ts")).benchBuild(),
  cards: async () => (await import("./cards.ts")).benchCards(),
  shown: async () => (await import("./shown.ts")).benchShown(),
  search: async () => (await import("./search.ts")).benchSearch(),
  explore: async () => (await import("./explore.ts")).benchExplore(),
  hold: async () => (await import("./hold.ts")).benchHold(),
  check: async () => (await import("./check.ts")).benchCheck(),
  house: async () => (await import("./house.ts")).benchHouse(),
  reader: async () => (await import("./reader.ts")).benchReader(),
  "reader-10m": async () => (await import("./reader.ts")).benchReaderMemory(),
  publish: async () => (await import("./publish.ts")).benchPublish(),
  "publish-10m": async () => (await import("./publish.ts")).benchPublishLarge(),
};

const [name = "site"] = process.argv.slice(2);
const bench = benches[name];
if (bench) await bench();
else {
  console.error(
    `ไม่มีการวัดชื่อ “${name}” · no such bench: choose one of ${Object.keys(benches).join(", ")}`,
  );
  process.exitCode = 2;
}

export {};
