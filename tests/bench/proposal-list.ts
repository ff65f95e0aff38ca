import { database } from "@/lib/db/client";
import { getUserByEmail } from "@/lib/db/user/get-user";
import { type HttpSession, setUpAccount } from "../support/http-session";
import { inDatabaseOf } from "../support/in-database-of";
import { addProposals } from "../support/many-proposals";
import { startApp } from "../support/running-app";
import { median, type Reading, round, timeMs } from "./measure";

const SIZES = [10, 2_000, 100_000] as const;
const WARM_UP = 20;
const ROUNDS = 40;
const MOST_MS = 150;
const MOST_RATIO = 1.3;

const pages = {
  page: "/proposals",
  second: "/proposals?older=1790812810000.ffffffff-ffff-4fff-bfff-ffffffffffff",
  search: "/proposals?search=nothing+like+it",
  api: "/api/v1/proposals",
} as const;
type Page = keyof typeof pages;

/** How long pages of the list take in an account of 10, 2,000 and 100,000 proposals. */
export async function benchProposalList(): Promise<Reading[]> {
  const app = await startApp();
  try {
    const session = await setUpAccount(app);
    const times = new Map<number, Record<Page, number>>();
    let held = 0;
    for (const size of SIZES) {
      await addTo(app.dataDir, size - held);
      // A server that has just started is slow at first, whatever it holds.
      if (held === 0) await measure(session);
      held = size;
      times.set(size, await measure(session));
    }
    return readings(times);
  } finally {
    await app.stop();
  }
}

/** Rows straight into the tables of the running app. */
const addTo = (dataDir: string, count: number): Promise<void> =>
  inDatabaseOf(dataDir, async () => {
    const user = await getUserByEmail("sam@example.org");
    if (!user) throw new Error("The account of the bench is gone.");
    await addProposals(user.id, count);
    await database().$executeRaw`analyze "proposal"`;
  });

async function measure(session: HttpSession): Promise<Record<Page, number>> {
  const timeOf = async (path: string): Promise<number> => {
    const times: number[] = [];
    while (times.length < WARM_UP + ROUNDS) {
      times.push(
        await timeMs(async () => {
          const { status } = await session.send("GET", path);
          if (status !== 200) throw new Error(`${path} answered ${status}`);
        }),
      );
    }
    return median(times.slice(WARM_UP));
  };
  return {
    page: await timeOf(pages.page),
    second: await timeOf(pages.second),
    search: await timeOf(pages.search),
    api: await timeOf(pages.api),
  };
}

function readings(times: ReadonlyMap<number, Record<Page, number>>): Reading[] {
  const [few, many, most] = SIZES.map((size) => times.get(size));
  if (!few || !many || !most) throw new Error("A size was not measured.");
  const measured = (page: Page) => ({
    of10Ms: round(few[page]),
    of2000Ms: round(many[page]),
    of100000Ms: round(most[page]),
  });
  const reading = (page: Page, called: string): Reading => {
    const ratio = round(most[page] / few[page]);
    return {
      bench: `${called} of a list of 100,000 proposals`,
      measured: measured(page),
      ratio,
      baseline: "the same of a list of 10",
      target: `ratio ≤ ${MOST_RATIO}, of 2,000 ≤ ${MOST_MS} ms`,
      isMet: ratio <= MOST_RATIO && many[page] <= MOST_MS,
    };
  };
  // A search that finds nothing has to look at every title of its owner; only the 2,000 are held to a limit.
  const search = { ...reading("search", "a search without a hit"), target: `of 2,000 ≤ ${MOST_MS} ms` };
  return [
    reading("page", "the first page"),
    reading("second", "a later page"),
    reading("api", "the API’s page"),
    { ...search, isMet: many.search <= MOST_MS },
  ];
}
