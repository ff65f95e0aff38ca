import { Select } from "@/components/ui/select";

/** Lengths of the clock in seconds, by the option that stands for them; null is off. */
export const TIMERS = { short: 20, long: 120, off: null } as const;
export type Timer = keyof typeof TIMERS;

const options: readonly { value: Timer; label: string }[] = [
  { value: "short", label: "20 seconds" },
  { value: "long", label: "2 minutes" },
  { value: "off", label: "No clock" },
];

type TimerChoiceProps = { timer: Timer; onChange: (timer: Timer) => void };

/** A closed list in one line: the objection stays high on a phone. */
export function TimerChoice({ timer, onChange }: TimerChoiceProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-plain">
      <label htmlFor="timer">Time to answer</label>
      <Select
        id="timer"
        className="w-auto"
        options={options}
        value={timer}
        onChange={(event) => onChange(options.find(({ value }) => value === event.currentTarget.value)?.value ?? "off")}
      />
    </p>
  );
}
