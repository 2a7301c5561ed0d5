import { build } from "vite";

/** One module for a browser, with everything it imports inside. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["es"], fileName: "page" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  if (!made || !("output" in made)) throw new Error(`module was not bundled: ${entry}`);
  return made.output[0].code;
}
