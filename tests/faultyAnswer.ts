import { type ClientRequest, get, type IncomingMessage, type ServerResponse } from "node:http";

/** What can befall an answer on its way. */
export const faults = ["hangs", "stalls", "drips", "cut", "missing", "failing", "page"] as const;
export type Fault = (typeof faults)[number];

/** Answers as another server would, but for a fault. */
export function answerFaultily(
  fault: Fault,
  source: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (fault === "hangs") return;
  if (fault === "missing") return void response.writeHead(404).end("nothing here");
  if (fault === "failing") return void response.writeHead(500).end("out of order");
  if (fault === "page") {
    response.writeHead(200, { "Content-Type": "text/html" });
    return void response.end("<!doctype html><title>Sign in to the Wi-Fi</title>");
  }
  asked(source, request, (status, headers, body) => {
    response.writeHead(status, headers);
    const half = body.subarray(0, body.length >> 1);
    if (fault === "stalls") return void response.write(half);
    if (fault === "cut") return void response.write(half, () => request.socket.destroy());
    void drip(response, body);
  });
}

/** Twelve pieces over more than a second. */
async function drip(response: ServerResponse, body: Buffer): Promise<void> {
  const step = Math.ceil(body.length / 12);
  for (let at = 0; at < body.length; at += step) {
    response.write(body.subarray(at, at + step));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  response.end();
}

function asked(
  source: string,
  { url = "/", headers }: IncomingMessage,
  then: (status: number, headers: IncomingMessage["headers"], body: Buffer) => void,
): ClientRequest {
  return get(new URL(url, source), { headers }, (answer) => {
    const parts: Buffer[] = [];
    answer.on("data", (part: Buffer) => parts.push(part));
    answer.on("end", () => then(answer.statusCode ?? 500, answer.headers, Buffer.concat(parts)));
  });
}
