import { datedCopy } from "./copy.ts";
import { type Keeper, smallBytes } from "./keeper.ts";
import { partOf, wholeSizeOf } from "./part.ts";
import type { CacheName } from "./shelfName.ts";
import type { Shelves } from "./shelves.ts";

export interface Question {
  readonly address: string;
  readonly isPage: boolean;
  readonly range: string | null;
  /** Asks the network. */
  readonly ask: () => Promise<Response>;
  /** Goes on after the answer was given. */
  readonly later: (work: Promise<unknown>) => void;
}

export interface Answers {
  readonly latest: (question: Question) => Promise<Response>;
  readonly lasting: (shelf: CacheName, question: Question) => Promise<Response>;
}

export interface Means {
  readonly shelves: Shelves;
  readonly keeper: Keeper;
  /** The pages shown in place of one that was never seen, the best first. */
  readonly sparesFor: (address: string) => readonly string[];
  readonly wait: (milliseconds: number) => Promise<null>;
}

/** How long a reader waits for a slow network where a copy of the page is at hand; only a page says that it is one. */
const patience = 3_000;

export function createAnswers({ shelves, keeper, sparesFor, wait }: Means): Answers {
  async function latest({ address, isPage, ask, later }: Question): Promise<Response> {
    const asked = ask();
    later(asked.then((response) => noteLatest(address, response.clone())).catch(() => {}));
    const answered = asked.catch(() => null);
    const copy = await shelves.find(address);
    const isImpatient = copy !== undefined && isPage;
    const response = await (isImpatient ? Promise.race([answered, wait(patience)]) : answered);
    if (response && response.status < 500) return response;
    if (copy) {
      later(shelves.put("pages", address, copy.clone()));
      return datedCopy(copy);
    }
    if (response) return response;
    const spare = isPage ? await findSpare(address) : undefined;
    return spare ? new Response(spare.body, { status: 503, headers: spare.headers }) : asked;
  }

  async function findSpare(page: string): Promise<Response | undefined> {
    for (const address of sparesFor(page)) {
      const found = await shelves.find(address);
      if (found) return found;
    }
    return undefined;
  }

  async function noteLatest(address: string, response: Response): Promise<void> {
    if (response.status === 404 || response.status === 410) return shelves.drop("pages", address);
    await keeper.keep("pages", address, response);
    await shelves.trim();
  }

  async function lasting(shelf: CacheName, question: Question): Promise<Response> {
    const { address, range, ask, later } = question;
    const copy = await shelves.find(address);
    if (copy) {
      later(keeper.noteUse(shelf, address, copy.clone()).catch(() => {}));
      return range === null ? copy : partOf(copy, range);
    }
    const response = await ask();
    if (range === null) later(keeper.keep(shelf, address, response.clone()).catch(() => {}));
    else if ((wholeSizeOf(response) ?? Infinity) <= smallBytes) later(keeper.keepSeen([address]));
    return response;
  }

  return { latest, lasting };
}
