import { expect, it } from "vitest";
import { createProposal } from "../bench/section-saves";
import { startAppForTest } from "../support/app-for-test";
import { gatherCrowd, keepCrowdBusy } from "../support/attack/crowd";
import { guessPasswords } from "../support/attack/guess-passwords";
import type { Answer } from "../support/attack/keep-doing";
import { keepSaving } from "../support/attack/keep-saving";
import { watchLiveness } from "../support/attack/watch-liveness";
import { ACCOUNT, setUpAccount } from "../support/http-session";

const STRANGERS = 30;
const GUESSES_EACH = 4;
const MOST_OF_AN_ACCOUNT = 5;
const MOST_FROM_AN_ADDRESS = 20;
/** Longer than any password may be: refused before it is hashed, and a try like any other. */
const TOO_LONG = "x".repeat(300);

const withStatus = (answers: Answer[], status: number): Answer[] =>
  answers.filter((answer) => answer.status === status);

/** Ends after so many rounds of one actor. */
function rounds(count: number): () => boolean {
  let left = count;
  return () => left-- <= 0;
}

const CROWD = { exports: 1, pages: 5, lists: 9 };

it("T8 thirty strangers guess, three members export, one opens a proposal at every limit, one lists 2,000: all are answered, and another saves", async () => {
  const app = await startAppForTest({ env: { TRUSTED_PROXIES: "1" } });
  const { url } = app;
  const session = await setUpAccount(app);
  const proposalId = await createProposal(session, "A small pilot", "blank");
  const crowd = await gatherCrowd(app);
  let isOver = false;
  const until = () => isOver;
  const saving = keepSaving({ session, proposalId, until });
  const watching = watchLiveness({ url, until });
  const busy = keepCrowdBusy({ crowd, until, rounds: CROWD });

  // At the member's own account from thirty addresses, and from one address at an account after the other.
  const atOneAccount = Array.from({ length: STRANGERS }, (_, index) =>
    guessPasswords({ url, address: `203.0.113.${index}`, emailOf: () => ACCOUNT.email, until: rounds(GUESSES_EACH) }),
  );
  const fromOneAddress = guessPasswords({
    url,
    address: "203.0.113.200",
    emailOf: (round) => `somebody-${round}@example.org`,
    password: TOO_LONG,
    until: rounds(MOST_FROM_AN_ADDRESS + 10),
  });
  const guesses = (await Promise.all(atOneAccount)).flat();
  const others = await fromOneAddress;
  const { exports, pages, lists } = await busy;
  isOver = true;
  const [saves, lives] = await Promise.all([saving, watching]);

  // Only a guess that was hashed is called wrong.
  expect(withStatus(guesses, 401)).toHaveLength(MOST_OF_AN_ACCOUNT);
  expect(withStatus(guesses, 429)).toHaveLength(STRANGERS * GUESSES_EACH - MOST_OF_AN_ACCOUNT);
  expect(withStatus(others, 400)).toHaveLength(MOST_FROM_AN_ADDRESS);
  expect(withStatus(others, 429)).toHaveLength(10);
  for (const { retryAfterSeconds } of withStatus([...guesses, ...others], 429)) {
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(15 * 60);
  }
  // A busy machine may need longer for a deck than one may take, which is then said in words.
  expect(exports.filter(({ status }) => status !== 201 && status !== 422)).toEqual([]);
  expect(exports).toHaveLength(crowd.exporters.length);
  expect(withStatus(pages, 200)).toHaveLength(CROWD.pages);
  expect(withStatus(lists, 200)).toHaveLength(CROWD.lists);
  expect(saves.length).toBeGreaterThan(0);
  expect(withStatus(saves, 200)).toHaveLength(saves.length);
  expect(lives.length).toBeGreaterThan(0);
  expect(withStatus(lives, 200)).toHaveLength(lives.length);
});
