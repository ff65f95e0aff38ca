import type { StartingPoint } from "@/components/proposals/starting-point";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { readDraft } from "@/lib/domain/sections/registry";

/** The finished examples, described by what they themselves say. */
export function exampleStartingPoints(): StartingPoint[] {
  return exampleIds.flatMap((id) => {
    const example = getExample(id);
    if (!example) return [];
    const { context, asks } = readDraft(example.sections);
    const ask = asks.asks[0]?.ask;
    return [
      {
        from: id,
        label: example.title,
        about: `A finished example from ${context.orgName ?? "an organisation"}, which is invented.${ask ? ` It asks: ${ask}.` : ""}`,
        title: example.title,
      },
    ];
  });
}
