import { benchBuild } from "./build.ts";
import { benchCards } from "./cards.ts";
import { benchExplore } from "./explore.ts";
import { benchHold } from "./hold.ts";
import { benchPublish, benchPublishLarge } from "./publish.ts";
import { benchReader, benchReaderMemory } from "./reader.ts";
import { benchSearch } from "./search.ts";
import { benchSite } from "./site.ts";

/** `npm run bench -- NAME`; without a name the site. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  site: benchSite,
  build: benchBuild,
  cards: benchCards,
  search: benchSearch,
  explore: benchExplore,
  hold: benchHold,
  reader: benchReader,
  "reader-10m": benchReaderMemory,
  publish: benchPublish,
  "publish-10m": benchPublishLarge,
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
