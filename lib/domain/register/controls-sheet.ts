import type { BuildContext } from "../sections/build-context";
import { controlCommitment, controlSource, ownerCommitment } from "../sections/risks/risk-words";
import { chipWords } from "../states/describe-standing";
import type { LetteredRisk } from "./lettered-risks";
import type { RegisterSheet } from "./register-outline";

/** One row a control: who owns it, whether they have agreed, by when and how far it is. */
export const controlsSheet = (risks: readonly LetteredRisk[], context: BuildContext): RegisterSheet => ({
  name: "Controls",
  columns: [
    { head: "Letter", width: 8 },
    { head: "Risk", width: 34 },
    { head: "Control", width: 60 },
    { head: "Owner", width: 28 },
    { head: "Owner has agreed", width: 14 },
    { head: "By", width: 13 },
    { head: "State", width: 12 },
    { head: "Source", width: 14 },
  ],
  rows: risks.flatMap(({ letter, risk }) =>
    risk.controls
      .filter(({ text }) => text !== null)
      .map((control) => [
        letter,
        risk.title,
        control.text,
        control.ownerRole,
        control.ownerAgreed === null ? null : chipWords(ownerCommitment(control), context),
        control.due,
        control.state === null ? null : chipWords(controlCommitment(control), context),
        controlSource(control, context.wholeLibrary),
      ]),
  ),
});
