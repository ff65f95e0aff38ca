import type { ThemeId } from "../brand/themes";
import type { Draft, FiledDraft } from "../draft/draft";
import { sectionList } from "../sections/registry";
import { PROPOSAL_FILE_VERSION, type ProposalFile } from "./proposal-file";

const PRIVATE_NOTICE =
  "This file holds private notes about people. Keep it to yourself; they may ask to see what it says about them.";

type Filed = { title: string; stanceOn: boolean; theme?: ThemeId | null; draft: Draft; exportedAt: string };

/** Everything a proposal holds, its private notes too, as the file that import takes back. */
export function buildProposalFile({ title, stanceOn, theme = null, draft, exportedAt }: Filed): ProposalFile {
  const sections: FiledDraft = {};
  for (const { id, version } of sectionList) {
    const stored = draft[id];
    if (stored) sections[id] = { schemaVersion: version, ...stored };
  }
  return {
    format: "foothold-proposal",
    version: PROPOSAL_FILE_VERSION,
    notice: PRIVATE_NOTICE,
    title,
    exportedAt,
    stanceOn,
    ...(theme !== null && { theme }),
    sections,
  };
}
