import { classNames } from "./class-names";

export type StepsFilled = "none" | "one" | "all" | "problem";

const STEPS = "M2 16v-4h4.7V8h4.6V4H16v12z";
const FIRST_STEP = "M2 16v-4h4.7v4z";

const COLOURS: Record<StepsFilled, string> = {
  none: "text-control",
  one: "text-primary",
  all: "text-primary",
  problem: "text-error",
};

/** The mark's own three steps as a status: none, one or all filled; a sign in place of them for a problem. Always beside the word. */
export function StatusSteps({ filled, className }: { filled: StepsFilled; className?: string }) {
  return (
    <svg
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
      className={classNames("size-5.5 flex-none", COLOURS[filled], className)}
    >
      {filled === "problem" ? <ProblemSign /> : <Steps filled={filled} />}
    </svg>
  );
}

function Steps({ filled }: { filled: "none" | "one" | "all" }) {
  return (
    <>
      {filled !== "none" && <path d={filled === "all" ? STEPS : FIRST_STEP} fill="currentColor" />}
      <path d={STEPS} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
    </>
  );
}

function ProblemSign() {
  return (
    <>
      <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M9 5v4.5M9 12v.6" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </>
  );
}
