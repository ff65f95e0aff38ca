import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Autosave } from "@/lib/browser/autosave";
import { draftedByAnchor } from "@/lib/domain/start/drafted-by-anchor";
import type { DraftedText } from "@/lib/domain/start/drafted-texts";
import { readDraftedData } from "./drafted-data";
import { fetchLivePage } from "./live-page";
import { takeDrafted } from "./take-drafted";

type Drafting = {
  form: UseFormReturn;
  autosave: Autosave | null;
  /** As the server worked it out with the page. */
  initial: readonly DraftedText[];
  previewHref: string;
};

/**
 * Fills open fields from what the saved answers say, after every save, and tells which words were drafted.
 * The server works them out, so that its rules need not come to the browser.
 */
export function useDrafting({ form, autosave, initial, previewHref }: Drafting): {
  drafted: ReadonlyMap<string, string>;
  draftNow: () => Promise<void>;
} {
  const former = useRef<readonly DraftedText[]>([]);
  const [texts, setTexts] = useState(initial);

  const take = useCallback(
    (next: readonly DraftedText[]) => {
      takeDrafted(form, former.current, next);
      former.current = next;
      setTexts(next);
    },
    [form],
  );
  const draftNow = useCallback(async () => {
    const page = await fetchLivePage(previewHref);
    if (page) take(readDraftedData(page));
  }, [previewHref, take]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page's own texts are taken in once
  useEffect(() => take(initial), []);
  useEffect(
    () =>
      autosave?.onEvent((event) => {
        if (event.kind === "saved") void draftNow();
      }),
    [autosave, draftNow],
  );

  const drafted = useMemo(() => draftedByAnchor(texts), [texts]);
  return { drafted, draftNow };
}
