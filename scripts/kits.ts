import { packKits } from "./site/kits.ts";
import { say } from "./terminal/say.ts";

/** `node scripts/kits.ts dist`: the kits of a built site. */
const [, , dist] = process.argv;
if (dist === undefined) throw new Error("built site not named");
const packed = packKits(dist);
say({ th: `${packed} ชุด`, en: `${packed} kits` });
