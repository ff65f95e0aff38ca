import type { Route } from "next";
import { AudienceQuestions } from "@/components/wizard/audience-questions";
import { audienceQuestions } from "@/lib/domain/coach/audience-questions";
import type { Finding } from "@/lib/domain/findings/finding";
import { type VariantId, variantIds } from "@/lib/domain/library/variants";
import { capitalise } from "@/lib/domain/text/sentence";
import { coachItems } from "./coach";
import type { Workspace } from "./load-workspace";

type AudienceAsideProps = {
  workspace: Workspace;
  findings: readonly Finding[];
  /** As it stands in the address; anything else than an audience means the finance director. */
  chosen: string | string[] | undefined;
  /** Where the page it stands on shows another audience. */
  hrefOf: (variant: VariantId) => string;
};

/** The three questions one audience will ask, and the way to those of the others. */
export function AudienceAside({ workspace, findings, chosen, hrefOf }: AudienceAsideProps) {
  const { library } = workspace;
  const { askers } = library.coach;
  const variant: VariantId = variantIds.find((id) => id === chosen) ?? "finance";
  const { article, who } = askers[variant];
  return (
    <AudienceQuestions
      asker={`${article} ${who}`}
      items={coachItems(workspace, audienceQuestions({ findings, variant, library }))}
      askers={variantIds.map((id) => ({
        id,
        who: capitalise(askers[id].who),
        href: `${hrefOf(id)}#audience` as Route,
        isChosen: id === variant,
      }))}
    />
  );
}
