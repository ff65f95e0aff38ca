import { type ProposalFile, proposalFileSchema } from "@/lib/domain/file/proposal-file";
import { deepFreeze } from "./deep-freeze";
import countyWinterService from "./examples/county-winter-service.json";
import healthUnitConversation from "./examples/health-unit-conversation.json";
import housingInternalNetwork from "./examples/housing-internal-network.json";

export const exampleIds = ["county-winter-service", "health-unit-conversation", "housing-internal-network"] as const;
export type ExampleId = (typeof exampleIds)[number];

const files: Record<ExampleId, unknown> = {
  "county-winter-service": countyWinterService,
  "health-unit-conversation": healthUnitConversation,
  "housing-internal-network": housingInternalNetwork,
};

// Read at import, so an example that breaks the format fails the build.
const examples = new Map<string, ProposalFile>(
  exampleIds.map((id) => [id, deepFreeze(proposalFileSchema.parse(files[id]))]),
);

/** The filled example of that name as a whole proposal file, frozen; null where there is none. */
export function getExample(id: string): ProposalFile | null {
  return examples.get(id) ?? null;
}
