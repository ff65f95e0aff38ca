import { RadioGroup } from "@/components/ui/radio-group";

/** Lengths of the clock in seconds, by the option that stands for them; null is off. */
export const TIMERS = { short: 20, long: 120, off: null } as const;
export type Timer = keyof typeof TIMERS;

const options: readonly { value: Timer; label: string }[] = [
  { value: "short", label: "20 seconds" },
  { value: "long", label: "2 minutes" },
  { value: "off", label: "Off" },
];

type TimerChoiceProps = { timer: Timer; onChange: (timer: Timer) => void };

export function TimerChoice({ timer, onChange }: TimerChoiceProps) {
  return (
    <RadioGroup
      id="timer"
      name="timer"
      label="Clock"
      hint="It counts down and does nothing else."
      layout="row"
      options={options}
      value={timer}
      onValueChange={(value) => onChange(options.find((option) => option.value === value)?.value ?? "off")}
    />
  );
}
