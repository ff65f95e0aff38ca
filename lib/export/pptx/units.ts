// PowerPoint counts places in English metric units, text in hundredths of a point, angles in 60,000ths of a degree.

const EMU_PER_POINT = 12_700;

export const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
export const hundredths = (points: number): number => Math.round(points * 100);
export const DEGREE = 60_000;
