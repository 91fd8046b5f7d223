/** Registers `<kde-timeline>` with the data that ships with it, and no other element. */
import '@digitaal-europa/timeline/define';
