package org.lucerna.check;

import java.util.Optional;
import org.lucerna.model.TextSpan;

/**
 * The words a finding rests on.
 *
 * @param quote as the article has them; for a finding about the whole article its title or first
 *     words
 * @param span where they stand in the text without markup; empty where that could not be told
 */
public record Evidence(String quote, Optional<TextSpan> span) {}
