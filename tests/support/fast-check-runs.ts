/** How often a property is tried: 200 times in the everyday run, more where FAST_CHECK_RUNS asks for it. */
export const fastCheckRuns = (): number => Number(process.env.FAST_CHECK_RUNS ?? 200);
