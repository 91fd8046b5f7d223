/** Registers every KDE element. */
import '@digitaal-europa/priority-matrix/define';
import '@digitaal-europa/timeline/define';
