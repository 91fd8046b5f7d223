/** Registers `<kde-priority-matrix>` with the data that ships with it, and no other element. */
import '@digitaal-europa/priority-matrix/define';
