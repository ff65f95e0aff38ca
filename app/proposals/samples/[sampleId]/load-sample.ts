import { notFound } from "next/navigation";
import { cache } from "react";
import { requirePageUser } from "@/app/require-page-user";
import { type ExampleId, exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import type { Draft } from "@/lib/domain/draft/draft";
import type { UserId } from "@/lib/domain/ids/record-ids";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import type { BuildContext } from "@/lib/domain/sections/build-context";
import { samplePath } from "./sample-links";

/** A finished case of an invented organisation, to read; nothing of it is stored. */
/** `userId` is whoever looks at it. */
export type Sample = { userId: UserId; id: ExampleId; title: string; draft: Draft; context: BuildContext };

/** The sample an address names, as of the day it was finished; 404 where there is none. */
export const loadSample = cache(async (sampleId: string): Promise<Sample> => {
  const { userId } = await requirePageUser(samplePath(sampleId));
  const id = exampleIds.find((each) => each === sampleId) ?? notFound();
  const { title, sections: draft, exportedAt } = getExample(id) ?? notFound();
  const now = exportedAt.slice(0, 10);
  const library = loadLibrary();
  return {
    userId,
    id,
    title,
    draft,
    context: makeBuildContext({ draft, library, now, variant: "executive", density: "read-ahead" }),
  };
});
