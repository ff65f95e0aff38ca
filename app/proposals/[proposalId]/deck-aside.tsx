import { DeckSoFar } from "@/components/deck/deck-so-far";
import { liveOutline } from "./live-outline";
import type { Workspace } from "./load-workspace";

/** The main slides as they stand now. */
export const DeckAside = ({ workspace }: { workspace: Workspace }) => <DeckSoFar outline={liveOutline(workspace)} />;
