import type { BuildContext } from "../sections/build-context";
import type { ReadDraft } from "../sections/registry";

/**
 * Printable answers as one reader may see them. What another group fears, asks or said last time is taken out here, so
 * that no slide, no speaker's note and no paper built from the rest can print it to them.
 */
export function toldAnswers(printable: ReadDraft, { picks }: BuildContext): ReadDraft {
  const { audiences, objections, context } = printable;
  const isTold = picks.toldConcernIds;
  return {
    ...printable,
    audiences: {
      ...audiences,
      groups: audiences.groups.map((group) => (isTold.includes(group.id) ? group : { ...group, mainConcern: null })),
    },
    objections: {
      ...objections,
      objections: objections.objections.filter(({ id }) => picks.toldObjectionIds.includes(id)),
    },
    context: picks.tellsRefusal
      ? context
      : { ...context, earlierReasons: context.earlierReasons.map((row) => ({ ...row, said: null })) },
  };
}
