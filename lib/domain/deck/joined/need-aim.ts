import { measureValue, type Need } from "../../sections/alignment/need-words";
import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft } from "../../sections/registry";
import type { BlockOf } from "../../slides/block";

/** More than this nobody counts at a glance. */
const MOST_COUNTED = 20;

/** The result by which the pilot would be a success, of the number that this need counts; null while none is set. */
export function successOf(need: Need, { metrics }: Pick<ReadDraft["pilot"], "metrics">): number | null {
  const linked = metrics.find(
    ({ needId, kind, success }) => needId?.rowId === need.id && kind === "outcome" && success !== null,
  );
  return linked?.success ?? null;
}

/**
 * Today and success one by one, where both are few enough to be counted: what is there today is filled, what would come
 * with success is open. Less than today is what would go.
 */
export function aimDots(
  need: Need,
  success: number,
  now: { label: string; isUnverified: boolean },
  context: BuildContext,
): BlockOf<"dots"> | null {
  const { measureBaseline: today, measureName } = need;
  if (today === null || today === success || ![today, success].every(isCounted)) return null;
  const words = (value: number): string => measureValue(need, value, context) ?? "";
  const isFall = success < today;
  const least = { count: Math.min(today, success), weight: "strong" as const };
  const rest = { count: Math.abs(success - today), weight: isFall ? ("second" as const) : ("plain" as const) };
  const [first, second] = isFall
    ? [
        { label: "would be success", text: words(success) },
        { label: now.label, text: words(today) },
      ]
    : [
        { label: now.label, text: words(today) },
        { label: "would be success", text: words(success) },
      ];
  return {
    kind: "dots",
    ...(now.isUnverified ? { plainNumbers: true as const } : {}),
    heading: measureName ?? "Today and success",
    per: 1,
    groups: [
      { ...first, ...least },
      { ...second, ...rest },
    ],
  };
}

const isCounted = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_COUNTED;
