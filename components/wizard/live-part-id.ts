/** The part of the preview page that stands beside a form. */
export const LIVE_PART_ID = "live-part";
