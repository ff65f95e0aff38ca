import { PNG } from "pngjs";

/** A mark of two colours on nothing, as logos are. */
export function drawLogo(width = 240, height = 60): Uint8Array {
  const picture = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1) {
    const x = at % width;
    if (x < height) picture.data.set([0, 94, 184, 255], at * 4);
    else if (x > height * 1.2) picture.data.set([27, 36, 37, 255], at * 4);
  }
  return new Uint8Array(PNG.sync.write(picture));
}
