import { exampleIds, getExample } from "@/lib/content/load-examples";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import type { Draft } from "@/lib/domain/draft";
import { fail, type Result, succeed } from "@/lib/domain/result";
import { draftFromOrganisation } from "@/lib/domain/start/draft-from-organisation";

type Start = { draft: Draft; stanceOn: boolean; cause: "edit" | "import" };

/** What a new proposal holds at once: a copy of the organisation's facts, or a whole example. */
export async function readStart(from: string): Promise<Result<Start, "answers_invalid">> {
  if (from === "blank") {
    return succeed({ draft: draftFromOrganisation(await getOrganisation()), stanceOn: false, cause: "edit" });
  }
  const example = getExample(from);
  if (example) return succeed({ draft: example.sections, stanceOn: example.stanceOn, cause: "import" });
  const message = `This takes "blank" or the name of an example: ${exampleIds.join(", ")}.`;
  return fail("answers_invalid", { fields: [{ path: "from", message }] });
}
