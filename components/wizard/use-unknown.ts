import { useEffect, useMemo, useState } from "react";
import type { UnknownMarks } from "@/components/questions/question-setting";
import type { Autosave } from "@/lib/browser/autosave";
import type { Answers } from "@/lib/domain/draft/draft";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { unknownKey } from "@/lib/domain/unknown/can-be-unknown";
import type { LoadedSections } from "./loaded-sections";

type Given = {
  autosave: Autosave | null;
  opened: LoadedSections;
  /** The answers of a section as they would be saved now, with these fields marked. */
  answersNow: (sectionId: SectionId, unknown: readonly string[]) => Answers;
};

/** Which fields stand as "I do not know yet". The autosave keeps the list; what is here only draws it. */
export function useUnknown({ autosave, opened, answersNow }: Given): UnknownMarks {
  const [bySection, setBySection] = useState(() => listsOf(opened));

  useEffect(
    () =>
      autosave?.onEvent(({ kind, sectionId }) => {
        if (kind === "merged") setBySection((lists) => ({ ...lists, [sectionId]: autosave.getUnknown(sectionId) }));
      }),
    [autosave],
  );

  return useMemo(
    () => ({
      has: (sectionId, anchor) => bySection[sectionId]?.includes(unknownKey(anchor)) ?? false,
      mark: (sectionId, anchor, isUnknown) => {
        if (!autosave) return;
        const key = unknownKey(anchor);
        const others = autosave.getUnknown(sectionId).filter((each) => each !== key);
        const unknown = isUnknown ? [...others, key] : others;
        setBySection((lists) => ({ ...lists, [sectionId]: unknown }));
        autosave.edit(sectionId, { answers: answersNow(sectionId, unknown), unknown });
      },
    }),
    [autosave, bySection, answersNow],
  );
}

function listsOf(opened: LoadedSections): { [K in SectionId]?: readonly string[] } {
  return Object.fromEntries(Object.entries(opened).map(([id, section]) => [id, section?.unknown ?? []]));
}
