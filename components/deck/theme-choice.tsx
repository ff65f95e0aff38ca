"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { themeOptions } from "@/components/brand/theme-options";
import { Field } from "@/components/ui/field";
import { LivePart } from "@/components/ui/live-part";
import { Select } from "@/components/ui/select";
import { changeLatest } from "@/lib/browser/change-latest";
import { type ThemeId, themeIds } from "@/lib/domain/brand/themes";
import type { ProposalId } from "@/lib/domain/ids/record-ids";

type ThemeChoiceProps = {
  proposalId: ProposalId;
  /** The proposal's own; null: the organisation's. */
  theme: ThemeId | null;
  /** The theme of the organisation; null: it has colours of its own. */
  usual: ThemeId | null;
};

const nameOf = (theme: ThemeId): string => themeOptions.find(({ value }) => value === theme)?.label ?? theme;

type Saving = "saving" | "saved" | "failed" | null;

const FAILED = "The colours were not changed. Try again";
const said = { saving: "Saving", saved: "Saved. The slides have these colours now", failed: FAILED } as const;

/** The colours of every document of one proposal, saved as soon as they are chosen. */
export function ThemeChoice({ proposalId, theme, usual }: ThemeChoiceProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState(theme);
  const [saving, setSaving] = useState<Saving>(null);
  const kept = useRef(theme);
  const latest = useRef(theme);

  /** Choices made in quick succession, as by the arrow keys, end with the last one. */
  async function choose(next: ThemeId | null): Promise<void> {
    latest.current = next;
    setChosen(next);
    setSaving("saving");
    const isSaved = await changeLatest(proposalId, { theme: next }, () => latest.current === next);
    if (isSaved) kept.current = next;
    if (latest.current !== next) return;
    setChosen(kept.current);
    setSaving(isSaved ? "saved" : "failed");
    router.refresh();
  }

  return (
    <LivePart>
      <Field
        id="theme"
        label="Colours"
        hint="For every document of this proposal."
        className="mt-0!"
        error={saving === "failed" ? FAILED : undefined}
      >
        {(control) => (
          <Select
            {...control}
            emptyLabel={usual === null ? "Your organisation’s own" : `Your organisation’s (${nameOf(usual)})`}
            options={themeOptions.map(({ value, label, hint }) => ({ value, label: `${label}, ${hint}` }))}
            value={chosen ?? ""}
            onChange={({ target }) => void choose(themeIds.find((id) => id === target.value) ?? null)}
          />
        )}
      </Field>
      <p role="status" className="sr-only">
        {saving && said[saving]}
      </p>
    </LivePart>
  );
}
