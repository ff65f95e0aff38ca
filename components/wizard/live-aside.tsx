"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { autosaveOf } from "@/lib/browser/open-proposal";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { fetchLivePage } from "./live-page";
import { LIVE_PART_ID } from "./live-part-id";

type LiveAsideProps = {
  proposalId: ProposalId;
  /** The preview page this aside shows. */
  previewHref: string;
  /** The same part as the server drew it with the page. */
  children: ReactNode;
};

/** Slide and coach beside the form: drawn by the server, and taken from it again after every save. */
export function LiveAside({ proposalId, previewHref, children }: LiveAsideProps) {
  const part = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<readonly Node[] | null>(null);

  useEffect(() => {
    let newest = 0;
    return autosaveOf(proposalId).onEvent((event) => {
      if (event.kind !== "saved") return;
      newest += 1;
      const asked = newest;
      // Answers may come back in another order than they were asked for.
      void fetchPart(previewHref).then((nodes) => nodes && asked === newest && setDrawn(nodes));
    });
  }, [proposalId, previewHref]);

  useEffect(() => {
    if (drawn) part.current?.replaceChildren(...drawn);
  }, [drawn]);

  return drawn ? <div ref={part} id={LIVE_PART_ID} /> : <div id={LIVE_PART_ID}>{children}</div>;
}

/** The drawn part of the preview page; null when it could not be had, and what is shown stays. */
async function fetchPart(href: string): Promise<readonly Node[] | null> {
  const part = (await fetchLivePage(href))?.getElementById(LIVE_PART_ID);
  return part ? [...part.childNodes].map((node) => document.importNode(node, true)) : null;
}
