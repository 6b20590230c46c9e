/** Fisher's exact test, one-sided: is a share greater than another one? */

/**
 * The chance of at least `count` of `of` when `count + others` hits fall on `of + ofOthers` by chance alone: the upper
 * tail of the hypergeometric distribution (Fisher 1935, The Design of Experiments). 1 when a side is empty.
 */
export function moreThanOthers(count: number, of: number, others: number, ofOthers: number): number {
  const hits = count + others;
  if (of === 0 || ofOthers === 0 || hits === 0) return 1;
  const most = Math.min(hits, of);
  let chance = Math.exp(logChoose(of, count) + logChoose(ofOthers, others) - logChoose(of + ofOthers, hits));
  let sum = 0;
  for (let here = count; here <= most; here += 1) {
    sum += chance;
    // The next table's chance over this one's.
    chance *= ((of - here) * (hits - here)) / ((here + 1) * (ofOthers - hits + here + 1));
  }
  return Math.min(1, sum);
}

function logChoose(of: number, count: number): number {
  let sum = 0;
  for (let index = 1; index <= Math.min(count, of - count); index += 1) {
    sum += Math.log(of - index + 1) - Math.log(index);
  }
  return sum;
}
