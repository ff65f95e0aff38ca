import { useEffect } from "react";

const PREFIX = "Error: ";

/** Tells a screen reader that the same page now holds problems, by the first word of its title. */
export function useErrorTitle(hasProblem: boolean): void {
  useEffect(() => {
    const bare = document.title.replace(PREFIX, "");
    document.title = hasProblem ? `${PREFIX}${bare}` : bare;
  }, [hasProblem]);
}
