import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import { indexedPng } from "./indexedPng.ts";

/** Runs beside the build, on a core of its own: takes pictures as SVG, gives them back as PNG. */
const { fontFiles } = workerData as { readonly fontFiles: readonly string[] };

parentPort?.on("message", (svg: string) => {
  try {
    const picture = new Resvg(svg, {
      font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "Sarabun" },
    }).render();
    const { pixels: rgba, width, height } = picture;
    parentPort?.postMessage({ png: new Uint8Array(indexedPng({ rgba, width, height })) });
  } catch (error) {
    parentPort?.postMessage({ problem: String(error) });
  }
});
