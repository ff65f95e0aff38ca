import { type Rendered, type RenderTask, renderOutline } from "./render-outline";

// The thread's side. Elements cannot cross threads, so a plain outline comes in and bytes go out.

/** Tinypool calls the default export of this file, once for each task. */
export default function runTask(task: RenderTask): Promise<Rendered> {
  return renderOutline(task);
}
