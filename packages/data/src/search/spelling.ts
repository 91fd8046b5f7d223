/** Which known words someone may have meant who typed an unknown one. */
import { bitCount, distance, lettersOf, soundOf } from './typo.ts';

export interface Guess {
  /** Places of the words in the list; all are equally near. */
  readonly places: readonly number[];
  /** 0 when they only sound the same. */
  readonly mistakes: number;
}

export interface Spelling {
  /** @param among may it be this word? Default: any of four letters and more. @param typing may more letters follow? Default true. */
  readonly guess: (word: string, among?: (place: number) => boolean, typing?: boolean) => Guess;
}

const NONE: Guess = { places: [], mistakes: 0 };
/** In a short word every letter counts. From `long` on two mistakes may be one word, and its first letter may be wrong. */
const LENGTH = { one: 5, long: 8, two: 9 };
const mistakesIn = (length: number): number => (length < LENGTH.one ? 0 : length < LENGTH.two ? 1 : 2);

/** People seldom mistype the first letter; when it differs, they have another word in mind. Only a long word survives it, or a swap. */
const sameStart = (a: string, b: string, mistakes: number): boolean =>
  a[0] === b[0] || mistakes === 0 || (mistakes === 1 && (a.length >= LENGTH.long || (a[0] === b[1] && a[1] === b[0])));

/** @param words folded, each once */
export function makeSpelling(words: readonly string[]): Spelling {
  let heard: { readonly sounds: readonly string[]; readonly soundLetters: Int32Array; readonly letters: Int32Array } | undefined;
  const hear = (): NonNullable<typeof heard> => {
    const sounds = words.map(soundOf);
    return { sounds, soundLetters: Int32Array.from(sounds, lettersOf), letters: Int32Array.from(words, lettersOf) };
  };

  function nearest(word: string, most: number, prefix: boolean, among: (place: number) => boolean): Guess {
    const { sounds, soundLetters, letters } = (heard ??= hear());
    const sound = soundOf(word);
    const [mine, heardMine] = [lettersOf(word), lettersOf(sound)];
    let [mistakes, places]: [number, number[]] = [most, []];
    // What begins with the word may have more letters, but must have those of the word.
    const apart = (own: number, other: number): number => bitCount(prefix ? own & ~other : own ^ other) / (prefix ? 1 : 2);
    for (let i = 0; i < words.length; i++) {
      const [other, otherSound] = [words[i] ?? '', sounds[i] ?? ''];
      let own = otherSound === sound ? 0 : most + 1;
      if (own > 0 && mistakes > 0) {
        if (apart(mine, letters[i] ?? 0) <= mistakes) own = Math.max(1, distance(word, other, mistakes, prefix));
        // Sounding alike but for one letter, and written otherwise too, is two mistakes.
        if (own > 2 && mistakes > 1 && apart(heardMine, soundLetters[i] ?? 0) <= 1 && distance(sound, otherSound, 1, prefix) <= 1) own = 2;
      }
      if (own > mistakes || other.length < 4 || !sameStart(sound, otherSound, own) || !among(i)) continue;
      if (own < mistakes) [mistakes, places] = [own, []];
      places.push(i);
    }
    return { places, mistakes };
  }

  return {
    guess(word, among = () => true, typing = true) {
      if (word.length < 4 || /\d/.test(word)) return NONE;
      const most = mistakesIn(word.length);
      const whole = nearest(word, most, false, among);
      // While it is being typed; half a word is less sure, so it may have fewer mistakes.
      return whole.places.length > 0 || !typing || word.length < LENGTH.long ? whole : nearest(word, most - 1, true, among);
    },
  };
}
