package org.lucerna.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.lucerna.index.FileEntry;
import org.lucerna.index.IndexSession;

/**
 * What the index says was read before, by full path.
 *
 * @param archives archives themselves
 * @param files all else, members of archives among them
 */
record KnownFiles(Map<String, FileEntry> archives, Map<String, FileEntry> files) {
  static KnownFiles of(IndexSession session) {
    KnownFiles known = new KnownFiles(new HashMap<>(), new HashMap<>());
    session.forEachFile(
        entry -> (entry.isArchive() ? known.archives : known.files).put(entry.path(), entry));
    return known;
  }
}
