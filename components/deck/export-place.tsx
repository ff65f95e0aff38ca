"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useOptimistic, useTransition } from "react";
import type { ExportFormat } from "@/lib/domain/exports/formats";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { type ExportPlace, exportHref } from "./export-href";

type Turning = {
  /** What is chosen now; the pages drawn for it may still be on their way. */
  place: ExportPlace;
  isTurning: boolean;
  turnTo: (change: Partial<ExportPlace>, how?: "push" | "replace") => void;
};

const Here = createContext<Turning | null>(null);

type ExportPlaceHereProps = { proposalId: ProposalId; place: ExportPlace; children: ReactNode };

/**
 * The one home of what is chosen on the page of exports. A choice counts from the moment it is made, for the tabs, the
 * words and the button alike: whoever presses at once gets what the page shows, not what it showed before.
 */
export function ExportPlaceHere({ proposalId, place, children }: ExportPlaceHereProps) {
  const router = useRouter();
  const [isTurning, startTurning] = useTransition();
  const [chosen, choose] = useOptimistic(place);
  const turnTo: Turning["turnTo"] = (change, how = "replace") =>
    startTurning(() => {
      const next = { ...chosen, ...change };
      choose(next);
      router[how](exportHref(proposalId, next), { scroll: false });
    });
  return <Here value={{ place: chosen, isTurning, turnTo }}>{children}</Here>;
}

export function useExportPlace(): Turning {
  const here = useContext(Here);
  if (!here) throw new Error("The choices of an export stand inside ExportPlaceHere");
  return here;
}

/** The chosen format. On the way to the data file, which is not exported, it is still the one whose page was drawn. */
export function useExportFormat(drawn: ExportFormat): ExportFormat {
  const { tab } = useExportPlace().place;
  return tab === "data" ? drawn : tab;
}
