/** Rows of pixels, each red, green, blue and how much of it can be seen, from 0 to 255. */
export type Pixels = { width: number; height: number; data: Uint8Array };

type Room = { width: number; height: number };

/** The picture in its proportions, at most as large as the room: each pixel the mean of those it stands for. */
export function shrinkWithin(pixels: Pixels, room: Room): Pixels {
  const scale = Math.min(1, room.width / pixels.width, room.height / pixels.height);
  if (scale === 1) return pixels;
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const rows = span(y, height, pixels.height);
    for (let x = 0; x < width; x += 1) {
      data.set(meanOf(pixels, span(x, width, pixels.width), rows), (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

type Span = { from: number; to: number };

const span = (at: number, count: number, whole: number): Span => {
  const from = Math.floor((at * whole) / count);
  return { from, to: Math.max(from + 1, Math.floor(((at + 1) * whole) / count)) };
};

/** A pixel counts for as much as can be seen of it, or see-through edges would turn dark. */
function meanOf({ width, data }: Pixels, columns: Span, rows: Span): [number, number, number, number] {
  let [red, green, blue, seen] = [0, 0, 0, 0];
  for (let y = rows.from; y < rows.to; y += 1) {
    for (let x = columns.from; x < columns.to; x += 1) {
      const at = (y * width + x) * 4;
      const share = data[at + 3] ?? 0;
      red += (data[at] ?? 0) * share;
      green += (data[at + 1] ?? 0) * share;
      blue += (data[at + 2] ?? 0) * share;
      seen += share;
    }
  }
  const count = (columns.to - columns.from) * (rows.to - rows.from);
  const mean = (sum: number): number => (seen === 0 ? 0 : Math.round(sum / seen));
  return [mean(red), mean(green), mean(blue), Math.round(seen / count)];
}
