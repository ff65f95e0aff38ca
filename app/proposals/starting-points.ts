import type { SampleChoice, TemplateChoice } from "@/components/proposals/starting-point";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import type { Draft } from "@/lib/domain/draft/draft";
import type { Library, Template } from "@/lib/domain/library/library";
import { readDraft, sectionList } from "@/lib/domain/sections/registry";

/** The finished samples, described by what they themselves say. */
export function sampleChoices(): SampleChoice[] {
  return exampleIds.flatMap((id) => {
    const sample = getExample(id);
    if (!sample) return [];
    const { title, sections } = sample;
    return [{ id, title, about: sampleAbout(sections), scopes: readDraft(sections).context.scope ?? [] }];
  });
}

export function sampleAbout(draft: Draft): string {
  const { context, asks } = readDraft(draft);
  const ask = asks.asks[0]?.ask;
  return `A finished case of ${context.orgName ?? "an organisation"}, which is invented.${ask ? ` It asks: ${ask}.` : ""}`;
}

/** Templates with everything they preset by name, and why. */
export const templateChoices = (library: Library): TemplateChoice[] =>
  library.templates.map((template) => ({
    id: template.id,
    name: template.name,
    about: template.about,
    why: template.why,
    isSituation: template.situation !== null,
    presets: presetsOf(template, library),
  }));

function presetsOf({ strengthen, risks, audiences, pilotType }: Template, library: Library): TemplateChoice["presets"] {
  const named = (presets: Template["risks"], nameOf: (id: string) => string | undefined) =>
    presets.map(({ id, why }) => ({ name: nameOf(id) ?? id, why }));
  return [
    {
      title: "Sections to make stronger first",
      items: strengthen.map(({ section, why }) => ({
        name: sectionList.find(({ id }) => id === section)?.title ?? section,
        why,
      })),
    },
    {
      title: "Risks",
      items: named(risks, (wanted) => library.risks.find(({ id }) => id === wanted)?.title),
    },
    {
      title: "People to persuade",
      items: named(audiences, (wanted) => library.audiences.find(({ id }) => id === wanted)?.name),
    },
    {
      title: "First step",
      items: named([pilotType], (wanted) => library.pilotTypes.find(({ id }) => id === wanted)?.name),
    },
  ];
}
