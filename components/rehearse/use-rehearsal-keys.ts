import { useEffect } from "react";

type Keys = {
  /** Space; null while there is nothing to show. */
  onShow: (() => void) | null;
  /** Arrow to the right; null before the start. */
  onNext: (() => void) | null;
};

const HAS_OWN_SPACE = "a, button, summary, input, select, textarea";
const HAS_OWN_ARROWS = "input, select, textarea";

/** The two keys of a rehearsal. A control that has the focus keeps its own keys. */
export function useRehearsalKeys({ onShow, onNext }: Keys): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const isIn = (controls: string): boolean => event.target instanceof Element && event.target.matches(controls);
      const act = actOf(event.key, isIn);
      if (!act) return;
      event.preventDefault();
      act();
    }
    const actOf = (key: string, isIn: (controls: string) => boolean): (() => void) | null => {
      if (key === " ") return isIn(HAS_OWN_SPACE) ? null : onShow;
      return key === "ArrowRight" && !isIn(HAS_OWN_ARROWS) ? onNext : null;
    };

    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [onShow, onNext]);
}
