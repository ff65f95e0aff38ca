import { useFormContext } from "react-hook-form";
import { useQuestionSetting } from "@/components/questions/question-setting";
import { rowsOf } from "@/components/questions/rows-of";
import { textOf, textsOf, useValue } from "@/components/questions/use-answer";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { newRowId } from "@/lib/browser/new-row-id";
import type { AnyQuestion } from "@/lib/domain/form/question";
import type { RiskEntry } from "@/lib/domain/library/library";
import { pickerEntries, rowFromEntry } from "@/lib/domain/picker/library-entries";
import { suggestRisks } from "@/lib/domain/start/suggest-risks";
import { ScoreChip } from "./pictures/score-chip";

const LIST = "risks.risks";

type RiskPicksProps = { question: AnyQuestion | null; label: string; hint: string | undefined };

/** Five risks that fit the case, each ready scored; a tick copies one into the register. */
export function RiskPicks({ question, label, hint }: RiskPicksProps) {
  const { library } = useQuestionSetting();
  const { setValue, getValues } = useFormContext();
  const scope = textsOf(useValue("context.scope"));
  const decider = textOf(useValue("context.decisionMaker"));
  const groups = rowsOf(useValue("audiences.groups"));
  const rows = rowsOf(useValue(LIST));
  const worry = textOf(groups.find((group) => group.isDecisionMaker === true)?.mainConcern ?? null);
  if (!library || question?.kind !== "rows") return null;
  const risks = suggestRisks({ library, scope, decider, worry });
  const entries = pickerEntries(library, "risks");

  function toggle(id: string, isChosen: boolean): void {
    const current = rowsOf(getValues(LIST));
    const entry = entries.find((each) => each.id === id);
    if (!isChosen)
      setValue(
        LIST,
        current.filter((row) => row.libraryId !== id),
      );
    else if (entry && question?.kind === "rows") setValue(LIST, [...current, rowFromEntry(question, entry, newRowId)]);
  }

  return (
    <Field id="q-risks" label={label} hint={hint} isGroup>
      {() => (
        <div className="grid gap-1">
          {risks.map((risk, position) => (
            <Checkbox
              key={risk.id}
              id={position === 0 ? "q-risks" : `q-risks-${risk.id}`}
              label={risk.title}
              hint={<RiskHint risk={risk} />}
              checked={rows.some((row) => row.libraryId === risk.id)}
              onChange={(event) => toggle(risk.id, event.currentTarget.checked)}
            />
          ))}
        </div>
      )}
    </Field>
  );
}

function RiskHint({ risk }: { risk: RiskEntry }) {
  const [control] = risk.controls;
  return (
    <>
      <ScoreChip score={risk.likelihood * risk.impact} /> then{" "}
      <ScoreChip score={risk.likelihoodAfter * risk.impactAfter} />
      {control && ` ${control.text}. Proposed owner: ${control.ownerRole}.`}
    </>
  );
}
