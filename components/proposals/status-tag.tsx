import { Tag, type TagTone } from "@/components/ui/tag";
import type { ProposalStatus } from "@/lib/domain/findings/proposal-statuses";

const TONES: Readonly<Record<ProposalStatus, TagTone>> = { draft: "info", final: "soft", ready: "ok" };

/** A proposal's status, with the word of the library. */
export const StatusTag = ({ status, word }: { status: ProposalStatus; word: string }) => (
  <Tag tone={TONES[status]}>{word}</Tag>
);
