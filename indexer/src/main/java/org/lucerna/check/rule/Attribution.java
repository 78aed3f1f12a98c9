package org.lucerna.check.rule;

import java.util.Optional;
import org.lucerna.check.Passage;
import org.lucerna.model.TextSpan;

/**
 * A source that the text names: a journal, a society, an institute.
 *
 * @param name as the text has it
 * @param passage where
 * @param sentence in which, in the passage's text
 * @param entry position of the entry that gives it, empty where none does
 */
public record Attribution(
    String name, Passage passage, TextSpan sentence, Optional<Integer> entry) {}
