import { type Box, frame } from "../theme";

/** The style's name for a body: the taller one adds to the plain one, which says everything else. */
export const bodyClass = ({ height }: Box): string => (height > frame.body.height ? "s-body s-tall-body" : "s-body");
