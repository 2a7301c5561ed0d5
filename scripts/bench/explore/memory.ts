import type { Opened } from "../web/browser.ts";

/**
 * What the tab takes once rubbish is collected: scripts, their data and the document, those of its
 * workers among them, as the browser counts them for the page. It tells only a page apart from all others.
 */
export async function measureMemory({ page, devtools }: Opened): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  return page.evaluate(async () => {
    const counting = performance as unknown as {
      measureUserAgentSpecificMemory: () => Promise<{ bytes: number }>;
    };
    return (await counting.measureUserAgentSpecificMemory()).bytes;
  });
}
