import { database } from "@/lib/db/client";
import { getUserByEmail } from "@/lib/db/user/get-user";
import { ACCOUNT, type HttpSession, setUpAccount } from "../support/http-session";
import { inDatabaseOf } from "../support/in-database-of";
import { addProposals } from "../support/many-proposals";
import { type RunningApp, startApp } from "../support/running-app";
import { median, type Reading, round, timeMs } from "./measure";

const SIZES = [10, 2_000, 100_000] as const;
const WARM_UP = 20;
const ROUNDS = 40;
const MOST_MS = 150;
const MOST_RATIO = 1.3;

type Page = { path: string; called: string; mayGrow: boolean };

const pages: readonly Page[] = [
  { path: "/proposals", called: "the first page", mayGrow: false },
  // The ten proposals that were edited first, in every account.
  {
    path: "/proposals?older=1790812810000.ffffffff-ffff-4fff-bfff-ffffffffffff",
    called: "a later page",
    mayGrow: false,
  },
  { path: "/api/v1/proposals", called: "the API’s page", mayGrow: false },
  // A search that finds nothing has to look at every title of its owner; only the 2,000 are held to a limit.
  { path: "/proposals?search=nothing+like+it", called: "a search without a hit", mayGrow: true },
];

/**
 * How long pages of the list take in an account of 10, 2,000 and 100,000 proposals, each in a Foothold of its own and all
 * three asked in turn, so that a machine whose speed drifts slows them alike.
 */
export async function benchProposalList(): Promise<Reading[]> {
  const apps: RunningApp[] = [];
  try {
    const accounts = new Map<number, HttpSession>();
    for (const size of SIZES) {
      const app = await startApp();
      apps.push(app);
      accounts.set(size, await setUpAccount(app));
      await fill(app.dataDir, size);
    }
    const readings: Reading[] = [];
    for (const page of pages) readings.push(await readPage(accounts, page));
    return readings;
  } finally {
    for (const app of apps) await app.stop();
  }
}

/** Rows straight into the tables of the running app, swept and counted as the server would do it by itself later. */
const fill = (dataDir: string, count: number): Promise<void> =>
  inDatabaseOf(dataDir, async () => {
    const user = await getUserByEmail(ACCOUNT.email);
    if (!user) throw new Error("The account of the bench is gone.");
    await addProposals(user.id, count);
    await database().$executeRaw`vacuum analyze "proposal"`;
  });

/** The median of one page in milliseconds, by the size of the account. */
type BySize = ReadonlyMap<number, number>;
type Accounts = ReadonlyMap<number, HttpSession>;

async function timeAccounts(accounts: Accounts, path: string): Promise<BySize> {
  const times = SIZES.map((size) => ({ size, readings: [] as number[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const { size, readings } of times) readings.push(await timeMs(() => ask(accounts.get(size), path)));
  }
  // A server that has just started is slow at first, whatever it holds.
  return new Map(times.map(({ size, readings }) => [size, median(readings.slice(WARM_UP))]));
}

async function ask(session: HttpSession | undefined, path: string): Promise<void> {
  const reply = await session?.send("GET", path);
  if (reply?.status !== 200) throw new Error(`${path} answered ${reply?.status}`);
}

async function readPage(accounts: Accounts, { path, called, mayGrow }: Page): Promise<Reading> {
  const times = await timeAccounts(accounts, path);
  const [few = Number.NaN, many = Number.NaN, most = Number.NaN] = SIZES.map((size) => times.get(size));
  const ratio = round(most / few);
  const limits = [...(mayGrow ? [] : [`ratio ≤ ${MOST_RATIO}`]), `of 2,000 ≤ ${MOST_MS} ms`];
  return {
    bench: `${called} of a list of 100,000 proposals`,
    measured: { of10Ms: round(few), of2000Ms: round(many), of100000Ms: round(most) },
    ratio,
    baseline: "the same of a list of 10",
    target: limits.join(", "),
    isMet: (mayGrow || ratio <= MOST_RATIO) && many <= MOST_MS,
  };
}
