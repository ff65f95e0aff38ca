"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { themeOptions } from "@/components/brand/theme-options";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { call } from "@/lib/browser/call";
import { changeProposal, getProposal } from "@/lib/browser/endpoints";
import { type ThemeId, themeIds } from "@/lib/domain/brand/themes";
import type { ProposalId } from "@/lib/domain/ids";

type ThemeChoiceProps = {
  proposalId: ProposalId;
  /** The proposal's own; null: the organisation's. */
  theme: ThemeId | null;
  /** The theme of the organisation; null: it has colours of its own. */
  usual: ThemeId | null;
};

const nameOf = (theme: ThemeId): string => themeOptions.find(({ value }) => value === theme)?.label ?? theme;

const FAILED = "The colours were not changed. Try again";

/** The colours of every document of one proposal, saved as soon as they are chosen. */
export function ThemeChoice({ proposalId, theme, usual }: ThemeChoiceProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState(theme);
  const [problem, setProblem] = useState<string | null>(null);

  async function choose(next: ThemeId | null): Promise<void> {
    setChosen(next);
    setProblem(null);
    const isSaved = await saveTheme(proposalId, next);
    if (isSaved) return router.refresh();
    setChosen(theme);
    setProblem(FAILED);
  }

  return (
    <div>
      <Field
        id="theme"
        label="Colours"
        hint="For every document of this proposal."
        className="mt-0!"
        error={problem ?? undefined}
      >
        {(control) => (
          <Select
            {...control}
            emptyLabel={usual === null ? "Your organisation’s own" : `Your organisation’s (${nameOf(usual)})`}
            options={themeOptions.map(({ value, label, hint }) => ({
              value,
              label: `${label}: ${hint.toLowerCase()}`,
            }))}
            value={chosen ?? ""}
            onChange={({ target }) => void choose(themeIds.find((id) => id === target.value) ?? null)}
          />
        )}
      </Field>
      <noscript>
        <p className="mt-2 text-plain text-ink-2">Changing the colours needs JavaScript.</p>
      </noscript>
    </div>
  );
}

/** True once the server has said so. The proposal's own revision is read first: answers are saved meanwhile. */
async function saveTheme(proposalId: ProposalId, theme: ThemeId | null): Promise<boolean> {
  const params = { proposalId };
  const current = await call(getProposal, { params });
  if (!current.ok) return false;
  const changed = await call(changeProposal, { params, body: { theme }, revision: current.value.revision });
  return changed.ok;
}
