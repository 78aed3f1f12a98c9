package org.lucerna.query;

import java.util.Optional;
import org.lucerna.model.LinkType;

/**
 * One link of a work, seen from it.
 *
 * @param type how this work bears on the target
 * @param target identifier, {@code scheme:value}
 * @param work the target's work, where it is in the index
 * @param source the field or reference that says so
 */
public record WorkLink(LinkType type, String target, Optional<WorkSummary> work, String source) {}
