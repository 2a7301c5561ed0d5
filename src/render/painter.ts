import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";

/** Runs beside the build, on a core of its own: takes pictures as SVG, gives them back as PNG. */
const { fontFiles } = workerData as { readonly fontFiles: readonly string[] };

parentPort?.on("message", ({ id, svg }: { readonly id: number; readonly svg: string }) => {
  try {
    const painter = new Resvg(svg, {
      font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "Sarabun" },
    });
    parentPort?.postMessage({ id, png: Uint8Array.from(painter.render().asPng()) });
  } catch (error) {
    parentPort?.postMessage({ id, problem: String(error) });
  }
});
