import { storeAnswers } from "@/lib/domain/answers/store-answers";
import type { Answers } from "@/lib/domain/draft/draft";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import type { Transaction } from "../transaction";
import { isWithinSectionSize } from "./section-size";
import { type Write, writeSection } from "./write-section";

type LeftOut = {
  /** The save they go before, its answers ready to be stored. */
  write: Write;
  leftOut: readonly Answers[];
  stanceOn: boolean;
};

/**
 * Keeps texts that a merge left out, each set as a revision before the one that is saved: its questions stand as they
 * would have read, all others as in the save. Gives the revision the save then builds on.
 */
export async function keepLeftOut(
  transaction: Transaction,
  { write, leftOut, stanceOn }: LeftOut,
): Promise<Result<number>> {
  let { revision } = write;
  for (const left of leftOut) {
    const answers = storeAnswers({ section: write.section, answers: { ...write.answers, ...left }, stanceOn });
    if (!answers.ok) return answers;
    if (!isWithinSectionSize(answers.value)) return fail("body_too_large");
    const marks = { finished: undefined, unknown: undefined, confirmed: undefined };
    const kept = { ...write, ...marks, answers: answers.value, revision, cause: "left-out" } as const;
    // Where nothing is written somebody saved in between, and the save itself will find that too.
    if (await writeSection(transaction, kept)) revision += 1;
  }
  return succeed(revision);
}
