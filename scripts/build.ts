import { buildSite } from "./site/build.ts";
import { listenForInterruption } from "./terminal/interruption.ts";

process.exitCode = (await buildSite(listenForInterruption())) ? 0 : 1;
