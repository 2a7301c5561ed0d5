import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Place {
  readonly port: number;
  readonly host: string;
}

/** Listens at a host; `localhost` is 127.0.0.1 and, where the machine has it, ::1. */
export async function listen(answer: RequestListener, place: Place): Promise<Listening> {
  const [first = "", second] = place.host === "localhost" ? ["127.0.0.1", "::1"] : [place.host];
  const servers = [await listenAt(answer, { ...place, host: first })];
  const { port } = servers[0]!.address() as AddressInfo;
  const close = async () => void (await Promise.all(servers.map(closeServer)));
  try {
    if (second) servers.push(await listenAt(answer, { port, host: second }));
  } catch (error) {
    if (!isAbsentAddress(error)) {
      await close();
      throw error;
    }
  }
  return { port, close };
}

/** Whether nobody listens at the place yet. */
export async function isFree(place: Place): Promise<boolean> {
  try {
    const { close } = await listen(() => {}, place);
    await close();
    return true;
  } catch (error) {
    if (isCode(error, "EADDRINUSE")) return false;
    throw error;
  }
}

function listenAt(answer: RequestListener, { port, host }: Place): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const isAbsentAddress = (error: unknown): boolean =>
  isCode(error, "EADDRNOTAVAIL") || isCode(error, "EAFNOSUPPORT");

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
