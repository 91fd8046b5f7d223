/** Registers `<kde-fund-finder>` with the data that ships with it, and no other element. */
import '@digitaal-europa/fund-finder/define';
