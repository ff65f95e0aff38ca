"use client";

import { useState } from "react";
import { LOOK_COOKIE, type Look, readLook } from "@/components/shell/look";
import { LivePart } from "@/components/ui/live-part";
import type { Option } from "@/components/ui/option";
import { RadioGroup } from "@/components/ui/radio-group";

const OPTIONS: readonly (Option & { value: Look })[] = [
  { value: "system", label: "As my computer is set" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

const ONE_YEAR_SECONDS = 31_536_000;

/** Takes effect at once and on this device only. */
export function LookForm({ look }: { look: Look }) {
  const [chosen, setChosen] = useState(look);

  function choose(next: Look): void {
    setChosen(next);
    document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers we support
    document.cookie = `${LOOK_COOKIE}=${next}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
  }

  return (
    <LivePart>
      <RadioGroup
        id="look"
        name="look"
        label="Look of Foothold on this device"
        hint="Slides look the same whichever you choose."
        options={OPTIONS}
        value={chosen}
        onValueChange={(next) => choose(readLook(next))}
      />
    </LivePart>
  );
}
