"use client";

import { useRouter } from "next/navigation";
import { useEffect, useOptimistic, useRef, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { densities, variantIds } from "@/lib/domain/deck/outline";
import { type ExportPlace, exportHref } from "./export-href";

type ExportChoicesProps = {
  proposalId: string;
  place: ExportPlace;
  /** What the chosen document depends on; the other question is not asked. */
  varies: readonly ("variant" | "density")[];
  readers: readonly Option[];
};

const AMOUNTS: readonly Option[] = [
  { value: "read-ahead", label: "Read-ahead" },
  { value: "present", label: "Present" },
];

/** For whom, and how much text. Each choice shows the pages anew; without JavaScript a button does. */
export function ExportChoices({ proposalId, place, varies, readers }: ExportChoicesProps) {
  const router = useRouter();
  const [isTurning, startTurning] = useTransition();
  // The choice shows at once; its pages follow.
  const [chosen, choose] = useOptimistic(place);
  const form = useRef<HTMLFormElement>(null);
  const turnTo = (change: Partial<ExportPlace>): void =>
    startTurning(() => {
      const next = { ...chosen, ...change };
      choose(next);
      router.replace(exportHref(proposalId, next), { scroll: false });
    });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen before the script ran is taken over once
  useEffect(() => {
    const early = form.current && new FormData(form.current);
    const variant = variantIds.find((id) => id === early?.get("for")) ?? place.variant;
    const density = densities.find((id) => id === early?.get("text")) ?? place.density;
    if (variant !== place.variant || density !== place.density) turnTo({ variant, density });
  }, []);

  if (varies.length === 0) return null;
  return (
    <form
      ref={form}
      method="get"
      aria-busy={isTurning}
      className="mt-7 grid items-start gap-x-8 gap-y-5 sm:grid-cols-2"
    >
      <input type="hidden" name="format" value={place.tab} />
      {varies.includes("variant") && (
        <Field id="for" label="For" className="mt-0!">
          {(control) => (
            <Select
              {...control}
              name="for"
              options={readers}
              value={chosen.variant}
              onChange={({ target }) => turnTo({ variant: variantIds.find((id) => id === target.value) })}
            />
          )}
        </Field>
      )}
      {varies.includes("density") && (
        <RadioGroup
          id="text"
          name="text"
          label="How much text"
          layout="row"
          className="mt-0!"
          options={AMOUNTS}
          value={chosen.density}
          onValueChange={(value) => turnTo({ density: densities.find((id) => id === value) })}
        />
      )}
      <noscript>
        <Button type="submit">Show these pages</Button>
      </noscript>
    </form>
  );
}
