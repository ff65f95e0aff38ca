import { Check } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { rehearsalOptions } from "@/lib/domain/sections/objections/options";
import type { Rehearsal } from "@/lib/domain/sections/objections/schema";

const UNTRIED: Rehearsal = "not-tried";
const verdicts = rehearsalOptions.filter(({ value }) => value !== UNTRIED);

type RatingButtonsProps = { rating: Rehearsal | null; onRate: (rating: Rehearsal) => void };

/** How saying it went. Buttons rather than radios, so that the arrow key stays free; pressing one again takes it back. */
export function RatingButtons({ rating, onRate }: RatingButtonsProps) {
  return (
    <fieldset>
      <legend className="text-plain font-semibold">How did it go?</legend>
      <div className="mt-2 flex flex-wrap gap-3">
        {verdicts.map(({ value, label }) => {
          const isPressed = rating === value;
          return (
            <Button
              key={value}
              aria-pressed={isPressed}
              className={isPressed ? "border-primary bg-soft text-on-soft" : undefined}
              onClick={() => onRate(isPressed ? UNTRIED : value)}
            >
              {isPressed && <Icon as={Check} />} {label}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}
