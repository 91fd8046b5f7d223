/**
 * A function that gives the last few answers again when it is asked the same: the same objects, so that what depends on them is not made anew.
 * Questions are compared part by part, by `===`.
 * @param most answers that are kept, the newest first
 */
export function remember<A extends readonly unknown[], R>(make: (...args: A) => R, most = 1): (...args: A) => R {
  let known: { readonly args: A; readonly answer: R }[] = [];
  return (...args) => {
    const found = known.find((one) => one.args.every((arg, i) => arg === args[i])) ?? { args, answer: make(...args) };
    if (known[0] !== found) known = [found, ...known.filter((one) => one !== found)].slice(0, most);
    return found.answer;
  };
}
