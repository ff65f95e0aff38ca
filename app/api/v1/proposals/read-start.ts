import { loadWholeLibrary } from "@/app/load-whole-library";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import type { ProposalStart } from "@/lib/contract/proposal";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import type { ThemeId } from "@/lib/domain/brand/themes";
import type { Draft } from "@/lib/domain/draft/draft";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { copySample } from "@/lib/domain/samples/copy-sample";
import { draftFromOrganisation } from "@/lib/domain/start/draft-from-organisation";
import { draftFromTemplates } from "@/lib/domain/templates/draft-from-templates";
import { findOwn } from "@/lib/domain/text/find-own";

type Start = { draft: Draft; stanceOn: boolean; theme?: ThemeId; cause: "edit" | "import" };
type Started = Result<Start, "answers_invalid">;

/** What a new proposal holds at once: the organisation's facts, and what it was asked to begin with. */
export async function readStart(from: ProposalStart): Promise<Started> {
  if (from === "blank") return withOrganisation({});
  if (typeof from === "string") return readExample(from);
  return "sample" in from ? readSample(from.sample) : readTemplates(from.templates);
}

function readExample(id: string): Started {
  const example = getExample(id);
  if (example) {
    const { sections: draft, stanceOn, theme } = example;
    return succeed({ draft, stanceOn, theme, cause: "import" });
  }
  return unknown("from", `"blank" or the name of an example: ${exampleIds.join(", ")}`);
}

async function readSample(sampleId: string): Promise<Started> {
  const library = await loadWholeLibrary();
  const sample = findOwn(library.samples, sampleId);
  if (!sample) return unknown("from.sample", `the name of a sample: ${Object.keys(library.samples).join(", ")}`);
  return withOrganisation(copySample(sample, { library, sampleId }));
}

async function readTemplates(ids: readonly string[]): Promise<Started> {
  const library = await loadWholeLibrary();
  const templates = ids.flatMap((id) => library.templates.find((template) => template.id === id) ?? []);
  if (templates.length < ids.length) {
    return unknown("from.templates", `names of templates: ${library.templates.map(({ id }) => id).join(", ")}`);
  }
  return withOrganisation(draftFromTemplates(templates, library));
}

const unknown = (path: string, takes: string): Started =>
  fail("answers_invalid", { fields: [{ path, message: `This takes ${takes}.` }] });

/** The organisation's own facts stand in place of anybody else's. */
async function withOrganisation(draft: Draft): Promise<Started> {
  const { context } = draftFromOrganisation(await getOrganisation());
  if (!context) return succeed({ draft, stanceOn: false, cause: "edit" });
  const answers = { ...draft.context?.answers, ...context.answers };
  return succeed({
    draft: { ...draft, context: { ...context, ...draft.context, answers } },
    stanceOn: false,
    cause: "edit",
  });
}
