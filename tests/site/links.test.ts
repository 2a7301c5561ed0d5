import { published } from "../livePublication.ts";
import { distFolder } from "./dist.ts";
import { describeLinks } from "./linksHold.ts";

describeLinks(() => ({ folder: distFolder, site: "http://localhost:4321", base: "/", published }));
