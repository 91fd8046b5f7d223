/**
 * Brings the forms of a Dutch word together: `stem` the inflections (`scholen`, `school`), `rootOf` also what is made from the same word
 * (`isolatie`, `isoleren`). Light on purpose: a stem is a key to compare with and never shown, forms of one word should meet and other
 * words should not. The steps run in one fixed order for every form, so that `processen` and `proces` end in the same place.
 */

/** Plurals and other forms that no rule gives, after the word that they stand for. */
const EXCEPTIONS = `lid leden; stad steden stedelijk stedelijke; schip schepen; kind kinderen kinder; blad bladeren; goed goederen; lied liederen; volk volkeren;
museum musea; centrum centra; criterium criteria; forum fora; europa europees europese european; nederland nederlands nederlandse dutch; duitsland duits duitse;
belgie belgisch belgische; vlaanderen vlaams vlaamse; frankrijk frans franse; friesland fries friese fryslan fryske; zeeland zeeuws zeeuwse; brabant brabants brabantse;
limburg limburgs limburgse; drenthe drents drentse`;
/** From such a form to the word. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  EXCEPTIONS.split(';').flatMap((line) => {
    const [word = '', ...forms] = line.match(/\S+/g) ?? [];
    return forms.map((form): [string, string] => [form, word]);
  }),
);

/** Takes off an ending of so many letters. A stem keeps at least three letters and a vowel, or the ending was no ending. */
function cut(word: string, letters: number, by = ''): string {
  const rest = word.slice(0, word.length - letters) + by;
  return rest.length >= 3 && /[aeiouy]/.test(rest) ? rest : word;
}

/** `plann` is `plan`, `briev` is `brief`, `huiz` is `huis`. */
function hardEnd(word: string): string {
  const last = word.at(-1) ?? '';
  if (last === word.at(-2) && 'bdfgklmnprst'.includes(last)) return word.slice(0, -1);
  return last === 'v' ? `${word.slice(0, -1)}f` : last === 'z' ? `${word.slice(0, -1)}s` : word;
}

/** `school` and `schol`(en) are one; so are `city` and `citi`(es). */
function shortVowel(word: string): string {
  const [vowel = '', last = ''] = [word.at(-2), word.at(-1)];
  if (last === 'y' && !'aeiou'.includes(vowel)) return `${word.slice(0, -1)}i`;
  return vowel === word.at(-3) && 'aeou'.includes(vowel) && !'aeiou'.includes(last) ? word.slice(0, -2) + last : word;
}

/** Takes off a plural s, not that of `huis`, `prijs` or `basis`. After o and a only in longer words: `scenarios`, `agendas`. */
function withoutS(word: string): string {
  const before = word.at(-2) ?? '';
  return word.endsWith('s') && ('bcdfghklmnpqrtvwxe'.includes(before) || (word.length > 4 && 'oa'.includes(before))) ? cut(word, 1) : word;
}

const PLURALS: readonly (readonly [ending: string, by: string])[] = [['heden', 'heid'], ['ieen', 'ie'], ['eeen', 'ee'], ['eaus', 'eau']];

function endings(word: string): string {
  let stem = word;
  // Diminutives, of longer words only: `beetje` and `meisje` are words of their own.
  if (word.length > 6 && /jes?$/.test(word)) stem = stem.replace(/([aeiou])tjes?$|(m)pjes?$|jes?$/, '$1$2');
  for (const [ending, by] of PLURALS) if (stem.endsWith(ending)) stem = cut(stem, ending.length, by);
  stem = withoutS(stem);
  if (stem.endsWith('en')) stem = cut(stem, 2);
  stem = withoutS(hardEnd(stem));
  if (stem.endsWith('e')) stem = cut(stem, 1);
  return shortVowel(hardEnd(stem));
}

/** Of words with digits and of very short ones the form is the meaning: `nis2`, `g40`, `bus`. */
const asIs = (word: string): boolean => word.length < 4 || /\d/.test(word);

/** The form that the inflections of a word share. @param word folded */
export function stem(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return base;
  return asIs(word) ? word : endings(word);
}

/** Endings that make one word from another and what stays of them: `digitalisering`, `digitaliseren` and `digitaal` share `digital`. */
const DERIVED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': 'iseringen isering iseren iser isatie isati iseerd iseert eringen ering eren eerd eert atie ati ator atief atif ingen ing heid lijk elijk lijkheid elijkheid isch iek er',
    fic: 'ficaat ficat', str: 'ster', i: 'ieel iel iaal ial', l: 'lder', n: 'nder', r: 'rder',
  }).flatMap(([by, list]) => list.split(' ').map((ending): [string, string] => [ending, by])),
);
const LONGEST = Math.max(...[...DERIVED.keys()].map((ending) => ending.length));

/** The form that a word shares with what is made from it. Looser than the stem, so it counts for less. @param from the stem of a word */
export function rootOf(from: string): string {
  if (asIs(from)) return from;
  for (let letters = Math.min(LONGEST, from.length - 1); letters > 1; letters--) {
    const ending = from.slice(-letters);
    const by = DERIVED.get(ending);
    if (by === undefined) continue;
    const rest = cut(from, letters, by);
    // `water` and `kamer` have nothing to take off.
    if (rest !== from && (rest.length > 3 || !ending.endsWith('er'))) return shortVowel(hardEnd(rest));
  }
  return from;
}
