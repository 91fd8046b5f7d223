/**
 * How far two words are apart for someone who mistyped one. First by ear, because `ei` for `ij` or `c` for `k` is one mistake and not two
 * letters; then by letters left out, added, changed or swapped.
 */

/** How a word sounds, roughly; doubled letters count once. @param word folded */
export function soundOf(word: string): string {
  return word
    .replace(/ij|ei|ey|y/g, 'y').replace(/ou|au/g, 'w').replace(/ph/g, 'f').replace(/th/g, 't').replace(/sch(?=e?$|[lmnrw])/g, 's').replace(/dt$|d$/, 't')
    .replace(/c(?=[eiy])/g, 's').replace(/ck|[cq]/g, 'k').replace(/x/g, 'ks').replace(/z/g, 's').replace(/v/g, 'f').replace(/(.)\1+/g, '$1');
}

/** One bit per letter that occurs in the word: words that differ in too many bits need not be compared. Digits and other letters share bits. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** The number of letters in one word and not in the other. */
export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The least number of letters to leave out, add, change or swap with their neighbour to get from `a` to `b`, or to the beginning of `b`
 * when `prefix` is set. More than `max` is answered with `max + 1`.
 */
export function distance(a: string, b: string, max: number, prefix = false): number {
  if (a === b) return 0;
  const short = a.length - b.length;
  if (short > max || (!prefix && -short > max)) return max + 1;
  const width = Math.min(b.length, a.length + max);
  let twoBack: number[] = [];
  let back = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((back[j] ?? max) + 1, (row[j - 1] ?? max) + 1, (back[j - 1] ?? max) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (twoBack[j - 2] ?? max) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > max) return max + 1;
    twoBack = back;
    back = row;
  }
  return Math.min(max + 1, prefix ? Math.min(...back) : (back[width] ?? max + 1));
}
