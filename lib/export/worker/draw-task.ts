import { TaggingError } from "../pdf/tagging/render-tagged";
import { type Rendered, renderOutline } from "./render-outline";
import { renderPaper } from "./render-paper";
import { renderRegister } from "./render-register";
import type { RenderTask } from "./render-task";

/** From a document to bytes, by its kind. It brings every renderer with it, so only threads and commands import it. */
export async function drawTask(task: RenderTask, fontFolder: string): Promise<Rendered> {
  try {
    return await draw(task, fontFolder);
  } catch (error) {
    // Errors lose their class on the way out of a thread, and this one has words of its own.
    if (error instanceof TaggingError) return { ok: false, untagged: error.message };
    throw error;
  }
}

function draw(task: RenderTask, fontFolder: string): Promise<Rendered> {
  switch (task.source) {
    case "deck":
      return renderOutline({ ...task, fontFolder });
    case "paper":
      return renderPaper({ ...task, fontFolder });
    case "register":
      return renderRegister(task);
  }
}
