/**
 * The filter that keeps the seconds of a file: silence where its clock jumps ahead, and never a sample lost where the clock
 * stands still or jumps back.
 *
 * `aresample=async` alone lays silence and also throws sound away: of two recordings one after the other in one WebM file it
 * lost the second, of a RealMedia file whose packets all say second 0 it kept 20 ms of 6.4 s. So the clock is mended before:
 * where it goes back, or ahead by more than ten minutes (a clock that was set, no pause), sound goes on where it was.
 */

const mostGap = 600

/** @returns filter chain for `-af`; gaps of 10 ms and more are filled, the first sample stands at second 0 */
export function gapFilter(rate: number): string {
  return `${clock},aresample=${rate}:async=1:min_hard_comp=0.01:first_pts=0`
}

/**
 * Registers: 0 what the clock is moved by, 1 where this block would stand, 2 where the last one ended, 3 length of the last.
 *
 * @see ffmpeg-filters, asetpts; ffmpeg-utils, expression evaluation
 */
const clock = `asetpts='${[
  'st(1,PTS+ld(0))',
  'st(2,if(isnan(PREV_OUTPTS),PTS,PREV_OUTPTS+ld(3)))',
  `if(lt(ld(1),ld(2)-0.01/TB)+gt(ld(1),ld(2)+${mostGap}/TB),st(0,ld(0)+ld(2)-ld(1));st(1,ld(2)),0)`,
  'st(3,NB_SAMPLES/SR/TB)',
  'ld(1)',
].join(';')}'`
