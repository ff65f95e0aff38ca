import { type Rendered, renderOutline } from "./render-outline";
import { renderPaper } from "./render-paper";
import { renderRegister } from "./render-register";
import type { RenderTask } from "./render-task";

/** From a document to bytes, by its kind. It brings every renderer with it, so only threads and commands import it. */
export function drawTask(task: RenderTask, fontFolder: string): Promise<Rendered> {
  switch (task.source) {
    case "deck":
      return renderOutline({ ...task, fontFolder });
    case "paper":
      return renderPaper({ ...task, fontFolder });
    case "register":
      return renderRegister(task);
  }
}
