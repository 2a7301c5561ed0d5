import { readings } from "./readings.ts";

Object.assign(globalThis, { readings });
