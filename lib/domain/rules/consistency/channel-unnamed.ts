import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

const NO_NAME = /^(a |our |the )?social media( channels?)?$/i;

/** Without the channel's own name everybody pictures another one. */
export const channelUnnamed: ConsistencyRule = {
  skipWhileBlank: ["pilot"],
  check: ({ pilot: { channels } }) =>
    channels.some(({ name }) => name !== null && !NO_NAME.test(name.trim()))
      ? []
      : [makeFinding("cross.channel-unnamed", { sectionId: "pilot", questionKey: "channels" })],
};
