import { createResponder } from "../../scripts/serve/respond.ts";
import { standingSite } from "../../scripts/serve/standingSite.ts";
import { listen } from "../../scripts/serve/listen.ts";
import { readFileSync } from "node:fs";
import { answerFaultily, type Fault } from "../faultyAnswer.ts";
import { serveFolder } from "../../scripts/serve.ts";
import { distFolder, fileOf } from "../site/dist.ts";

/** The built site on a server that can go down, fail, answer slowly, change a page or cut a file short. */
export interface UnsteadySite {
  readonly url: string;
  /** The paths that were asked for since `url` was opened. */
  readonly asked: string[];
  readonly trouble: {
    isDown: boolean;
    isSlow: boolean;
    isFailing: boolean;
    readonly changed: Map<string, (html: string) => string>;
    readonly cut: Set<string>;
    /** What befalls the answers to some addresses. */
    fault: { readonly of: RegExp; readonly kind: Fault } | null;
  };
  readonly close: () => Promise<void>;
}

export async function startUnsteadySite(): Promise<UnsteadySite> {
  const trouble = {
    ...{ isDown: false, isSlow: false, isFailing: false },
    ...{ changed: new Map<string, (html: string) => string>(), cut: new Set<string>() },
    fault: null as UnsteadySite["trouble"]["fault"],
  };
  const sound = await serveFolder({ root: distFolder });
  const asked: string[] = [];
  const respond = createResponder(standingSite(distFolder), "/");
  const { port, close } = await listen(
    (request, response) => {
      const path = request.url?.split("?")[0] ?? "/";
      const change = trouble.changed.get(path);
      asked.push(path);
      if (trouble.isDown) return void request.socket.destroy();
      if (trouble.isFailing) return void response.writeHead(503).end();
      if (trouble.fault?.of.test(path))
        return answerFaultily(trouble.fault.kind, sound.url, request, response);
      if (trouble.cut.has(path)) {
        const bytes = readFileSync(fileOf(distFolder, path) as string);
        response.writeHead(200, { "Content-Length": bytes.length, "Content-Type": "text/plain" });
        response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy());
        return;
      }
      if (change) {
        const html = readFileSync(fileOf(distFolder, path) as string, "utf8");
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
        return void response.end(change(html));
      }
      if (trouble.isSlow && request.headers.accept?.includes("text/html"))
        return void setTimeout(
          () => void respond(request, response).catch(() => {}),
          20_000,
        ).unref();
      void respond(request, response).catch(() => {});
    },
    { port: 0, host: "localhost" },
  );
  return {
    url: `http://localhost:${port}`,
    ...{ asked, trouble },
    close: async () => void (await Promise.all([close(), sound.close()])),
  };
}
