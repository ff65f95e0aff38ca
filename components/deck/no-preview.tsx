const WHY = {
  full: "Too many slides are being worked out at once, so none are shown here.",
  time: "This preview took too long, so it is not shown here.",
  memory: "This preview needed too much memory, so it is not shown here.",
  fault: "Something went wrong on our side while this preview was worked out.",
} as const;

/** What a page got of what it asked to be worked out. */
export type Preview<T> = { ok: true; value: T } | { ok: false; ended: keyof typeof WHY };

/** In place of slides that could not be worked out: why, and that nothing else is the worse for it. */
export function NoPreview({ ended }: { ended: keyof typeof WHY }) {
  return (
    <p className="self-start rounded-card border-[1.5px] border-dashed border-control px-6 py-8 text-ink-2">
      {WHY[ended]} Your answers are not affected, and you can go on writing. To try again, reload this page.
    </p>
  );
}
